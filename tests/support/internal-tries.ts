import { INTERNAL, SLICE, WRITTEN } from './internal-city.ts';

/** How one command is tried against the world of `internalCity`. */
export interface Tries {
  /** Command lines about the internal questionnaire that show as much as the command can; each is tried in every format. */
  readonly lines: readonly (readonly string[])[];
  /** What else it does, and how it goes wrong: tried once each, as it stands. */
  readonly once?: readonly (readonly string[])[];
  /** The same about the public questionnaire of the same wave. */
  readonly other?: readonly (readonly string[])[];
  /** It shows items of a questionnaire; otherwise it never does, about no questionnaire. */
  readonly showsItems: boolean;
  /** It writes into the workspace: each line runs in a copy of its own. */
  readonly changes?: true;
}

const IT = ['-d', 'it-digitalisierung', '--role', 'it'];
const HR = ['-d', 'personal-organisation', '--role', 'hr'];
const SECURITY = ['-d', 'verwaltungsvorstand', '--role', 'security'];
const handIn = ['--yes', '--with-gaps'];

/** The command with the flags that name the internal questionnaire. */
function about(command: string, ...flags: readonly string[]): readonly string[] {
  return [command, '--questionnaire', INTERNAL, ...flags];
}

/** By command: a new one needs a line here, or the test fails. */
export const internalTries: Readonly<Record<string, Tries>> = {
  init: {
    lines: [['init', 'neu', '--title', 'Neu', '--department', 'Stab', '--questionnaire', INTERNAL, '--dry-run']],
    showsItems: false,
  },
  print: {
    lines: [['print', INTERNAL]],
    once: [['print', INTERNAL, ...IT, '--format', 'csv']],
    other: [['print', 'verwaltung']],
    showsItems: true,
  },
  answer: {
    lines: [['answer', INTERNAL, ...IT, '--set', 'backup_02=ja', '--set', 'web_02=ja', '--dry-run']],
    once: [
      ['answer', INTERNAL, ...IT, '--set', 'backup_02=ja'],
      ['answer', INTERNAL, ...IT, '--set', 'backup_02=vielleicht'],
      ['answer', INTERNAL, ...IT, '--set', 'backup_04=ja'],
      ['answer', INTERNAL, ...IT, '--set', 'backup_02'],
    ],
    other: [
      ['answer', 'verwaltung', '-d', 'buergerbuero', '--set', 'srv_03=30', '--dry-run'],
      ['answer', 'verwaltung', '-d', 'verwaltungsvorstand', '--set', 'sic_02=70', '--dry-run'],
    ],
    showsItems: true,
    changes: true,
  },
  delegate: {
    lines: [['delegate', INTERNAL, ...IT, '--to', '-']],
    once: [['delegate', INTERNAL, ...IT, '--question', 'backup_04', '--to', '-']],
    other: [['delegate', 'verwaltung', '-d', 'buergerbuero', '--role', 'head', '--to', '-']],
    showsItems: true,
  },
  merge: {
    lines: [['merge', SLICE, '--dry-run']],
    once: [
      ['merge', SLICE],
      ['merge', SLICE, '--take', 'backup_04'],
    ],
    showsItems: true,
    changes: true,
  },
  submit: {
    lines: [about('submit', ...IT, ...handIn)],
    once: [about('submit', ...SECURITY), about('submit', ...IT, '--yes')],
    other: [['submit', '--questionnaire', 'verwaltung', '-d', 'buergerbuero', ...handIn]],
    showsItems: true,
    changes: true,
  },
  reopen: { lines: [about('reopen', ...SECURITY, '--reason', WRITTEN.reopened)], showsItems: false, changes: true },
  status: { lines: [['status']], showsItems: false },
  score: { lines: [['score', INTERNAL]], once: [['score']], other: [['score', 'verwaltung']], showsItems: true },
  report: {
    lines: [['report', INTERNAL]],
    once: [['report', INTERNAL, '-d', 'it-digitalisierung']],
    other: [['report', 'verwaltung']],
    showsItems: true,
  },
  explain: {
    lines: [about('explain', 'backup_02')],
    once: ['total', 'backup', 'backup_04'].map((id) => about('explain', id)),
    other: ['total', 'sic', 'sic_02'].map((id) => ['explain', id, '--questionnaire', 'verwaltung']),
    showsItems: true,
  },
  simulate: {
    lines: [['simulate', INTERNAL, '--set', 'backup_02=ja', '--set', 'orga_01=nein']],
    once: [
      ['simulate', INTERNAL, '--set', 'backup_02=vielleicht'],
      ['simulate', INTERNAL, '--set', 'backup_02@bauamt=ja'],
    ],
    other: [['simulate', 'verwaltung', '--set', 'sic_02=70']],
    showsItems: true,
  },
  plan: {
    lines: [['plan', INTERNAL, '--all', '--budget', '30', '--target', '2']],
    other: [['plan', 'verwaltung', '--all']],
    showsItems: true,
  },
  register: { lines: [['register', 'services']], showsItems: false },
  review: {
    lines: [about('review', ...SECURITY)],
    once: [
      ['review'],
      about('review', ...SECURITY, '--accept'),
      about('review', ...SECURITY, '--send-back', '--question', 'vorfall_01=Seit wann?'),
      about('review', ...SECURITY, '--send-back', '--question', 'vorfall_04=Seit wann?'),
      about('review', ...SECURITY, '--send-back', '--question', 'vorfall_01='),
    ],
    showsItems: true,
    changes: true,
  },
  history: {
    lines: [about('history')],
    once: ['backup_02', 'backup_04'].map((id) => about('history', '--question', id)),
    other: [['history', '--questionnaire', 'verwaltung']],
    showsItems: true,
  },
  verify: {
    lines: [about('verify', ...HR)],
    once: [['verify']],
    other: [['verify', '--questionnaire', 'verwaltung']],
    showsItems: true,
  },
  // What is wrong with a broken file is tried apart.
  lint: { lines: [['lint']], showsItems: false },
  schema: { lines: [['schema', INTERNAL]], other: [['schema', 'verwaltung']], showsItems: true },
};
