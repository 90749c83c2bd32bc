import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { messagesFor } from '../../src/messages/index.ts';
import { inEachFormat, printedVariants } from '../support/command-lines.ts';
import { answeredCity, INTERNAL, INTERNAL_ANSWERS, internalCity, WRITTEN } from '../support/internal-city.ts';
import { answersBelow, firstItem, itemsOf, plain, responsesBelow } from '../support/internal-items.ts';
import { internalTries, type Tries } from '../support/internal-tries.ts';
import { startProgram } from '../support/program.ts';
import { loadQuestionnaire } from '../support/questionnaires.ts';
import { projectRoot, runInProcess } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// What is internal stays inside: this test tries to get an item of an internal questionnaire out of every output there is. It walks the
// registry of commands, in every format; a command without a line in `internal-tries.ts` fails.

const shipped = (id: string): string => join(projectRoot, 'questionnaires', `${id}.yaml`);
const notices = (['de', 'en'] as const).map((locale) => messagesFor(locale)('internal-notice'));

const city = answeredCity();
const world = await internalCity();
const items = [
  ...Object.entries(WRITTEN).map(([from, text]) => ({ from, text })),
  ...itemsOf(loadQuestionnaire(shipped(INTERNAL)), [readFileSync(shipped('verwaltung'), 'utf8')]),
  ...answersBelow(join(world, INTERNAL_ANSWERS), responsesBelow(join(world, 'responses', '2026', 'verwaltung'))),
];

interface Output {
  readonly name: 'stdout' | 'stderr' | 'file';
  readonly text: string;
}

/** Runs a command line and returns everything that comes out of it. */
async function outputsOf(argv: readonly string[], cwd: string): Promise<readonly Output[]> {
  const { code, stdout, stderr } = await runInProcess(argv, { cwd });
  expect([argv, code]).not.toEqual([argv, 3]);
  const file = join(cwd, 'written');
  const written = existsSync(file) ? [{ name: 'file', text: readFileSync(file, 'utf8') } as const] : [];
  rmSync(file, { force: true });
  const outputs = [{ name: 'stdout', text: stdout } as const, { name: 'stderr', text: stderr } as const, ...written];
  return outputs.filter(({ text }) => text !== '');
}

function copyOf(folder: string): string {
  const cwd = join(temporaryFolder(), 'stadt');
  cpSync(folder, cwd, { recursive: true });
  return cwd;
}

/** Returns what is wrong with an output: an item in what may be published, or one before any word that it is internal. */
function leakIn({ text }: Output, isPublic: boolean): string | undefined {
  const found = firstItem(text, items);
  if (found === undefined) return undefined;
  const what = `${found.item.from}: ${found.item.text}`;
  if (isPublic) return what;
  return saysInternal(text, found.at) ? undefined : `not marked as internal before ${what}`;
}

function saysInternal(text: string, before = Number.POSITIVE_INFINITY): boolean {
  if (text.startsWith('{')) {
    const { confidentiality, $comment } = JSON.parse(text) as { confidentiality?: string; $comment?: string };
    return confidentiality === 'internal' || $comment === 'confidentiality: internal';
  }
  const at = notices.map((notice) => plain(text).indexOf(notice)).filter((index) => index !== -1);
  return Math.min(...at, Number.POSITIVE_INFINITY) < before;
}

/** What one command line printed, and in which way it was told to. */
interface Printed {
  readonly line: readonly string[];
  readonly outputs: readonly Output[];
}

/** Items are looked for in both languages; each way of printing is tried in one of them. */
async function print(
  lines: readonly (readonly string[])[],
  { changes }: Pick<Tries, 'changes'>,
): Promise<readonly Printed[]> {
  const printed: Printed[] = [];
  for (const [index, one] of lines.entries()) {
    const line = [...one, '--lang', index % 2 === 0 ? 'de' : 'en'];
    printed.push({ line, outputs: await outputsOf(line, changes ? copyOf(world) : world) });
  }
  return printed;
}

/** Returns `line: output: what is wrong` for each output with which something is wrong. */
function wrongIn(
  printed: readonly Printed[],
  check: (output: Output, printed: Printed) => string | undefined,
): readonly string[] {
  return printed.flatMap((one) =>
    one.outputs.flatMap((output) => {
      const wrong = check(output, one);
      return wrong === undefined ? [] : [`${one.line.join(' ')}: ${output.name}: ${wrong}`];
    }),
  );
}

function isPublic(line: readonly string[]): boolean {
  return line.includes('--public');
}

