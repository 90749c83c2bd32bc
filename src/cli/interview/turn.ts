import type { Answer, AnswerValue, Remarks } from '../../model/answer.ts';
import type { Question } from '../../model/questionnaire.ts';
import { checkAnswer } from '../../questionnaire/check-answer.ts';
import { asShown } from '../../scoring/published.ts';
import { goBack, goForward, goOn } from '../../survey/steps.ts';
import { answerTo, computedFor, type Survey } from '../../survey/survey.ts';
import type { CommandName, Step } from '../prompts/prompts.ts';
import { answeredWith } from './answer-parts.ts';
import { browseQuestions } from './browse-questions.ts';
import { changeComment } from './comment.ts';
import { conflictOn, decideConflict } from './conflict.ts';
import { unchangedAnswer } from './earlier.ts';
import { changeEvidence, needsEvidence, offerEvidence } from './evidence.ts';
import { explainQuestion } from './explain.ts';
import { askCriteria, askReason, askWhoKnows } from './follow-ups.ts';
import { type Interview, remarksOn } from './interview.ts';
import { type Kept, keep } from './keep.ts';
import { questionView } from './question-view.ts';
import { type Beside, save } from './save.ts';
import { changeTarget } from './target.ts';
import { problemText, readTyped } from './typed.ts';

/** The interview after a step, or that the person leaves: because they want to, or because an answer could not be saved. */
export type Outcome = Survey | 'quit' | 'not-saved';

/** Asks one question and does what the person wants. An answer counts only when it is saved. */
export async function takeTurn(interview: Interview, question: Question): Promise<Outcome> {
  const conflict = conflictOn(interview, question);
  const decision = conflict === undefined ? undefined : await decideConflict(interview, question, conflict);
  if (decision !== undefined) return goOnFrom(interview, await keep(interview, question, decision.answer));
  const step = await interview.prompts.ask(questionView(interview, question));
  switch (step.kind) {
    case 'keep':
      return goOn(interview.survey);
    case 'command':
      return obey(interview, question, step.name);
    default:
      return answerWith(interview, question, givenValue(question, step));
  }
}

async function obey(interview: Interview, question: Question, command: CommandName): Promise<Outcome> {
  const { survey } = interview;
  switch (command) {
    case 'unchanged':
      return takeOver(interview, question);
    case 'back':
      return goBack(survey);
    case 'forward':
      return goForward(survey);
    case 'later':
      return goOn(survey);
    case 'quit':
      return 'quit';
    case 'clear':
      return clear(interview, question);
    case 'explain':
      await explainQuestion(interview, question);
      return survey;
    case 'overview':
    case 'search':
      return browseQuestions(interview, command);
    case 'comment':
      return changeExtras(interview, question, command, await changeComment(interview, question));
    case 'evidence':
      return changeExtras(interview, question, command, await changeEvidence(interview, question));
    case 'target':
      return changeExtras(interview, question, command, await changeTarget(interview, question));
    case 'notApplicable':
      return stateAnswer(interview, question, await askReason(interview, question));
    case 'dontKnow':
      return stateAnswer(interview, question, await askWhoKnows(interview));
  }
}

/** What stood beside the answer waits for the next one. */
async function clear(interview: Interview, question: Question): Promise<Outcome> {
  const remarks = remarksOn(interview, question);
  const kept = await keep(interview, question, undefined, Object.keys(remarks).length > 0 ? { remarks } : {});
  return kept === 'declined' ? interview.survey : kept;
}

/** What was said in this wave already stays; the rest comes from the wave before. */
async function takeOver(interview: Interview, question: Question): Promise<Outcome> {
  const before = unchangedAnswer(interview, question);
  if (before === undefined) return interview.survey;
  const answered_on = interview.context.io.today();
  // Who takes an answer over gives it, whoever gave it then.
  const { given_by: _by, ...said } = before;
  return finishAnswer(interview, question, { ...said, ...remarksOn(interview, question), answered_on });
}

type Stated =
  | Pick<Extract<Answer, { state: 'not_applicable' }>, 'state' | 'reason'>
  | Pick<Extract<Answer, { state: 'dont_know' }>, 'state' | 'ask'>;

