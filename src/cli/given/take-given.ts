import { internalLines } from '../../report/internal-notice.ts';
import { type Survey, startSurvey } from '../../survey/survey.ts';
import type { Context } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { type Assignment, openSessions, planFor, type Sessions } from '../interview/assignment.ts';
import { refuseHandedIn } from '../interview/handed-in.ts';
import { summaryLines } from '../interview/summary.ts';
import { writeAnswers } from '../interview/write-answers.ts';
import { readInput } from '../read-input.ts';
import { againstStand } from './against-stand.ts';
import { changesIn } from './changes.ts';
import type { Given } from './given.ts';
import { noteComputed } from './note-computed.ts';
import { readAnswersFile } from './read-file.ts';
import { readSets } from './read-set.ts';
import { renderProblems } from './render-problems.ts';

/** Takes answers from --answers and --set. With anything wrong in them, shows it at its place and writes nothing. */
export async function takeGiven(context: Context, assignment: Assignment): Promise<ExitCode> {
  const given = await readGiven(context, assignment);
  if (given.notes.length > 0)
    context.note(renderProblems(context, { ...given, findings: given.notes }, assignment.questionnaire));
  if (given.findings.length > 0) return refuse(context, assignment, given);
  const sessions = openSessions(context, assignment);
  try {
    return takeInto(context, assignment, sessions, given);
  } finally {
    for (const session of sessions.values()) session.close();
  }
}

function refuse(context: Context, { questionnaire }: Assignment, given: Pick<Given, 'findings' | 'texts'>): ExitCode {
  context.io.stderr.write(renderProblems(context, given, questionnaire));
  return exitCodes.cannot;
}

function takeInto(context: Context, assignment: Assignment, sessions: Sessions, given: Given): ExitCode {
  const survey = startSurvey(planFor(context, assignment, sessions));
  const { answers, findings } = againstStand(context, assignment, survey, given.answers);
  if (findings.length > 0) return refuse(context, assignment, { ...given, findings });
  const changes = changesIn(context, { assignment, survey, sessions }, answers);
  refuseHandedIn(
    context,
    assignment,
    changes.map(({ question }) => question.role.id),
  );
  if (context.options['dryRun'] === true) {
    const lines = [
      ...internalLines(assignment.questionnaire, context.t, context.out),
      ...changes.map(({ line }) => line),
    ];
    context.print(lines.map((line) => `${line}\n`).join(''));
    context.note(`${context.t('given-dry-run', { count: changes.length })}\n`);
    return exitCodes.ok;
  }
  writeAnswers(sessions, changes);
  const unchanged = given.answers.length - changes.length;
  const after: Survey = startSurvey(planFor(context, assignment));
  const lines = [
    ...internalLines(assignment.questionnaire, context.t, context.err),
    ...changes.map(({ line }) => line),
    context.t('given-saved', { count: changes.length, unchanged: Math.max(0, unchanged) }),
    ...summaryLines({ context, assignment, survey: after }),
  ];
  context.note(lines.map((line) => `${line}\n`).join(''));
  noteComputed(
    context,
    survey,
    changes.map(({ question }) => question),
  );
  return exitCodes.ok;
}

/** The file first, then the flags: what is said on the command line holds. */
async function readGiven(context: Context, assignment: Assignment): Promise<Given> {
  const { io, options } = context;
  const { answers: path, set } = options;
  const today = io.today();
  const parts: Given[] = [];
  if (typeof path === 'string') {
    const { file, bytes } = await readInput(context, path);
    parts.push(readAnswersFile(bytes, file, assignment, today));
  }
  if (Array.isArray(set)) parts.push(readSets(set, assignment, today));
  return {
    answers: parts.flatMap(({ answers }) => answers),
    findings: parts.flatMap(({ findings }) => findings),
    notes: parts.flatMap(({ notes }) => notes),
    texts: Object.assign({}, ...parts.map(({ texts }) => texts)),
  };
}