/** Returns what is wrong with a result about the internal questionnaire that does not say that it is. */
function unmarked({ name, text }: Output, { line, outputs }: Printed): string | undefined {
  // Beside a result stand hints on stderr; where there is nothing else, it is the result.
  const isResult = name !== 'stderr' || outputs.length === 1;
  const isMeant = isResult && line.includes(INTERNAL) && !isPublic(line);
  return isMeant && !saysInternal(text) ? 'not marked as internal' : undefined;
}

test('every command is tried, and there are items to be found', () => {
  expect(Object.keys(internalTries)).toEqual(commands.map(({ name }) => name));
  expect(items.length).toBeGreaterThan(800);
});

const named = commands.map((command) => [command.name, command] as const);

test.each(named)('%s shows nothing of it without saying so first, and nothing in public', async (name, command) => {
  const { lines, once = [], ...tries } = internalTries[name] as Tries;
  const inFormats = await print(
    lines.flatMap((line) => printedVariants(command, line)),
    tries,
  );
  const all = [...inFormats, ...(await print(once, tries))];
  expect(wrongIn(all, (output, { line }) => leakIn(output, isPublic(line)))).toEqual([]);
  // What is about it says so also where it shows no item.
  if (tries.showsItems || tries.changes) expect(wrongIn(all, unmarked)).toEqual([]);
  // It shows some in every format, or nothing was looked at.
  const inside = inFormats.filter(({ line }) => !isPublic(line));
  const showing = inside.filter(({ outputs }) => outputs.some(({ text }) => firstItem(text, items) !== undefined));
  expect(showing.map(({ line }) => line)).toEqual(tries.showsItems ? inside.map(({ line }) => line) : []);
});

const withOther = named.filter(([name]) => internalTries[name]?.other !== undefined);

test.each(withOther)('%s shows nothing of it when it is about another questionnaire', async (name, command) => {
  const { other = [], ...tries } = internalTries[name] as Tries;
  const shown = await print(
    other.flatMap((line) => inEachFormat(command, line)),
    tries,
  );
  expect(wrongIn(shown, ({ text }) => firstItem(text, items)?.item.from)).toEqual([]);
});

