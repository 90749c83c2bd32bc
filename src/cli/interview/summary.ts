import { progressOf } from '../../survey/progress.ts';
import type { Context } from '../command.ts';
import type { Assignment } from './assignment.ts';
import type { Interview } from './interview.ts';

/** Returns the lines that close an interview: what there is, and what comes next. */
export function summaryLines({
  context,
  survey,
  assignment,
}: Pick<Interview, 'context' | 'survey' | 'assignment'>): readonly string[] {
  const { t } = context;
  const { answered, notApplicable, dontKnow, open, waiting, setAside, total } = progressOf(survey);
  return [
    '',
    t(open === 0 ? 'summary-complete' : 'summary-open', { open, total }),
    t('summary-answered', { count: answered }),
    t('summary-not-applicable', { count: notApplicable }),
    t('summary-dont-know', { count: dontKnow }),
    t('summary-open-count', { count: open }),
    ...(waiting > 0 ? [t('summary-waiting', { count: waiting })] : []),
    ...(setAside > 0 ? [t('summary-set-aside', { count: setAside })] : []),
    ...nextLines(context, assignment, open),
  ];
}

/** Returns the sentence for somebody who leaves early: how much is safe, and how to go on. */
export function leavingLines({ context, survey, assignment }: Interview): readonly string[] {
  const { t } = context;
  const { total, open } = progressOf(survey);
  return [t('left', { saved: total - open, total }), t('go-on-with', { command: answerCommand(context, assignment) })];
}

/** Returns the command line that goes on with an interview. */
export function answerCommand(context: Context, assignment: Assignment): string {
  const { options } = context;
  const { questionnaire, roles, rater, wave } = assignment;
  const [role] = roles;
  const words = ['reifegrad', 'answer', questionnaire.id, ...subjectFlag(assignment)];
  if (options['role'] !== undefined && role !== undefined) words.push('--role', role.id);
  if (rater !== undefined) words.push('--rater', rater);
  if (options['wave'] !== undefined) words.push('--wave', wave.id);
  return [...words, ...workspaceFlag(context)].join(' ');
}

function nextLines(context: Context, assignment: Assignment, open: number): readonly string[] {
  const { t } = context;
  const { rater } = assignment;
  const { options } = context;
  const inWave = options['wave'] === undefined ? [] : ['--wave', assignment.wave.id];
  const where = [...inWave, ...workspaceFlag(context)].map((word) => ` ${word}`).join('');
  const about = `${assignment.questionnaire.id} ${subjectFlag(assignment).join(' ')}`;
  const score = t('next-command', { command: `reifegrad score ${about}${where}` });
  // The score is the main response's: it would tell a further rater what was answered before them.
  const next = rater === undefined ? score : t('next-command-rater', { command: `reifegrad status${where}` });
  const again = open > 0 ? [t('go-on-with', { command: answerCommand(context, assignment) })] : [];
  const only = typeof options['role'] === 'string' ? ` --role ${options['role']}` : '';
  const names = `${subjectFlag(assignment).join(' ')} --questionnaire ${assignment.questionnaire.id}${only}${where}`;
  // What a further rater says stands beside the answers that are handed in; it is not handed in itself.
  const isDone = open === 0 && rater === undefined;
  const handIn = isDone ? [t('submit-next', { command: `reifegrad submit ${names}` })] : [];
  return ['', ...again, next, ...handIn];
}

/** Returns the flag that names what an assignment is about, and its value. */
export function subjectFlag({ department, entry }: Assignment): readonly string[] {
  return entry === undefined ? ['--department', department.id] : ['--entry', entry.id];
}

/** Returns the flag that names the workspace, and its value, where one was given: who repeats a command needs it again. */
export function workspaceFlag({ globals }: Pick<Context, 'globals'>): readonly string[] {
  return globals.workspace === undefined ? [] : ['--workspace', quoted(globals.workspace)];
}

/** Returns a path as a shell reads it. */
export function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
