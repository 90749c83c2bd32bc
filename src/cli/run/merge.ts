import type { Question } from '../../model/questionnaire.ts';
import { internalLines } from '../../report/internal-notice.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import { type Known, toConfirm } from '../../workspace/slice/three-way.ts';
import type { Context } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { changeLine } from '../given/changes.ts';
import { noteComputed } from '../given/note-computed.ts';
import { renderProblems } from '../given/render-problems.ts';
import { type Assignment, openSessions, planFor, type Sessions, subjectOf } from '../interview/assignment.ts';
import { refuseHandedIn } from '../interview/handed-in.ts';
import { sessionFor } from '../interview/session-for.ts';
import { loadWorkspaceFor } from '../load.ts';
import { decide } from '../merge/decide.ts';
import { disputesText } from '../merge/dispute-words.ts';
import { type News, planMerge } from '../merge/plan-merge.ts';
import { type GivenSlice, readGivenSlice } from '../merge/read-given-slice.ts';
import { readWishes, type Wishes } from '../merge/wishes.ts';
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
  const wishes = readWishes(
    context,
    slices.flatMap(({ slice }) => [...slice.answers.keys()]),
  );
  const ahead: Ahead = new Map();
  let hasOpen = false;
  for (const slice of slices) hasOpen = !(await mergeOne(context, slice, wishes, ahead)) || hasOpen;
  return hasOpen ? exitCodes.findings : exitCodes.ok;
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
    const wording = { context, assignment };
    const { news, open } = await decide(wording, plan.disputes, wishes);
    if (open.length > 0) {
      context.print(disputesText(wording, file, open));
      const ids = open.map(({ question }) => question.id);
      context.note(`${context.t('merge-how-to-decide', { file: safeLine(file), question: ids[0] ?? '' })}\n`);
      return false;
    }
    const all = [...plan.news, ...news];
    refuseHandedIn(
      context,
      assignment,
      all.map(({ question }) => question.role.id),
    );
    const isTried = context.options['dryRun'] === true;
    if (isTried) for (const { question, after } of all) ahead.set(placeOf(assignment, question), after);
    else write(sessions, all);
    tell(context, given, all);
    const questions = all.map(({ question }) => question).filter(({ computed }) => computed !== undefined);
    if (questions.length > 0) noteComputed(context, { plan: planFor(context, assignment, sessions) }, questions);
    return true;
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

function write(sessions: Sessions, news: readonly News[]): void {
  for (const { question, after } of news) sessionFor(sessions, question).confirm(question.id, ...toConfirm(after));
  for (const session of new Set(news.map(({ question }) => sessionFor(sessions, question)))) session.fold();
}

function tell(context: Context, { file, slice, assignment }: GivenSlice, news: readonly News[]): void {
  const { t, print, note, out } = context;
  const lines = news.map(({ question, before, after }) => changeLine(context, question, before, after));
  const notice = news.length === 0 ? [] : internalLines(assignment.questionnaire, t, out);
  print([...notice, ...lines].map((line) => `${line}\n`).join(''));
  const data = { file: safeLine(file), count: news.length, unchanged: slice.answers.size - news.length };
  note(`${t(context.options['dryRun'] === true ? 'merge-dry-run' : 'merge-done', data)}\n`);
}