describe('the one number that another questionnaire takes from it', () => {
  const asked = ['explain', 'sic_02', '--questionnaire', 'verwaltung'];

  test('says nothing of the answers behind it', async () => {
    const [stdout] = await outputsOf([...asked, '--json'], copyOf(city));
    const { node } = JSON.parse(stdout?.text ?? '');
    const [{ computed }] = node.answers;
    expect(computed).toMatchObject({ from: INTERNAL, value: { value: 57.5 }, counts: null });
    expect([node.scores.low, node.scores.high]).toEqual([node.scores.score, node.scores.score]);
  });

  test('is not there where an answer is wrong, and nobody learns which', async () => {
    const cwd = copyOf(city);
    const file = join(cwd, INTERNAL_ANSWERS, 'it.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/^ {4}value: .*$/m, '    value: vielleicht'));
    const lines = [asked, [...asked, '--json'], ['score', 'verwaltung'], ['report', 'verwaltung', '--public']];
    for (const line of lines) {
      for (const output of await outputsOf([...line, '--lang', 'de'], cwd)) {
        expect([line, firstItem(output.text, items)?.item]).toEqual([line, undefined]);
        expect(output.text).not.toContain('vielleicht');
      }
    }
    const [stdout] = await outputsOf([...asked, '--lang', 'de'], cwd);
    expect(stdout?.text).toContain('Er lässt sich nicht auswerten');
  });
});

describe('what is published', () => {
  const report = commands.find(({ name }) => name === 'report');
  const lines = report === undefined ? [] : printedVariants(report, ['report', INTERNAL, '--lang', 'de']);
  const published = lines.filter((line) => line.includes('--public'));

  const forPeople = published.filter((line) => !line.includes('--json'));

  test.each(forPeople.map((line) => [line.join(' '), line] as const))('%s: one number', async (_, line) => {
    const [{ text }] = (await outputsOf(line, city)).filter(({ name }) => name !== 'stderr') as [Output];
    expect(text).toMatch(/57[,.]5/);
    // Neither the traffic light nor half credit, range, evidence, or any count: 41 questions, 40 apply, 39 answered, 23 yes, 24 at best.
    expect(text).not.toMatch(/\b(Rot|Gelb|Grün)\b|71[,.]3|60[,.]0|55[,.]0|97[,.]5|\b(23|24|39|40|41)\b|115\/2\d/);
  });

  test('JSON has nothing else that is a number of the result', async () => {
    const { stdout } = await runInProcess(['report', INTERNAL, '--public', '--json'], { cwd: city });
    const document = JSON.parse(stdout) as Record<string, unknown>;
    const { number, method, levels, ...rest } = document;
    expect([number, levels]).toEqual([{ value: 57.5, fraction: '115/2' }, []]);
    const filled = Object.entries(rest).flatMap(([key, value]) => (value === null ? [] : [key]));
    expect(filled).toEqual([
      ...['formatVersion', 'kind', 'language', 'confidentiality', 'withheld', 'invented'],
      ...['organisation', 'subject', 'wave', 'questionnaire'],
    ]);
    expect(method).toMatchObject({ exceptions: [], questions: null, drafts: null, missing: null });
  });
});

describe('an answers file that is broken', () => {
  const file = join(INTERNAL_ANSWERS, 'it.yaml');
  const breaks: readonly (readonly [string, (text: string) => string])[] = [
    ['an impossible answer', (text) => text.replace('value: nein', 'value: vielleicht')],
    ['an unknown question', (text) => text.replace('backup_02:', 'backup_2:')],
    ['no YAML any more', (text) => text.replace('    value: nein', '   value: nein')],
    ['a second entry', (text) => `${text}  backup_02: { state: dont_know, answered_on: "2026-10-16" }\n`],
  ];
  const lines: readonly (readonly string[])[] = [
    ['lint', file, '--format', 'concise'],
    ['lint', file, '--json'],
    ['report', INTERNAL, '--public'],
    ['answer', INTERNAL, '-d', 'it-digitalisierung', '--set', 'web_02=ja'],
  ];

  test.each(breaks)('%s: no finding without the word that it is internal', async (_, change) => {
    const cwd = copyOf(city);
    writeFileSync(join(cwd, file), change(readFileSync(join(cwd, file), 'utf8')));
    let marked = 0;
    for (const line of lines) {
      for (const { name, text } of await outputsOf(line, cwd)) {
        const isMarked = saysInternal(text);
        const isAboutIt = /backup_0?2|vielleicht|it\.yaml/.test(text);
        expect([line.join(' '), name, isAboutIt && !isMarked]).toEqual([line.join(' '), name, false]);
        marked += isMarked ? 1 : 0;
      }
    }
    expect(marked).toBe(4);
  });

  test('the questionnaire itself, too', async () => {
    const cwd = temporaryFolder();
    const broken = join(cwd, 'questionnaire.yaml');
    const text = readFileSync(shipped(INTERNAL), 'utf8');
    for (const changed of [
      text.replace('scale: check', 'scale: chek'),
      text.replace('    - value: "nein"', '   - value: "nein"'),
    ]) {
      writeFileSync(broken, changed);
      for (const format of ['text', 'concise', 'json']) {
        const { code, stdout } = await runInProcess(['lint', broken, '--format', format], { cwd });
        expect([format, code, saysInternal(stdout)]).toEqual([format, 1, true]);
      }
    }
  });
});

test.each([
  ['rich', []],
  ['plain', ['--accessible']],
])('the interview says it before the first question (%s)', async (_, flags) => {
  const argv = ['answer', INTERNAL, '--department', 'personal-organisation', '--lang', 'de', ...flags];
  const cwd = copyOf(city);
  rmSync(join(cwd, INTERNAL_ANSWERS, 'hr.yaml'));
  const pty = startProgram(argv, { cwd });
  onTestFinished(() => pty.dispose());
  // The rich skin introduces the questionnaire on a page of its own first.
  const begin = /zur ersten Frage|Frage 1 von 3/;
  await pty.waitFor(begin);
  const text = pty.text();
  expect(text.indexOf(notices[0] ?? '')).toBeGreaterThan(-1);
  expect(text.indexOf(notices[0] ?? '')).toBeLessThan(text.search(begin));
});

test('answers and the review beside them say in their first line that they are internal', async () => {
  expect(readFileSync(join(world, INTERNAL_ANSWERS, 'it.review.yaml'), 'utf8')).toMatch(/^# reifegrad · .* · intern\n/);
  const cwd = copyOf(city);
  rmSync(join(cwd, INTERNAL_ANSWERS, 'hr.yaml'));
  await runInProcess(['answer', INTERNAL, '-d', 'personal-organisation', '--set', 'orga_02=ja'], { cwd });
  expect(readFileSync(join(cwd, INTERNAL_ANSWERS, 'hr.yaml'), 'utf8')).toMatch(/^# reifegrad · .* · intern\n/);
});

test('a new workspace says where its answers do not belong', async () => {
  const cwd = temporaryFolder();
  const init = ['init', 'neu', '--title', 'Neu', '--department', 'Stab', '--lang', 'de', '--questionnaire'];
  const { stderr } = await runInProcess([...init, INTERNAL], { cwd });
  expect(stderr).toContain(`responses/*/${INTERNAL}/`);
  expect((await runInProcess(['init', 'offen', ...init.slice(2), 'verwaltung'], { cwd })).stderr).not.toContain(
    'responses/',
  );
});
