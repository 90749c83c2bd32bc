import { UserError } from '../../model/errors.ts';
import type { Role } from '../../model/questionnaire.ts';
import { blocksToText } from '../../report/blocks/text.ts';
import { handInBlocks, handInSummary } from '../../report/hand-in/blocks.ts';
import { wrap } from '../../terminal/wrap.ts';
import type { AskedQuestion } from '../../workspace/journal-event.ts';
import { acceptResponse, sendBackResponse } from '../../workspace/review/review-response.ts';
import type { Context } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { askDecision } from '../hand-in/ask-decision.ts';
import { listSubmitted } from '../hand-in/list-submitted.ts';
import { readQuestions } from '../hand-in/read-questions.ts';
import { idsFor, rolesThat, tellInternal, titlesFor, type Wanted, wantedFor } from '../hand-in/wanted.ts';
import { optionsFor } from '../interview/assignment.ts';
import { textOption } from '../report-input.ts';
import { handInOf } from './submit.ts';

/** What is to become of what a department has handed in. */
export type Decision =
  | { readonly kind: 'accept' }
  | { readonly kind: 'send-back'; readonly questions: readonly AskedQuestion[] };

/** Lists what is handed in, or shows what one department has, and accepts it or sends it back with questions. */
export async function run(given: Context): Promise<ExitCode> {
  const isDecided = refuseUnclear(given);
  if (['department', 'entry'].every((option) => textOption(given, option) === undefined)) {
    if (isDecided) throw new UserError('review-needs-department');
    return listSubmitted(given);
  }
  const wanted = await wantedFor(given);
  const roles = rolesThat(wanted, true);
  if (roles.length === 0) throw new UserError('not-submitted', idsFor(wanted));
  const flagged = flagDecision(wanted, roles);
  if (flagged !== undefined) tellInternal(wanted);
  const decision = flagged ?? (await shownDecision(wanted, roles));
  if (decision === undefined) return exitCodes.ok;
  if (decision.kind === 'accept') return acceptAll(wanted, roles);
  return sendBackWith(wanted, roles, decision.questions);
}

/** Returns whether the flags decide. @throws UserError `review-one-decision`, `review-question-alone`. */
function refuseUnclear({ options }: Context): boolean {
  const { accept, sendBack, question } = options;
  if (accept === true && sendBack === true) throw new UserError('review-one-decision');
  if (question !== undefined && sendBack !== true) throw new UserError('review-question-alone');
  return accept === true || sendBack === true;
}

/** What the flags decide; at a terminal, questions that they leave out are asked for. */
function flagDecision(wanted: Wanted, handedIn: readonly Role[]): Decision | undefined {
  const { options, isInteractive } = wanted.context;
  const { accept, sendBack, question } = options;
  if (accept === true) return { kind: 'accept' };
  if (sendBack !== true || (question === undefined && isInteractive)) return undefined;
  return { kind: 'send-back', questions: readQuestions(wanted, handedIn, Array.isArray(question) ? question : []) };
}

/** Shows what is handed in as the department saw it, and asks at a terminal. */
async function shownDecision(wanted: Wanted, roles: readonly Role[]): Promise<Decision | undefined> {
  const { context } = wanted;
  const handIn = handInOf(wanted, roles);
  context.print(blocksToText(handInBlocks(handIn, context.t), context.out));
  context.print(`\n${wrap(handInSummary(handIn, context.t), context.out.width).join('\n')}\n`);
  if (context.isInteractive) return askDecision(wanted, roles);
  context.note(`\n${context.t('review-next', idsFor(wanted))}\n`);
  return undefined;
}

function acceptAll(wanted: Wanted, roles: readonly Role[]): ExitCode {
  const { context, assignment } = wanted;
  for (const role of roles) {
    const { isInFile } = acceptResponse(optionsFor(context, assignment, role));
    tell(wanted, role, 'review-accepted', isInFile);
  }
  return exitCodes.ok;
}

/** Only what is asked about is sent back; the other roles' answers stay handed in. */
function sendBackWith(wanted: Wanted, roles: readonly Role[], questions: readonly AskedQuestion[]): ExitCode {
  const { context, assignment } = wanted;
  for (const role of roles) {
    const own = questions.filter(({ question }) => isAskedOf(question, role, wanted));
    if (own.length === 0) continue;
    const { isInFile } = sendBackResponse(optionsFor(context, assignment, role), own);
    tell(wanted, role, 'review-sent-back', isInFile, own.length);
  }
  context.note(`\n${context.t('review-sent-back-next', idsFor(wanted))}\n`);
  return exitCodes.ok;
}

function isAskedOf(id: string, role: Role, { assignment }: Wanted): boolean {
  return assignment.questionnaire.questions.some((question) => question.id === id && question.role.id === role.id);
}

function tell(
  wanted: Wanted,
  role: Role,
  sentence: 'review-accepted' | 'review-sent-back',
  isInFile: boolean,
  count = 0,
): void {
  const { context } = wanted;
  const data = { ...titlesFor(wanted, role), count };
  context.print(`${context.t(sentence, data)}\n`);
  if (!isInFile) context.note(`${context.t('submit-not-in-file')}\n`);
}
