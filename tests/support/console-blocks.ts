/** One command of a `console` block and what the block says about its outcome. */
export interface ConsoleCommand {
  readonly line: number;
  /** Words behind `$ reifegrad`. */
  readonly argv: readonly string[];
  readonly command: string;
  /** Lines expected in order on stdout, then stderr; a line `...` stands for any lines. */
  readonly expected: readonly string[];
  /** Exit code; given as `# exit 2` behind the command. */
  readonly code: number;
}

/** Returns the commands of all ```console blocks of a Markdown page: lines that start with `$ `, each with its output below. */
export function consoleCommands(markdown: string): readonly ConsoleCommand[] {
  const commands: { line: number; command: string; code: number; expected: string[] }[] = [];
  let isInside = false;
  markdown.split('\n').forEach((text, index) => {
    if (text.startsWith('```')) isInside = text.trim() === '```console';
    else if (isInside && text.startsWith('$ ')) {
      const [command = '', exit] = text.slice(2).split(/\s+# exit /);
      commands.push({ line: index + 1, command, code: Number(exit ?? 0), expected: [] });
    } else if (isInside) commands.at(-1)?.expected.push(text);
  });
  return commands.map((entry) => ({ ...entry, argv: splitWords(entry.command).slice(1) }));
}

/** Returns whether an output is what the block says: line by line, `...` for any number of lines. */
export function matchesExpected(output: string, expected: readonly string[]): boolean {
  const pattern = expected.map((line) =>
    line.trim() === '...' ? '(?:.*\n)*?' : `${escapeRegExp(line.trimEnd())}[ \t]*\n`,
  );
  return new RegExp(`^${pattern.join('')}$`, 'u').test(output.endsWith('\n') || output === '' ? output : `${output}\n`);
}

/** Returns the words of a command line; double quotes hold words together. */
export function splitWords(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
