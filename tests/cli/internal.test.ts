import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { messagesFor } from '../../src/messages/index.ts';
import { examplesAbout, printedVariants } from '../support/command-lines.ts';
import { answersBelow, firstItem, itemsOf, plain, responsesBelow } from '../support/internal-items.ts';
import { startProgram } from '../support/program.ts';
import { loadQuestionnaire } from '../support/questionnaires.ts';
import { projectRoot, runInProcess } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// What is internal stays inside: this test tries to get an item of an internal questionnaire out of every output there is.
// A new command is tried with its own examples, a new format or flag by its entry in the registry; a line here tries it harder.

const INTERNAL = 'informationssicherheit';
const city = join(projectRoot, 'examples/musterstadt');
const answers = join('responses', '2026', INTERNAL, 'organisation');
const shipped = (id: string): string => join(projectRoot, 'questionnaires', `${id}.yaml`);
const notices = (['de', 'en'] as const).map((locale) => messagesFor(locale)('internal-notice'));

const items = [
  ...itemsOf(loadQuestionnaire(shipped(INTERNAL)), [readFileSync(shipped('verwaltung'), 'utf8')]),
  ...answersBelow(join(city, answers), responsesBelow(join(city, 'responses', '2026', 'verwaltung'))),
];

/** Command lines that show as much as a command can show, by command. */
const eager: Readonly<Record<string, readonly (readonly string[])[]>> = {
  print: [
    ['print', INTERNAL],
    ['print', INTERNAL, '--role', 'it'],
  ],
  answer: [
    ['answer', INTERNAL, '-d', 'it-digitalisierung', '--set', 'backup_02=ja', '--set', 'web_02=ja', '--dry-run'],
    ['answer', INTERNAL, '-d', 'it-digitalisierung', '--set', 'backup_02=vielleicht'],
    ['answer', INTERNAL, '-d', 'it-digitalisierung', '--set', 'backup_03=ja'],
  ],
  score: [['score', INTERNAL], ['score'], ['score', INTERNAL, '-d', 'it-digitalisierung']],
  report: [
    ['report', INTERNAL],
    ['report', INTERNAL, '-d', 'it-digitalisierung'],
  ],
  explain: ['total', 'backup', 'backup_02'].map((id) => ['explain', id, '--questionnaire', INTERNAL]),
  simulate: [
    ['simulate', INTERNAL, '--set', 'backup_02=ja', '--set', 'orga_01=nein'],
    ['simulate', INTERNAL, '--set', 'backup_02=vielleicht'],
  ],
  plan: [['plan', INTERNAL, '--all', '--budget', '30', '--target', '2']],
  schema: [['schema', INTERNAL]],
  lint: [['lint'], ['lint', answers]],
};

/** The same about another questionnaire of the same wave. */
const eagerAboutOther: Readonly<Record<string, readonly (readonly string[])[]>> = {
  print: [['print', 'verwaltung']],
  score: [['score', 'verwaltung']],
  report: [
    ['report', 'verwaltung'],
    ['report', 'verwaltung', '-d', 'it-digitalisierung'],
  ],
  explain: ['total', 'sic', 'sic_02'].map((id) => ['explain', id, '--questionnaire', 'verwaltung']),
  simulate: [['simulate', 'verwaltung', '--set', 'sic_02=70']],
  answer: [['answer', 'verwaltung', '-d', 'verwaltungsvorstand', '--set', 'sic_02=70', '--dry-run']],
  plan: [['plan', 'verwaltung', '--all']],
};

interface Output {
  readonly name: string;
  readonly text: string;
}

/** Runs a command line in a fresh copy of the city, and returns everything that comes out of it. */
async function outputsOf(argv: readonly string[], cwd: string): Promise<readonly Output[]> {
  const { code, stdout, stderr } = await runInProcess(argv, { cwd });
  expect([argv, code]).not.toEqual([argv, 3]);
  const file = join(cwd, 'written');
  const written = existsSync(file) ? [{ name: 'file', text: readFileSync(file, 'utf8') }] : [];
  rmSync(file, { force: true });
  return [{ name: 'stdout', text: stdout }, { name: 'stderr', text: stderr }, ...written];
}

