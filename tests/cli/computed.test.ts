import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { overviewView } from '../../src/cli/interview/overview-view.ts';
import { questionView } from '../../src/cli/interview/question-view.ts';
import { shownInterview } from '../support/interview.ts';
import { loadQuestionnaire, questionOf } from '../support/questionnaires.ts';
import { projectRoot, runInProcess } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const answersOf = (...path: readonly string[]): string => join('responses', '2026', ...path);
const typedByIt = answersOf('verwaltung', 'organisation', 'it.yaml');

/** Returns a copy of the city. */
function cityCopy(): string {
  const cwd = join(temporaryFolder(), 'stadt');
  cpSync(join(projectRoot, 'examples/musterstadt'), cwd, { recursive: true });
  return cwd;
}

function change(cwd: string, file: string, from: string | RegExp, to: string): void {
  const path = join(cwd, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(path, text.replace(from, to));
}

async function outputOf(cwd: string, ...argv: readonly string[]): Promise<string> {
  const { code, stdout } = await runInProcess([...argv, '--lang', 'en'], { cwd });
  expect([argv, code]).toEqual([argv, 0]);
  // Where a line breaks does not matter here.
  return stdout.replace(/\s+/g, ' ');
}

const explained = (cwd: string, id: string, ...more: readonly string[]): Promise<string> =>
  outputOf(cwd, 'explain', id, '--questionnaire', 'verwaltung', ...more);

async function nodeOf(
  cwd: string,
  id: string,
): Promise<{ scores: Record<'score' | 'low' | 'high', { fraction: string; value: number } | null> }> {
  return JSON.parse(await explained(cwd, id, '--json')).node;
}

/** Takes a questionnaire out of the wave. */
const without = (id: string) => (cwd: string) =>
  change(cwd, 'reifegrad.yaml', new RegExp(`      - id: ${id}\\n        version: .*\\n`), '');

describe('explain says where a computed value comes from', () => {
  test.each([
    ['srv_01', '35 %: ', 'recorded entries of all expected ones (42 of 120)'],
    ['srv_02', '63.2 %: ', 'level 3 or above of all cases of entries that have a level (34,325 of 54,335)'],
    ['sic_02', '57.5 %: ', 'informationssicherheit 1.0.0: its total as a share of what is possible, Wave 2026'],
  ])('%s', async (id, value, origin) => {
    const text = await explained(cityCopy(), id);
    for (const words of [value, 'computed from', origin, 'reference day 2026-10-31']) expect(text).toContain(words);
  });
});

test('what is typed beside it does not count, and is a finding where it differs', async () => {
  const cwd = cityCopy();
  change(cwd, typedByIt, 'value: 63.2', 'value: 43');
  expect(await explained(cwd, 'srv_02')).toContain('43 % was typed, which does not count');
  expect((await nodeOf(cwd, 'srv_02')).scores.score?.fraction).toBe('686500/10867');
  const { code, stdout } = await runInProcess(['lint', '--lang', 'en', '--format', 'concise'], { cwd });
  expect([code, stdout.split('\n').filter((line) => line.includes('differs-from-computed'))]).toEqual([
    0,
    [expect.stringMatching(/it\.yaml:72:3.*43 %.*63\.2 %/)],
  ]);
});

test('as exactly as it was typed: 63 is not another value than 63.17', async () => {
  const cwd = cityCopy();
  change(cwd, typedByIt, 'value: 63.2', 'value: 63');
  expect(await outputOf(cwd, 'lint')).not.toContain('srv_02');
  expect(await explained(cwd, 'srv_02')).not.toContain('was typed');
});

describe('without a source', () => {
  const noServices = without('ozg-leistungen');
  const noAnswers = (cwd: string) => rmSync(join(cwd, answersOf('ozg-leistungen')), { recursive: true });
  const broken = (cwd: string) =>
    change(cwd, answersOf('ozg-leistungen', 'hundesteuer', 'owner.yaml'), 'format: 1', 'format: 7');
  const unexpected = (cwd: string) => change(cwd, 'reifegrad.yaml', / *expected: 120\n/, '');

  test.each([
    [
      'what is typed counts where the wave does not have it',
      noServices,
      'srv_02',
      '316/5',
      'this wave does not have the questionnaire',
    ],
    ['what is typed counts where nobody has answered it', noAnswers, 'srv_02', '316/5', 'no entry has a level yet'],
    ['what is typed counts where it has errors', broken, 'srv_02', '316/5', 'it cannot be evaluated'],
    ['what is typed counts where nobody expects a number', unexpected, 'srv_01', '35', 'nobody has said how many'],
  ])('%s', async (_name, damage, id, fraction, reason) => {
    const cwd = cityCopy();
    damage(cwd);
    const text = await explained(cwd, id);
    for (const words of [reason, 'until then what was typed counts']) expect(text).toContain(words);
    expect((await nodeOf(cwd, id)).scores.score?.fraction).toBe(fraction);
  });

  test('nothing counts where nothing is typed: the range opens', async () => {
    const cwd = cityCopy();
    noServices(cwd);
    change(cwd, typedByIt, / {2}srv_02:\n(?: {4}.*\n)+/, '');
    const text = await explained(cwd, 'srv_02');
    for (const words of ['open', 'this wave does not have the questionnaire', '0.00 to 100.00'])
      expect(text).toContain(words);
  });
});

test('a source that is mostly unknown opens the range', async () => {
  const cwd = cityCopy();
  const folder = join(cwd, answersOf('ozg-leistungen'));
  for (const entry of readdirSync(folder))
    if (entry !== 'wohnsitz-ummelden') rmSync(join(folder, entry), { recursive: true });
  const { scores } = await nodeOf(cwd, 'srv_02');
  expect([scores.score?.fraction, scores.high?.fraction]).toEqual(['100', '100']);
  expect(scores.low?.value).toBeLessThan(25);
  expect(await explained(cwd, 'srv_02')).toContain('with all that is unknown there');
});

test('an internal source that is mostly unknown gives no number, so that none stands without its range', async () => {
  const cwd = cityCopy();
  for (const role of ['it', 'security'])
    rmSync(join(cwd, answersOf('informationssicherheit', 'organisation', `${role}.yaml`)));
  expect(await explained(cwd, 'sic_02')).toContain('too many of its answers are still missing');
  expect((await nodeOf(cwd, 'sic_02')).scores.score?.fraction).toBe('115/2');
});

test('a number that is computed is answered: status, score and plan do not ask for it', async () => {
  const cwd = cityCopy();
  const before = JSON.parse(await outputOf(cwd, 'status', '--json')).questionnaires[0].counts;
  change(cwd, typedByIt, / {2}srv_02:\n(?: {4}.*\n)+/, '');
  expect(JSON.parse(await outputOf(cwd, 'status', '--json')).questionnaires[0].counts).toEqual({
    ...before,
    evidenced: before.evidenced - 1,
  });
  expect((await nodeOf(cwd, 'srv_02')).scores.score?.fraction).toBe('686500/10867');
});

test('the interview shows the number and its origin, and that a number of one’s own does not count', () => {
  const questionnaire = loadQuestionnaire(join(projectRoot, 'questionnaires/verwaltung.yaml'));
  const computed = {
    ...({ questionId: 'srv_02', from: 'ozg-leistungen', version: '0.9.0', measure: 'cases', threshold: 3 } as const),
    ...{
      value: { value: 686500 / 10867, fraction: '686500/10867' },
      low: null,
      high: null,
      counts: { part: 34325, of: 54335 },
      reason: null,
    },
  };
  const interview = shownInterview(questionnaire, 'de', 'srv_02', { computed: [computed] });
  expect(questionView(interview, questionOf(questionnaire, 'srv_02')).facts).toEqual([
    '63,2 %, berechnet aus ozg-leistungen 0.9.0: Fälle bei Einträgen ab Stufe 3 von allen Fällen bei Einträgen mit einer Stufe (34.325 von 54.335). Dieser Wert zählt; hier ist nichts einzugeben. Nachweis und Anmerkung sind möglich.',
  ]);
  const { view } = overviewView(interview, false);
  expect(view.entries.find(({ title }) => title === 'Leistungen ab Zielreifegrad')?.stateText).toBe('63,2 %');
});

test('what is passed on says that no number is needed, and taking one that it does not count', async () => {
  const cwd = cityCopy();
  const it = ['verwaltung', '--department', 'it-digitalisierung', '--role', 'it'];
  const said = 'The value comes from the questionnaire ozg-leistungen; a number is only needed';
  const slice = await outputOf(cwd, 'delegate', ...it, '--question', 'srv_02', '--to', '-');
  // Lines of a comment begin with the sign.
  expect(slice.replaceAll(' # ', ' ')).toContain(said);
  const sheet = await outputOf(cwd, 'print', 'verwaltung', '--format', 'csv');
  expect(sheet).toContain(said);
  const answer = (number: string) =>
    runInProcess(['answer', ...it, '--set', `srv_02=${number}`, '--lang', 'en'], { cwd });
  expect((await answer('50')).stderr).toContain('1 question has a computed value: that one counts');
  expect((await answer('?')).code).toBe(0);
  const unknown = await runInProcess(['delegate', ...it, '--dont-know', '--to', '-', '--lang', 'en'], {
    cwd,
  });
  expect(unknown.stdout).not.toContain('srv_02');
});

test('whoever hands in learns which values are no part of it, before and when looking again', async () => {
  const cwd = cityCopy();
  const submit = [
    'submit',
    '--department',
    'it-digitalisierung',
    '--questionnaire',
    'verwaltung',
    '--role',
    'it',
    '--yes',
    '--with-gaps',
  ];
  const computed =
    'Computed, not handed in: srv_01 35.0 % (from ozg-leistungen), srv_02 63.2 % (from ozg-leistungen). These values follow their source, also after the hand-in.';
  for (const _time of ['first', 'again']) expect(await outputOf(cwd, ...submit)).toContain(computed);
});

test('what somebody assumes takes its place in a simulation', async () => {
  expect(await outputOf(cityCopy(), 'simulate', 'verwaltung', '--set', 'srv_02=90')).toContain(
    '90 % instead of 63.2 %',
  );
});
