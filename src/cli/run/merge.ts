import { UserError } from '../../model/errors.ts';
import type { Question } from '../../model/questionnaire.ts';
import { internalLines } from '../../report/internal-notice.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import type { Known } from '../../workspace/slice/three-way.ts';
import type { Context } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { changeLine } from '../given/changes.ts';
import { noteComputed } from '../given/note-computed.ts';
import { renderProblems } from '../given/render-problems.ts';
import { type Assignment, openSessions, planFor, subjectOf } from '../interview/assignment.ts';
import { refuseHandedIn } from '../interview/handed-in.ts';
import { answerCommand, quoted, workspaceFlag } from '../interview/summary.ts';
import { writeAnswers } from '../interview/write-answers.ts';
import { loadWorkspaceFor } from '../load.ts';
import { decide } from '../merge/decide.ts';
import { disputesText } from '../merge/dispute-words.ts';
import { type Dispute, type News, planMerge } from '../merge/plan-merge.ts';
import { type GivenSlice, readGivenSlice } from '../merge/read-given-slice.ts';
import { type Asked, isMeant, readWishes, type Wishes } from '../merge/wishes.ts';
import { tellInternal } from '../tell-internal.ts';
import { inWorkspaceLanguage } from '../workspace-language.ts';

/** Takes answered slices into the responses, file by file. One with a conflict that nobody has decided is left for later as a whole. */
export async function run(given: Context): Promise<ExitCode> {
  const context = inWorkspaceLanguage(given, loadWorkspaceFor(given));
  const slices: GivenSlice[] = [];
  for (const path of [context.args[0] ?? []].flat()) slices.push(await readGivenSlice(context, path));
  const wrong = slices.filter(({ findings }) => findings.length > 0);
  for (const { file, slice, findings, assignment } of wrong)
    context.io.stderr.write(
      renderProblems(context, { findings, texts: { [file]: slice.source.text } }, assignment.questionnaire),
    );
  if (wrong.length > 0) return exitCodes.cannot;
  tellInternal(
    context,
    slices.map(({ assignment }) => assignment),
  );
  const wishes = readWishes(context, slices.flatMap(askedIn));
  for (const slice of slices) refuseSubmitted(context, slice);
  const ahead: Ahead = new Map();
  let hasOpen = false;
  for (const slice of slices) hasOpen = !(await mergeOne(context, slice, wishes, ahead)) || hasOpen;
  return hasOpen ? exitCodes.findings : exitCodes.ok;
}

function askedIn({ slice }: GivenSlice): readonly Asked[] {
  return [...slice.answers.keys()].map((id) => ({ subject: slice.head.subject, id }));
}

/** Before anybody is asked and anything is written. @throws UserError `merge-submitted` when it would change what is handed in. */
function refuseSubmitted(context: Context, given: GivenSlice): void {
  const assignment = concerned(given);
  const sessions = openSessions(context, assignment);
  try {
    const { news, disputes } = planMerge(given.slice, assignment, sessions, () => undefined);
    refuseHandedIn(
      context,
      assignment,
      [...news, ...disputes].map(({ question }) => question.role.id),
    );
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'response-submitted') throw error;
    throw new UserError('merge-submitted', { ...error.data, file: given.file });
  } finally {
    for (const session of sessions.values()) session.close();
  }
}

/** What the slices so far would bring, by response and question: with --dry-run it is nowhere else. */
type Ahead = Map<string, Known>;

/** Returns false when something is left to be decided; nothing of the slice is taken then. */
async function mergeOne(context: Context, given: GivenSlice, wishes: Wishes, ahead: Ahead): Promise<boolean> {
  const { file, slice } = given;
  const assignment = concerned(given);
  const sessions = openSessions(context, assignment);
  try {
    const plan = planMerge(slice, assignment, sessions, (question) => ahead.get(placeOf(assignment, question)));
    const about = { context, assignment, file, subject: slice.head.subject };
    const { news, open, standing } = await decide(about, plan.disputes, wishes);
    if (open.length > 0) {
      context.print(disputesText(about, file, open));
      context.note(`${context.t('merge-how-to-decide', { command: commandFor(context, given, wishes, open) })}\n`);
      return false;
    }
    const all = [...plan.news, ...news];
    // While somebody decided, it may have been handed in.
    refuseHandedIn(
      context,
      assignment,
      all.map(({ question }) => question.role.id),
    );
    const isTried = context.options['dryRun'] === true;
    if (isTried) for (const { question, after } of all) ahead.set(placeOf(assignment, question), after);
    else writeAnswers(sessions, all);
    tell(context, given, all);
    const computed = all.map(({ question }) => question).filter((question) => question.computed !== undefined);
    if (computed.length > 0) noteComputed(context, { plan: planFor(context, assignment, sessions) }, computed);
    for (const { question } of standing)
      context.note(
        `${context.t('merge-standing', { question: question.id, command: answerCommand(context, assignment) })}\n`,
      );
    return standing.length === 0;
  } finally {
    for (const session of sessions.values()) session.close();
  }
}

/** Only the responses that the slice says something about are opened: a damaged one beside them keeps nobody from merging. */
function concerned({ slice, assignment }: GivenSlice): Assignment {
  const asked = assignment.questionnaire.questions.filter(({ id }) => slice.answers.has(id));
  return { ...assignment, roles: assignment.roles.filter(({ id }) => asked.some(({ role }) => role.id === id)) };
}

function placeOf(assignment: Assignment, { id, role }: Question): string {
  const { wave, questionnaire } = assignment;
  return [wave.id, questionnaire.id, subjectOf(role, assignment), id].join('/');
}

/** Returns the command line that decides everything: what flags decided already, and what is open. */
function commandFor(context: Context, given: GivenSlice, wishes: Wishes, open: readonly Dispute[]): string {
  const decided = (flag: string, all: readonly string[]): readonly string[] =>
    askedIn(given).flatMap((one) => (all.some((wish) => isMeant(wish, one)) ? [flag, one.id] : []));
  const flags = [
    ...decided('--keep', wishes.keep),
    ...decided('--take', wishes.take),
    ...open.flatMap(({ question }) => ['--keep', question.id]),
  ];
  const file = quoted(safeLine(given.file === '<stdin>' ? '-' : given.file));
  return ['reifegrad', 'merge', file, ...flags, ...workspaceFlag(context)].join(' ');
}

function tell(context: Context, { file, slice, assignment }: GivenSlice, news: readonly News[]): void {
  const { t, print, note, out } = context;
  const lines = news.map(({ question, before, after }) => changeLine(context, question, before, after));
  const notice = news.length === 0 ? [] : internalLines(assignment.questionnaire, t, out);
  print([...notice, ...lines].map((line) => `${line}\n`).join(''));
  const data = { file: safeLine(file), count: news.length, unchanged: slice.answers.size - news.length };
  note(`${t(context.options['dryRun'] === true ? 'merge-dry-run' : 'merge-done', data)}\n`);
}
