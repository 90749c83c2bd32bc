import type { agreementsOf } from '../../src/compare/agreement.ts';
import type { Answer, AnswerValue, RaterResponse } from '../../src/model/answer.ts';
import type { Question } from '../../src/model/questionnaire.ts';
import type { QuestionType } from '../../src/model/vocabulary.ts';
import {
  answered,
  DONT_KNOW,
  HEAD,
  makeDepartment,
  makeDimension,
  makeQuestion,
  makeQuestionnaire,
  makeResponse,
  NOT_APPLICABLE,
  WAVE,
} from './scoring-model.ts';

/** What one rater says: a value, a state, or a value with unmet criteria. */
export type RatingCell = AnswerValue | { readonly value: AnswerValue; readonly unmet: true };

/** One question and everybody's rating of it, the main response first. */
export interface RaterCase {
  /** What each point is worth, by its number. */
  readonly scale?: Readonly<Record<string, number>>;
  readonly options?: Readonly<Record<string, number>>;
  readonly type?: QuestionType;
  readonly ratings: readonly RatingCell[];
}

/** Returns what an agreement is worked out from: question `q`, asked of department `a`. */
export function inputOfRaters(one: RaterCase): Parameters<typeof agreementsOf>[0] {
  const [main = 'open', ...others] = one.ratings;
  return {
    questionnaire: makeQuestionnaire([makeDimension('d', 1, [questionOf(one)])]),
    wave: WAVE,
    departments: [makeDepartment('a')],
    responses: [responseWith(main)],
    raters: others.map((cell, index) => asRater(responseWith(cell), String.fromCharCode('b'.charCodeAt(0) + index))),
  };
}

/** Returns a response as a further rater's. */
export function asRater(response: ReturnType<typeof makeResponse>, rater: string): RaterResponse {
  return { ...response, key: { ...response.key, rater } };
}

function questionOf({ scale, options, type }: RaterCase): Question {
  const points = Object.entries(scale ?? {}).map(([value, score]) => [Number(value), score] as const);
  const choices = [...points, ...Object.entries(options ?? {})].map(([value, score]) => ({
    ...{ value, score, label: { en: String(value) }, anchor: undefined, exclusive: false },
  }));
  const isScored = new Set(choices.map(({ score }) => score)).size > 1;
  return makeQuestion({
    ...{ id: 'q', role: HEAD, choices },
    type: type ?? (scale === undefined ? 'select_one' : 'scale'),
    scoreRule: isScored ? { kind: 'choice' } : { kind: 'none' },
  });
}

function responseWith(cell: RatingCell): ReturnType<typeof makeResponse> {
  const answer = answerOf(cell);
  const conflicts = cell === 'conflict' ? [{ questionId: 'q', candidates: [answered(0), answered(1)] }] : [];
  return makeResponse('a', HEAD.id, answer === undefined ? {} : { q: answer }, conflicts);
}

function answerOf(cell: RatingCell): Answer | undefined {
  if (cell === 'na') return NOT_APPLICABLE;
  if (cell === 'dk') return DONT_KNOW;
  if (cell === 'open' || cell === 'conflict') return undefined;
  return typeof cell === 'object' && 'value' in cell ? answered(cell.value, undefined, [1]) : answered(cell);
}
