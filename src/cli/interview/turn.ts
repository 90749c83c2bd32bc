import type { Answer, AnswerValue, Remarks } from '../../model/answer.ts';
import type { Question } from '../../model/questionnaire.ts';
import { checkAnswer } from '../../questionnaire/check-answer.ts';
import { goBack, goOn, recordAnswer } from '../../survey/steps.ts';
import { answerTo, type Survey } from '../../survey/survey.ts';
import type { CommandName, Step } from '../prompts/prompts.ts';
import { answeredWith } from './answer-parts.ts';
import { explainQuestion } from './explain.ts';
import { changeComment, changeEvidence, needsEvidence, offerEvidence } from './extras.ts';
import { askCriteria, askReason, askWhoKnows } from './follow-ups.ts';
import { type Interview, remarksOn } from './interview.ts';
import { questionView } from './question-view.ts';
import { type Saving, save } from './save.ts';
import { problemText, readTyped } from './typed.ts';

/** The interview after a step, or that the person leaves: because they want to, or because an answer could not be saved. */
export type Outcome = Survey | 'quit' | 'not-saved';

/** Asks one question and does what the person wants. An answer counts only when it is saved. */
export async function takeTurn(interview: Interview, question: Question): Promise<Outcome> {
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
    case 'back':
      return goBack(survey);
    case 'later':
      return goOn(survey);
    case 'quit':
      return 'quit';
    case 'clear':
      return clear(interview, question);
    case 'explain':
      await explainQuestion(interview, question);
      return survey;
    case 'comment':
      return changeExtras(interview, question, await changeComment(interview, question));
    case 'evidence':
      return changeExtras(interview, question, await changeEvidence(interview, question));
    case 'notApplicable':
      return stateAnswer(interview, question, await askReason(interview, question));
    case 'dontKnow':
      return stateAnswer(interview, question, await askWhoKnows(interview));
  }
}

/** What stood beside the answer waits for the next one. */
async function clear(interview: Interview, question: Question): Promise<Outcome> {
  const remarks = remarksOn(interview, question);
  return keep(interview, question, undefined, Object.keys(remarks).length > 0 ? { remarks } : {});
}

type Stated =
  | Pick<Extract<Answer, { state: 'not_applicable' }>, 'state' | 'reason'>
  | Pick<Extract<Answer, { state: 'dont_know' }>, 'state' | 'ask'>
  | Pick<Extract<Answer, { state: 'answered' }>, 'state' | 'value' | 'criteria_unmet'>;

/** Saves an answer that is complete and goes on; undefined means that the person changed their mind. */
async function stateAnswer(interview: Interview, question: Question, stated: Stated | undefined): Promise<Outcome> {
  if (stated === undefined) return interview.survey;
  const answer: Answer = { ...stated, ...remarksOn(interview, question), answered_on: interview.context.io.today() };
  const outcome = await keep(interview, question, answer);
  return typeof outcome === 'string' ? outcome : goOn(outcome);
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
  const answer: Answer = {
    ...bare,
    ...(unmet.length > 0 ? { criteria_unmet: [...unmet] } : {}),
    ...remarksOn(interview, question),
  };
  const outcome = await keep(interview, question, answer);
  if (typeof outcome === 'string') return outcome;
  interview.survey = outcome;
  // The answer is safe already; evidence is added to it, so that nothing is lost when somebody leaves here.
  const withEvidence = needsEvidence(interview, question, answer)
    ? await changeExtras(interview, question, await offerEvidence(interview, question))
    : outcome;
  return typeof withEvidence === 'string' ? withEvidence : goOn(withEvidence);
}

/** Comment and evidence change beside the answer; without an answer they wait for it. */
async function changeExtras(interview: Interview, question: Question, extras: Remarks | undefined): Promise<Outcome> {
  if (extras === undefined) return interview.survey;
  const answer = answerTo(interview.survey, question);
  if (answer === undefined) {
    const isSaved = await save(interview, question, undefined, { what: 'besides', remarks: extras });
    return isSaved ? interview.survey : 'not-saved';
  }
  const { comment: _comment, evidence: _evidence, target: _target, ...rest } = answer;
  return keep(interview, question, { ...rest, ...extras }, { what: 'besides' });
}

/** Saves, and returns the interview with the answer in it. */
async function keep(
  interview: Interview,
  question: Question,
  answer: Answer | undefined,
  saving: Saving = {},
): Promise<Outcome> {
  if (!(await save(interview, question, answer, saving))) return 'not-saved';
  return recordAnswer(interview.survey, answer);
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
