import { AGREEMENT_BOUND, type Agreement, agreementsOf } from '../../compare/agreement.ts';
import type { Rating } from '../../compare/ratings.ts';
import type { Messages } from '../../messages/index.ts';
import { ORGANISATION } from '../../model/answer.ts';
import type { Exact } from '../../model/exact.ts';
import type { Question } from '../../model/questionnaire.ts';
import { raterName, ratingWords } from '../agreement-sentences.ts';
import type { Block } from '../blocks/block.ts';
import type { Names } from '../facts.ts';
import { statedRating } from '../rater-agreement.ts';
import { declared } from '../words.ts';
import type { ExplainFacts, Place } from './facts.ts';
import { exactly, hundredths } from './numbers.ts';

/** An agreement with the place of each rating; null where a rater has not answered. */
export interface PlacedAgreement extends Omit<Agreement, 'ratings'> {
  readonly ratings: readonly (Rating & { readonly place: Place | null })[];
}

/** Returns the agreement of raters on the question that is explained, one per subject; none without further raters. */
export function placedAgreements({ explanation, input, placeOf }: ExplainFacts): readonly PlacedAgreement[] {
  const { node, subject } = explanation;
  if (node.kind !== 'question' || input.raters.length === 0) return [];
  const { departments, registers } = input.workspace;
  return agreementsOf({ ...input, departments, registers })
    .filter((one) => one.questionId === node.id && (subject === ORGANISATION || one.subject === subject))
    .map((one) => ({
      ...one,
      ratings: one.ratings.map((rating) => ({ ...rating, place: placeOf({ ...one, ...rating }, node.id) ?? null })),
    }));
}

/** Returns the ratings side by side, and how r_wg comes about; nothing without further raters. */
export function agreementBlocks(facts: ExplainFacts, names: Names, t: Messages): readonly Block[] {
  const { node } = facts.explanation;
  const question = facts.input.questionnaire.questions.find(({ id }) => id === node.id);
  const agreements = placedAgreements(facts);
  if (question === undefined || agreements.length === 0) return [];
  return [
    { kind: 'heading', text: t('agreement-section') },
    ...agreements.flatMap((one) => blocksOf(one, question, names, t)),
    { kind: 'text', text: t('agreement-not-scored') },
  ];
}

function blocksOf(agreement: PlacedAgreement, question: Question, names: Names, t: Messages): readonly Block[] {
  const { subject, role } = names.who(agreement);
  const who = agreement.subject === ORGANISATION ? role.title : `${subject.title} (${role.title})`;
  const working = workingSentences(agreement, t).join(' ');
  return [
    { kind: 'subheading', text: who },
    { kind: 'result', text: resultOf(agreement, t) },
    { kind: 'list', entries: agreement.ratings.map((rating) => ratingLine(rating, agreement, question, names, t)) },
    ...(working === '' ? [] : [{ kind: 'text', text: working } as const]),
  ];
}

function resultOf({ agreement, verdict, reason }: PlacedAgreement, t: Messages): string {
  if (reason !== null || verdict === null) return t(`agreement-reason-${reason ?? 'no-scale'}`);
  return t(`agreement-result-${verdict}`, { value: exactly(agreement, t), bound: hundredths(AGREEMENT_BOUND, t) });
}

function ratingLine(
  { place, ...rating }: PlacedAgreement['ratings'][number],
  { points }: PlacedAgreement,
  question: Question,
  names: Names,
  t: Messages,
): string {
  const said = statedRating(rating, question, names);
  const words = ratingWords(said, t);
  const counted =
    rating.point === null
      ? t('agreement-not-counted', { stated: words })
      : t('agreement-point', { stated: words, point: rating.point });
  return [
    `${raterName(said, t)}: ${points === null ? words : counted}`,
    ...(place === null ? [] : [`${place.file}:${place.line}:${place.column}`]),
  ].join('; ');
}

function workingSentences(
  { ratings, points, mean, variance, expected, agreement, spread }: PlacedAgreement,
  t: Messages,
): readonly string[] {
  if (points === null || spread === null) return [];
  const chosen = ratings.flatMap(({ point }) => point ?? []).map((point) => declared(point, t));
  const shown = (exact: Exact | null): string => exactly(exact, t);
  return [
    t('agreement-variance', { variance: shown(variance), points: chosen.join(', '), mean: shown(mean) }),
    t('agreement-expected', { count: points, expected: shown(expected) }),
    t('agreement-formula', { value: shown(agreement), spread }),
  ];
}