function cityCopy(): string {
  const cwd = join(temporaryFolder(), 'stadt');
  cpSync(city, cwd, { recursive: true });
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

function saysInternal(text: string, before: number): boolean {
  if (text.startsWith('{')) {
    const { confidentiality, $comment } = JSON.parse(text) as { confidentiality?: string; $comment?: string };
    return confidentiality === 'internal' || $comment === 'confidentiality: internal';
  }
  const at = notices.map((notice) => plain(text).indexOf(notice)).filter((index) => index !== -1);
  return Math.min(...at, Number.POSITIVE_INFINITY) < before;
}

async function leaksOf(lines: readonly (readonly string[])[]): Promise<readonly string[]> {
  const cwd = cityCopy();
  const leaks: string[] = [];
  for (const [index, one] of lines.entries()) {
    // Items are looked for in both languages; each way of printing is tried in one of them.
    const line = [...one, '--lang', index % 2 === 0 ? 'de' : 'en'];
    for (const output of await outputsOf(line, cwd)) {
      const leak = leakIn(output, line.includes('--public'));
      if (leak !== undefined) leaks.push(`${line.join(' ')}: ${output.name}: ${leak}`);
    }
  }
  return leaks;
}

test('there are items to be found', () => {
  expect(items.length).toBeGreaterThan(800);
});

describe.each(commands.map((command) => [command.name, command] as const))('%s', (name, command) => {
  const lines = eager[name] ?? examplesAbout(command, INTERNAL);

  test('shows nothing of an internal questionnaire without saying so first, and nothing in public', async () => {
    expect(await leaksOf(lines.flatMap((line) => printedVariants(command, line)))).toEqual([]);
  }, 120_000);

  test('shows nothing of it when it is about another questionnaire', async () => {
    const others = [...(eagerAboutOther[name] ?? []), ...examplesAbout(command, 'verwaltung')];
    const about = others.filter((line) => line.includes('verwaltung'));
    const cwd = cityCopy();
    for (const line of about.flatMap((one) => printedVariants(command, one))) {
      const found = (await outputsOf(line, cwd)).map(({ text }) => firstItem(text, items)?.item);
      expect([line.join(' '), found.filter((item) => item !== undefined)]).toEqual([line.join(' '), []]);
    }
  }, 120_000);
});

describe('the one number that another questionnaire takes from it', () => {
  const asked = ['explain', 'sic_02', '--questionnaire', 'verwaltung'];

  test('says nothing of the answers behind it', async () => {
    const [stdout] = await outputsOf([...asked, '--json'], cityCopy());
    const { node } = JSON.parse(stdout?.text ?? '');
    const [{ computed }] = node.answers;
    expect(computed).toMatchObject({ from: INTERNAL, value: { value: 57.5 }, counts: null });
    expect([node.scores.low, node.scores.high]).toEqual([node.scores.score, node.scores.score]);
  });

  test('is not there where an answer is wrong, and nobody learns which', async () => {
    const cwd = cityCopy();
    const file = join(cwd, answers, 'it.yaml');
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
    expect(stdout?.text).toContain('In seinen Dateien sind Fehler');
  });
});

test.each(['print', 'score', 'report', 'explain', 'simulate', 'plan', 'schema', 'answer'])(
  '%s does show items inside, so that the test above looks at something',
  async (name) => {
    const cwd = cityCopy();
    const [line = []] = eager[name] ?? [];
    const [stdout] = await outputsOf(line, cwd);
    expect(firstItem(stdout?.text ?? '', items)).toBeDefined();
  },
);

describe('what is published', () => {
  const report = commands.find(({ name }) => name === 'report');
  const lines = report === undefined ? [] : printedVariants(report, ['report', INTERNAL, '--lang', 'de']);
  const published = lines.filter((line) => line.includes('--public'));

  const forPeople = published.filter((line) => !line.includes('json') && !line.includes('--json'));

  test.each(forPeople.map((line) => [line.join(' '), line] as const))('%s: one number', async (_, line) => {
    const [stdout, , file] = await outputsOf(line, cityCopy());
    const { text = '' } = file ?? stdout ?? {};
    expect(text).toMatch(/57[,.]5/);
    // Neither the traffic light nor half credit, range, evidence, or any count: 41 questions, 40 apply, 39 answered, 23 yes, 24 at best.
    expect(text).not.toMatch(/\b(Rot|Gelb|Grün)\b|71[,.]3|60[,.]0|55[,.]0|97[,.]5|\b(23|24|39|40|41)\b|115\/2\d/);
  });

  test('JSON has nothing else that is a number of the result', async () => {
    const { stdout } = await runInProcess(['report', INTERNAL, '--public', '--json'], { cwd: cityCopy() });
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
  const file = join(answers, 'it.yaml');
  const breaks: readonly (readonly [string, (text: string) => string])[] = [
    ['an impossible answer', (text) => text.replace('value: nein', 'value: vielleicht')],
    ['an unknown question', (text) => text.replace('backup_02:', 'backup_2:')],
    ['no YAML any more', (text) => text.replace('    value: nein', '   value: nein')],
    ['a second entry', (text) => `${text}  backup_02: { state: dont_know, answered_on: "2026-10-16" }\n`],
  ];

  test.each(breaks)('%s: no finding without the word that it is internal', async (_, change) => {
    const cwd = cityCopy();
    writeFileSync(join(cwd, file), change(readFileSync(join(cwd, file), 'utf8')));
    const lint = commands.find(({ name }) => name === 'lint');
    const lines = [
      ...(lint === undefined ? [] : [['lint'], ['lint', file]].flatMap((line) => printedVariants(lint, line))),
      ['report', INTERNAL, '--public'],
      ['status'],
      ['answer', INTERNAL, '-d', 'it-digitalisierung', '--set', 'web_02=ja'],
    ];
    let marked = 0;
    for (const line of lines) {
      for (const output of await outputsOf(line, cwd)) {
        const isAboutIt = /backup_0?2|vielleicht|it\.yaml/.test(output.text);
        const isMarked = saysInternal(output.text, Number.POSITIVE_INFINITY);
        expect([line.join(' '), output.name, isAboutIt && !isMarked]).toEqual([line.join(' '), output.name, false]);
        marked += isMarked ? 1 : 0;
      }
    }
    expect(marked).toBeGreaterThan(5);
  });

  test('the questionnaire itself, too', async () => {
    const cwd = cityCopy();
    const broken = join(cwd, 'questionnaire.yaml');
    const text = readFileSync(shipped(INTERNAL), 'utf8');
    for (const changed of [
      text.replace('scale: check', 'scale: chek'),
      text.replace('    - value: "nein"', '   - value: "nein"'),
    ]) {
      writeFileSync(broken, changed);
      for (const format of ['text', 'concise', 'json']) {
        const { code, stdout } = await runInProcess(['lint', broken, '--format', format], { cwd });
        expect([format, code, saysInternal(stdout, Number.POSITIVE_INFINITY)]).toEqual([format, 1, true]);
      }
    }
  });
});

test.each([
  ['rich', []],
  ['plain', ['--accessible']],
])('the interview says it before the first question (%s)', async (_, flags) => {
  const argv = ['answer', INTERNAL, '--department', 'personal-organisation', '--lang', 'de', ...flags];
  const cwd = cityCopy();
  rmSync(join(cwd, answers, 'hr.yaml'));
  const pty = startProgram(argv, { cwd });
  onTestFinished(() => pty.dispose());
  // The rich skin introduces the questionnaire on a page of its own first.
  const begin = /zur ersten Frage|Frage 1 von 3/;
  await pty.waitFor(begin);
  const text = pty.text();
  expect(text.indexOf(notices[0] ?? '')).toBeGreaterThan(-1);
  expect(text.indexOf(notices[0] ?? '')).toBeLessThan(text.search(begin));
});

test('an answers file says in its first line that it is internal', async () => {
  const cwd = cityCopy();
  rmSync(join(cwd, answers, 'hr.yaml'));
  await runInProcess(['answer', INTERNAL, '-d', 'personal-organisation', '--set', 'orga_02=ja'], { cwd });
  expect(readFileSync(join(cwd, answers, 'hr.yaml'), 'utf8')).toMatch(/^# reifegrad · .* · intern\n/);
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
