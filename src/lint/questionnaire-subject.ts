import type { QuestionnaireDocument, Question as WrittenQuestion } from '../model/documents/questionnaire.ts';
import type { Question, Questionnaire } from '../model/questionnaire.ts';
import type { Source } from '../model/source.ts';
import { writtenQuestions } from '../questionnaire/written-questions.ts';
import type { Rule } from './rule.ts';

/** A questionnaire as rules see it. */
export interface QuestionnaireSubject {
  readonly source: Source;
  /** As written; its shape is right. */
  readonly document: QuestionnaireDocument;
  /** Scales, texts and defaults filled in. */
  readonly questionnaire: Questionnaire;
  /** All questions in order. */
  readonly questions: readonly PlacedQuestion[];
}

/** A question as written and as resolved. */
export interface PlacedQuestion {
  readonly written: WrittenQuestion;
  readonly question: Question;
  readonly pointer: string;
}

/** A rule about questionnaires. */
export type QuestionnaireRule = Rule<QuestionnaireSubject>;

/** Returns a rule about questionnaires; gives its parts their types. */
export function defineRule(rule: QuestionnaireRule): QuestionnaireRule {
  return rule;
}

/** Returns what rules see of a questionnaire. */
export function questionnaireSubject(source: Source, questionnaire: Questionnaire): QuestionnaireSubject {
  const document = source.value as QuestionnaireDocument;
  const resolved = new Map(questionnaire.questions.map((question) => [question.pointer, question]));
  const questions = writtenQuestions(document).flatMap(({ written, pointer }) => {
    const question = resolved.get(pointer);
    return question === undefined ? [] : [{ written, question, pointer }];
  });
  return { source, document, questionnaire, questions };
}
