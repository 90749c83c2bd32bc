import { UserError } from '../../model/errors.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { namedWave } from '../../report/facts.ts';
import { waveName } from '../../report/words.ts';
import { progressOf } from '../../survey/progress.ts';
import { type Survey, startSurvey } from '../../survey/survey.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import type { EarlierAnswers } from '../../workspace/load-earlier.ts';
import type { Context } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { tellFindings } from '../load.ts';
import { Interrupted, type Prompts } from '../prompts/prompts.ts';
import { type Assignment, earlierFor, lastConfirmed, openSessions, planFor } from './assignment.ts';
import { chooseNext, hasResult } from './choose-next.ts';
import { descriptionLines } from './explain.ts';
import { type Interview, textFor } from './interview.ts';
import { resultLines } from './subject-report.ts';
import { leavingLines, summaryLines } from './summary.ts';
import { takeTurn } from './turn.ts';

/** How an interview ended. */
export interface Ending {
  readonly code: ExitCode;
  /** The person came to its end; otherwise they left, or an answer could not be saved. */
  readonly isFinished: boolean;
  /** What the person wants to hand in now. */
  readonly handIn?: Assignment;
}

/**
 * Interviews the person at the terminal. Every way out leaves the answers on the disk and says how to go on. `isOneOfMany` is true
 * where they come from a list of assignments and go back to it.
 */
export async function askPerson(
  context: Context,
  assignment: Assignment,
  prompts: Prompts,
  isOneOfMany = false,
): Promise<Ending> {
  const interview = beginInterview(context, assignment, prompts);
  try {
    await greet(interview);
    if (isUntouched(interview.survey) && !isOneOfMany) await introduce(prompts, context, assignment.questionnaire);
    const end = await askToTheEnd(interview, isOneOfMany);
    if (end === 'handIn') return { code: exitCodes.ok, isFinished: false, handIn: assignment };
    if (end === 'finished' && isOneOfMany) prompts.say(entryLines(interview));
    prompts.say(end === 'finished' ? summaryLines(interview) : ['', ...leavingLines(interview)]);
    return { code: end === 'not-saved' ? exitCodes.cannot : exitCodes.ok, isFinished: end === 'finished' };
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    // The line of the terminal may hold half an input.
    prompts.say(['', ...leavingLines(interview)]);
    return { code: codeOf(error), isFinished: false };
  } finally {
    closeSessions(interview);
  }
}

/** Returns the exit code of an interruption: leaving with Ctrl-D or at the end of the input is an ordinary way to stop. */
export function codeOf({ reason }: Interrupted): ExitCode {
  if (reason === 'end') return exitCodes.ok;
  return reason === 'SIGINT' ? exitCodes.interrupted : exitCodes.terminated;
}

/** Opens the responses and returns the interview where it was left. @throws what opening a response throws. */
function beginInterview(context: Context, assignment: Assignment, prompts: Prompts): Interview {
  const sessions = openSessions(context, assignment);
  const plan = planFor(context, assignment, sessions);
  const survey = startSurvey(plan, lastConfirmed(assignment.questionnaire.questions, sessions.values()));
  const earlier = earlierFor(context, assignment);
  return { context, assignment, prompts, sessions, earlier, survey, pace: [], shownAtMs: context.io.clockMs() };
}

/** On the way back to a list of entries: where the entry stands now, in a questionnaire in which its level counts. */
function entryLines(interview: Interview): readonly string[] {
  const { entry, questionnaire } = interview.assignment;
  const { open, total } = progressOf(interview.survey);
  const hasLevel = entry !== undefined && questionnaire.portfolio !== undefined && open < total;
  return hasLevel && hasResult(interview) ? ['', ...resultLines(interview)] : [];
}

type End = 'finished' | 'quit' | 'not-saved' | 'handIn';

/**
 * Asks what is open; at the end shows the result and asks what is to happen next, until the person leaves. One of many that was
 * still open leads back to its list instead.
 */
async function askToTheEnd(interview: Interview, isOneOfMany: boolean): Promise<End> {
  const isEnough = progressOf(interview.survey).total === 0 || (isOneOfMany && interview.survey.current !== undefined);
  for (;;) {
    const end = await askAll(interview);
    if (end !== 'finished' || isEnough) return end;
    const next = await chooseNext(interview);
    if (next === 'quit') return 'finished';
    if (next === 'handIn') return next;
    interview.survey = next;
  }
}

/** Asks question after question. */
async function askAll(interview: Interview): Promise<End> {
  let shown: string | undefined;
  while (interview.survey.current !== undefined) {
    const { current } = interview.survey;
    if (current.id !== shown) interview.shownAtMs = interview.context.io.clockMs();
    shown = current.id;
    const outcome = await takeTurn(interview, current);
    if (typeof outcome === 'string') return outcome;
    interview.survey = outcome;
  }
  return 'finished';
}

async function greet({ prompts, context, assignment, survey, sessions, earlier }: Interview): Promise<void> {
  const { t } = context;
  const { questionnaire, department, entry, wave, workspace, rater } = assignment;
  const { total, open } = progressOf(survey);
  const names = {
    questionnaire: textFor(context, questionnaire.title),
    department: textFor(context, (entry ?? department).title),
  };
  prompts.say([t('greeting', { ...names, wave: safeLine(waveName(namedWave(wave, context.locale), t)) })]);
  if (questionnaire.confidentiality === 'internal') prompts.say([t('internal-notice')]);
  if (rater !== undefined) prompts.say([t('greeting-rater', { rater })]);
  if (workspace.organisation.invented) prompts.say([t('greeting-invented')]);
  if (total === 0) prompts.say([t('nothing-asked')]);
  else if (open < total) prompts.say([t('greeting-continue', { saved: total - open, total })], 'quiet');
  else prompts.say([t('greeting-start', { total })], 'quiet');
  if (earlier !== undefined) tellEarlier(prompts, context, earlier);
  await tellFindings(
    context,
    [...sessions.values()].flatMap(({ notes }) => notes),
  );
}

/** Returns whether nothing is answered yet of what is asked. */
export function isUntouched(survey: Survey): boolean {
  const { open, total } = progressOf(survey);
  return open === total && total > 0;
}

/** Somebody who begins reads first what it is about and how to choose. */
export async function introduce(prompts: Prompts, context: Context, questionnaire: Questionnaire): Promise<void> {
  const lines = descriptionLines(context, questionnaire);
  if (lines.length === 0) return;
  const { t } = context;
  await prompts.read([textFor(context, questionnaire.title), '', ...lines], t('key-to-first'));
}

function tellEarlier(prompts: Prompts, { t }: Context, { wave, answers, unreadable }: EarlierAnswers): void {
  const id = safeLine(wave.id);
  if (Object.keys(answers).length > 0) prompts.say([t('greeting-earlier', { wave: id })], 'quiet');
  for (const file of unreadable) prompts.say([t('earlier-unreadable', { wave: id, file: safeLine(file) })], 'bad');
}

/** Folds what was confirmed into the response files. The journals hold it already, so a failure here loses nothing. */
function closeSessions({ sessions, prompts, context }: Interview): void {
  for (const session of sessions.values()) {
    try {
      session.fold();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      prompts.say([context.t('fold-failed')], 'quiet');
    } finally {
      session.close();
    }
  }
}
