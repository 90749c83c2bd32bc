import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { projectRoot, runInProcess } from './run-cli.ts';

/** The internal questionnaire that the city answers. */
export const INTERNAL = 'informationssicherheit';

/** Folder of the answers to it, in the workspace. */
export const INTERNAL_ANSWERS = join('responses', '2026', INTERNAL, 'organisation');

/** A slice of it that somebody else has answered. */
export const SLICE = 'teil.yaml';

/** What people wrote by hand into the world below, and what must therefore be read nowhere outside. */
export const WRITTEN = {
  comment: 'Bemerkung, die niemanden draußen etwas angeht',
  evidence: 'Nachweis, der im Giftschrank liegt',
  reason: 'Trifft auf uns nicht zu, weil es den Raum nicht gibt',
  rater: 'Zweite Einschätzung: das sehen wir anders',
  question: 'Rückfrage der Prüfung: seit wann gilt das?',
  reopened: 'Wieder geöffnet, weil der Wert vom Vorjahr war',
} as const;

const city = join(projectRoot, 'examples/musterstadt');

/** Command lines that lead through every state: raters and remarks, handed in, accepted, sent back, opened again. */
const steps: readonly (readonly string[])[] = [
  ['answer', INTERNAL, '-d', 'it-digitalisierung', '--role', 'it', '--answers', 'it.answers.yaml'],
  ['answer', INTERNAL, '-d', 'it-digitalisierung', '--role', 'it', '--rater', 'b', '--answers', 'rater.answers.yaml'],
  ...['it-digitalisierung --role it', 'personal-organisation --role hr', 'verwaltungsvorstand --role security'].map(
    (who) => ['submit', '--questionnaire', INTERNAL, '-d', ...who.split(' '), '--yes', '--with-gaps'],
  ),
  ['review', '--questionnaire', INTERNAL, '-d', 'personal-organisation', '--role', 'hr', '--accept'],
  [
    ...['review', '--questionnaire', INTERNAL, '-d', 'it-digitalisierung', '--role', 'it', '--send-back'],
    ...['--question', `backup_02=${WRITTEN.question}`],
  ],
  [
    'reopen',
    '--questionnaire',
    INTERNAL,
    '-d',
    'verwaltungsvorstand',
    '--role',
    'security',
    '--reason',
    WRITTEN.reopened,
  ],
  [
    ...['submit', '--questionnaire', INTERNAL, '-d', 'verwaltungsvorstand', '--role', 'security'],
    ...['--yes', '--with-gaps'],
  ],
  [...['delegate', INTERNAL, '-d', 'it-digitalisierung', '--question', 'backup_02'], ...['--by', 'hr', '--to', SLICE]],
];

/**
 * Returns the folder of a small city that has answered the internal questionnaire and a public one in the same wave, all in drafts. It
 * is removed after the tests of the file.
 */
export function answeredCity(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'reifegrad-internal-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  for (const file of ['reifegrad.yaml', 'services.yaml']) cpSync(join(city, file), join(folder, file));
  for (const answers of [`${INTERNAL}/organisation`, ...publicAnswers()])
    cpSync(join(city, 'responses/2026', answers), join(folder, 'responses/2026', answers), { recursive: true });
  change(join(folder, 'reifegrad.yaml'), (text) =>
    text.replace(/ +- id: (ozg-leistungen|smart-city)\n +version: .*\n/g, ''),
  );
  return folder;
}

/**
 * Returns the folder of that city after the internal questionnaire has been through everything: `it` is sent back with a question and has
 * a further rater, `security` is handed in for the second time, `hr` is accepted and its file was changed by hand afterwards.
 */
export async function internalCity(): Promise<string> {
  const folder = answeredCity();
  for (const [file, document] of Object.entries(answersFiles))
    writeFileSync(join(folder, file), JSON.stringify(document));
  for (const argv of steps) {
    const { code, stderr } = await runInProcess(argv, { cwd: folder });
    if (code !== 0) throw new Error(`${argv.join(' ')}: ${stderr}`);
  }
  change(join(folder, SLICE), (text) => text.replace('value: teilweise', 'value: ja'));
  change(join(folder, INTERNAL_ANSWERS, 'hr.yaml'), (text) => text.replace('value: teilweise', 'value: ja'));
  return folder;
}

function publicAnswers(): readonly string[] {
  return ['organisation', 'it-digitalisierung', 'buergerbuero'].map((subject) => `verwaltung/${subject}`);
}

function change(file: string, edit: (text: string) => string): void {
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
}

const answersFiles = {
  'it.answers.yaml': {
    answers: {
      backup_02: {
        state: 'answered',
        value: 'teilweise',
        comment: WRITTEN.comment,
        evidence: [{ kind: 'record', title: WRITTEN.evidence, reference: 'Giftschrank 7', date: '2026-10-01' }],
      },
      raum_01: { state: 'not_applicable', reason: WRITTEN.reason },
    },
  },
  'rater.answers.yaml': {
    answers: { backup_02: { state: 'answered', value: 'nein', comment: WRITTEN.rater }, web_02: 'ja' },
  },
} as const;
