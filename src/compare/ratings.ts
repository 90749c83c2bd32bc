import type { AnswerState, AnswerValue, RaterResponse, Response, ResponseKey } from '../model/answer.ts';
import type { Question } from '../model/questionnaire.ts';
import type { AssessmentInput } from '../scoring/input.ts';
import { planFor } from '../scoring/plan.ts';
import { isHeldByCriteria, stateOf } from '../scoring/score-answer.ts';
import { type Asked, openSurvey } from '../scoring/survey.ts';
import { scalePlaces } from './scale-places.ts';

/** What one rater said to one question. */
export interface Rating {
  /** Label of a further rater; null for the main response, which alone is scored. */
  readonly rater: string | null;
  readonly state: AnswerState;
  readonly value: AnswerValue | null;
  /** Number of the point on the question's scale; null without an answer, and where the question has no scale. */
  readonly point: number | null;
  /** Criteria are unmet, so that the point is the lowest one whatever was answered. */
  readonly heldByCriteria: boolean;
  /** Two writers of this response disagree: the state is `open`. */
  readonly inConflict: boolean;
}

/** Whose answers to which questions are compared. */
export type ComparisonInput = Omit<AssessmentInput, 'subject'>;

/**
 * Returns what a further rater, or without one the main response, says to every question that is asked of a role about a subject,
 * by question id. What a further rater is asked follows from their own answers; of other roles the main ones hold.
 */
export function ratingsOf(
  input: ComparisonInput,
  { subject, role }: Pick<ResponseKey, 'subject' | 'role'>,
  rater?: RaterResponse,
): ReadonlyMap<string, Rating> {
  const responses = rater === undefined ? input.responses : inPlaceOfMain(rater, input.responses);
  // Side by side stands what everybody said, also where something computed counts instead.
  const survey = openSurvey(planFor(input.questionnaire), { ...input, responses, computed: [], subject });
  const questions = input.questionnaire.questions.filter((question) => question.role.id === role);
  return new Map(
    questions.flatMap((question) =>
      survey
        .askedOf(question)
        .filter((asked) => asked.subject === subject)
        .map((asked) => [question.id, ratingOf(question, asked, rater?.key.rater ?? null)] as const),
    ),
  );
}

/** Only to see what is asked: nothing is scored with this. */
function inPlaceOfMain(rater: RaterResponse, responses: readonly Response[]): readonly Response[] {
  const { subject, role } = rater.key;
  const others = responses.filter(({ key }) => key.subject !== subject || key.role !== role);
  return [...others, { ...rater, key: { ...rater.key, rater: undefined } }];
}

function ratingOf(question: Question, asked: Asked, rater: string | null): Rating {
  const state = stateOf(asked);
  const answer = state === 'answered' && asked.answer?.state === 'answered' ? asked.answer : undefined;
  const heldByCriteria = isHeldByCriteria(answer);
  const places = scalePlaces(question);
  const point = answer && (heldByCriteria ? places?.lowest : places?.of(answer.value));
  const { inConflict } = asked;
  return { rater, state, value: answer?.value ?? null, point: point ?? null, heldByCriteria, inConflict };
}
