import type { Question } from '../model/questionnaire.ts';
import { type Analysis, analyse } from './analyse.ts';
import { subjectVocabulary, valueVocabulary } from './engine.ts';
import type { Names } from './inspect.ts';
import type { ConditionField, ConditionSubject } from './types.ts';

/** One condition of a question, analysed. */
export interface QuestionCondition {
  readonly question: Question;
  readonly field: ConditionField;
  readonly text: string;
  readonly analysis: Analysis;
}

/** Returns all conditions of a questionnaire in the order of its questions, each analysed once. */
export function questionConditions(subject: ConditionSubject): readonly QuestionCondition[] {
  const vocabulary = subjectVocabulary(subject);
  const questionIds = new Set(subject.questions.map((question) => question.id));
  const names: Names = { scope: 'subject', questionIds, flags: new Set(subject.flags) };
  return subject.questions.flatMap((question) => [
    ...present(question, '/relevant', question.relevant, (text) => analyse(text, vocabulary, names)),
    ...present(question, '/constraint', question.constraint, (text) => analyseValue(text, question)),
    ...present(question, '/gate/when', whenOf(question), (text) => analyseValue(text, question)),
  ]);
}

/** A gate that holds the level by answer has no condition. */
function whenOf({ gate }: Question): string | undefined {
  return gate !== undefined && 'when' in gate ? gate.when : undefined;
}

function present(
  question: Question,
  field: ConditionField,
  text: string | undefined,
  analysed: (text: string) => Analysis,
): readonly QuestionCondition[] {
  return text === undefined ? [] : [{ question, field, text, analysis: analysed(text) }];
}

function analyseValue(text: string, question: Question): Analysis {
  return analyse(text, valueVocabulary(question), { scope: 'value', questionIds: new Set(), flags: new Set() });
}
