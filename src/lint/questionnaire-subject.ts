import type { QuestionnaireDocument, Question as WrittenQuestion } from '../model/documents/questionnaire.ts';
import type { Group, MethodSettings, Question, Questionnaire } from '../model/questionnaire.ts';
import type { Source } from '../model/source.ts';
import { type WrittenGroup, writtenGroups, writtenQuestions } from '../questionnaire/written-questions.ts';
import type { Rule } from './rule.ts';

/** A questionnaire as rules see it. */
export interface QuestionnaireSubject {
  readonly source: Source;
  /** As written; its shape is right. */
  readonly document: QuestionnaireDocument;
  /** Scales, texts and defaults filled in. */
  readonly questionnaire: Questionnaire;
  /** Returns all questionnaires that it can take values from; undefined where nobody knows them. */
  readonly others: (() => readonly Questionnaire[]) | undefined;
  /** All dimensions and groups, each before the groups in it. */
  readonly groups: readonly PlacedGroup[];
  /** All questions in order. */
  readonly questions: readonly PlacedQuestion[];
}

/** A dimension or a group as written and as resolved. */
export interface PlacedGroup extends WrittenGroup {
  readonly group: Group;
  readonly isDimension: boolean;
  /** The method of what it is a part of. */
  readonly around: MethodSettings;
}

/** A question as written and as resolved. */
export interface PlacedQuestion {
  readonly written: WrittenQuestion;
  readonly question: Question;
  readonly pointer: string;
  /** The method that it is under. */
  readonly around: MethodSettings;
}

/** A rule about questionnaires. */
export type QuestionnaireRule = Rule<QuestionnaireSubject>;

/** Returns a rule about questionnaires; gives its parts their types. */
export function defineRule(rule: QuestionnaireRule): QuestionnaireRule {
  return rule;
}

/** Returns what rules see of a questionnaire. */
export function questionnaireSubject(
  source: Source,
  questionnaire: Questionnaire,
  others: QuestionnaireSubject['others'],
): QuestionnaireSubject {
  const document = source.value as QuestionnaireDocument;
  const groups = placeGroups(document, questionnaire);
  const methods = new Map(groups.map(({ pointer, group }) => [pointer, group.settings]));
  const resolved = new Map(questionnaire.questions.map((question) => [question.pointer, question]));
  const questions = writtenQuestions(document).flatMap(({ written, pointer, within }) => {
    const [question, around] = [resolved.get(pointer), methods.get(within)];
    return question === undefined || around === undefined ? [] : [{ written, question, pointer, around }];
  });
  return { source, document, questionnaire, others, groups, questions };
}

function placeGroups(
  document: QuestionnaireDocument,
  { dimensions, scoring }: Questionnaire,
): QuestionnaireSubject['groups'] {
  const all = dimensions.flatMap((dimension) => withGroups(dimension, scoring));
  const resolved = new Map(all.map((resolvedGroup) => [resolvedGroup.group.pointer, resolvedGroup]));
  return writtenGroups(document).flatMap((written) => {
    const found = resolved.get(written.pointer);
    return found === undefined ? [] : [{ ...written, ...found, isDimension: dimensions.includes(found.group) }];
  });
}

function withGroups(group: Group, around: MethodSettings): readonly Pick<PlacedGroup, 'group' | 'around'>[] {
  return [{ group, around }, ...group.groups.flatMap((inner) => withGroups(inner, group.settings))];
}
