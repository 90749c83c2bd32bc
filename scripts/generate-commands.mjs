// Writes docs/reference/commands.md from the command tree, in English. Returns a map from path to text.
import { build } from 'esbuild';

/** Returns the command registry, the global flags and the English sentences, bundled from the sources. */
async function loadTree() {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { commands } from './src/cli/commands/index.ts';
        export { globalOptions } from './src/cli/global-options.ts';
        export { messagesFor } from './src/messages/index.ts';`,
      resolveDir: '.',
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    // What a command does is not needed here.
    external: ['../run/*'],
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** Returns { path: text } for the reference page of all commands. */
export async function generateCommands() {
  const { commands, globalOptions, messagesFor } = await loadTree();
  const t = messagesFor('en');
  const codes = ['0', '1', '2', '3', '130', '143'];
  const page = [
    '# Commands',
    '',
    '<!-- Generated from the command tree by `npm run generate`. Change src/cli/commands, not this page. -->',
    '',
    'A command works on the workspace of the current folder or the nearest above it, or on `--workspace <folder>`.',
    '',
    ...commands.flatMap((command) => commandSection(command, t)),
    '## Options of every command',
    '',
    ...optionTable(globalOptions, t),
    '## Exit codes',
    '',
    '| code | meaning |',
    '|---|---|',
    ...codes.map((code) => `| ${code} | ${t(`exit-code-${code}`)} |`),
    '',
  ];
  return { 'docs/reference/commands.md': page.join('\n') };
}

function commandSection(command, t) {
  const usage = ['reifegrad', command.name, ...command.arguments.map((argument) => argument.usage), '[options]'].join(
    ' ',
  );
  return [
    `## ${command.name}`,
    '',
    `${t(command.summary)}.`,
    '',
    '```',
    usage,
    '```',
    '',
    ...command.arguments.map((argument) => `- \`${argument.usage}\`: ${t(argument.description)}`),
    ...(command.arguments.length > 0 ? [''] : []),
    ...optionTable(command.options, t),
    'Examples:',
    '',
    '```sh',
    ...command.examples,
    '```',
    '',
  ];
}

function optionTable(options, t) {
  if (options.length === 0) return [];
  const rows = options.map((option) => `| \`${option.flags}\` | ${describe(option, t).replaceAll('|', '\\|')} |`);
  return ['| option | what it does |', '|---|---|', ...rows, ''];
}

function describe(option, t) {
  const choices =
    option.choices === undefined ? '' : `; one of ${option.choices.map((choice) => `\`${choice}\``).join(', ')}`;
  const usual = option.default === undefined ? '' : `; otherwise \`${option.default}\``;
  return `${t(option.description)}${choices}${usual}`;
}