/** Saves an answer that is complete and goes on; undefined means that the person changed their mind. */
async function stateAnswer(interview: Interview, question: Question, stated: Stated | undefined): Promise<Outcome> {
  if (stated === undefined) return interview.survey;
  const answer: Answer = { ...stated, ...remarksOn(interview, question), answered_on: interview.context.io.today() };
  return goOnFrom(interview, await keep(interview, question, answer));
}

async function answerWith(interview: Interview, question: Question, value: AnswerValue): Promise<Outcome> {
  const { assignment, context, prompts } = interview;
  const bare = answeredWith(value, context.io.today());
  const [problem] = checkAnswer(question, bare, assignment.questionnaire, assignment.conditions);
  if (problem !== undefined) {
    prompts.say([problemText(context, question, problem)], 'bad');
    return interview.survey;
  }
  const unmet = await askCriteria(interview, question, value);
  if (unmet === undefined) return interview.survey;
  const criteria = unmet.length > 0 ? { criteria_unmet: [...unmet] } : {};
  return finishAnswer(interview, question, { ...bare, ...criteria, ...remarksOn(interview, question) });
}

/** Saves an answer, asks for evidence where it should have some, and goes on. */
async function finishAnswer(interview: Interview, question: Question, answer: Answer): Promise<Outcome> {
  const kept = await keep(interview, question, answer);
  if (typeof kept === 'string') return goOnFrom(interview, kept);
  interview.survey = kept;
  if (!needsEvidence(interview, question, answer)) return goOn(kept);
  // The answer is safe already; evidence is added to it, so that nothing is lost when somebody leaves here.
  const withEvidence = await changeExtras(interview, question, 'evidence', await offerEvidence(interview, question));
  return typeof withEvidence === 'string' ? withEvidence : goOn(withEvidence);
}

/** Comment, evidence and target change beside the answer; without an answer they wait for it. */
async function changeExtras(
  interview: Interview,
  question: Question,
  what: Beside,
  extras: Remarks | undefined,
): Promise<Outcome> {
  if (extras === undefined) return interview.survey;
  const answer =
    answerTo(interview.survey, question) ?? (hasAny(extras) ? computedAnswer(interview, question) : undefined);
  if (answer === undefined) {
    const isSaved = await save(interview, question, undefined, { what, remarks: extras });
    return isSaved ? interview.survey : 'not-saved';
  }
  const { comment: _comment, evidence: _evidence, target: _target, ...rest } = answer;
  const kept = await keep(interview, question, { ...rest, ...extras }, { what });
  return kept === 'declined' ? interview.survey : kept;
}

function hasAny(extras: Remarks): boolean {
  return Object.keys(extras).length > 0;
}

/**
 * What stands beside an answer counts with it alone. So that it counts with a computed value, too, that one is recorded as it is shown;
 * undefined where nothing is computed, or the question does not take it.
 */
function computedAnswer({ assignment, context, survey }: Interview, question: Question): Answer | undefined {
  const value = computedFor(survey, question)?.value;
  if (value === undefined || value === null) return undefined;
  const answer = answeredWith(asShown(value).value, context.io.today());
  const problems = checkAnswer(question, answer, assignment.questionnaire, assignment.conditions);
  return problems.length === 0 ? answer : undefined;
}

/** Somebody who would rather not change an answer stays at its question. */
function goOnFrom(interview: Interview, kept: Kept): Outcome {
  if (kept === 'not-saved') return kept;
  return kept === 'declined' ? interview.survey : goOn(kept);
}

function givenValue(question: Question, step: Exclude<Step, { kind: 'keep' | 'command' }>): AnswerValue {
  const { choices, type } = question;
  switch (step.kind) {
    case 'typed': {
      const read = readTyped(question, step.text);
      if (!read.ok) throw new Error(`typed answer to ${question.id} was not checked`);
      return read.value;
    }
    case 'ticked':
      return step.indexes.flatMap((index) => String(choices[index]?.value ?? ''));
    case 'chosen':
      return type === 'boolean' ? step.index === 0 : (choices[step.index]?.value ?? '');
  }
}
