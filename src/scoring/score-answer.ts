import type { Answer, AnswerState } from '../model/answer.ts';
import type { AnswerNode, Scores } from '../model/assessment.ts';
import type { Exact } from '../model/exact.ts';
import type { Policies } from '../model/questionnaire.ts';
import { type EvidenceRule, evidencedShare, hasValidEvidence } from './evidence.ts';
import type { Credit } from './methods/method.ts';
import type { QuestionPlan } from './plan.ts';
import { fromExact, ONE, type Rational, ZERO } from './rational.ts';
import { forEachRun, NO_RUNS, type Runs, toScores } from './runs.ts';
import type { Asked } from './survey.ts';

/** One subject's answer with its shares in the four runs, before they become text. */
export interface ScoredAnswer {
  readonly node: AnswerNode;
  readonly runs: Runs;
}

/** Scores one answer: steps 2 to 6 of the order of steps, and what the method makes of a single answer. */
export type AnswerScorer = (asked: Asked, question: QuestionPlan, weight: number) => ScoredAnswer;

/** Returns what scores the answers of one assessment. Answers of equal worth share their numbers: there are thousands. */
export function answerScorer(evidence: EvidenceRule, policies: Policies): AnswerScorer {
  const sharesFor = shareCache(evidence);
  return (asked, question, weight) => {
    const state = stateOf(asked);
    const answer = state === 'answered' && asked.answer?.state === 'answered' ? asked.answer : undefined;
    const isEvidenced = answer !== undefined && hasValidEvidence(answer, evidence);
    const heldByCriteria = isHeldByCriteria(answer);
    const share = answer && shareOf(countedValue(asked, answer), question, heldByCriteria);
    const shares =
      share === undefined
        ? withoutAnswer(state, asked.relevance, question, policies, evidence)
        : widened(sharesFor(share, isEvidenced), asked, question);
    const credit = creditOf(state, question);
    const runs = credit === undefined ? shares.runs : credited(shares.runs, credit);
    const node: AnswerNode = {
      subject: asked.subject,
      role: asked.role,
      state,
      relevanceUnknown: asked.relevance === 'unknown',
      value: answer?.value ?? null,
      computed: asked.computed,
      shares: shares.scores,
      credits: credit === undefined ? null : toScores(runs, (value) => value),
      heldByCriteria,
      hasValidEvidence: isEvidenced,
      inConflict: asked.inConflict,
      weight,
    };
    return { node, runs };
  };
}

/** Returns whether criteria that an answer does not meet hold it at the lowest value (step 4 of the order of steps). */
export function isHeldByCriteria(answer: Answered | undefined): boolean {
  return (answer?.criteria_unmet ?? []).length > 0;
}

/** A computed number is exact: the double in the answer is only the nearest to it. */
function countedValue({ computed }: Asked, { value }: Answered): Answered['value'] | Exact {
  return computed?.value ?? value;
}

/** What is not known where a computed number comes from opens the range around it. */
function widened(known: Shares, { computed }: Asked, { normaliser }: QuestionPlan): Shares {
  if (computed === null || computed.low === null || computed.high === null) return known;
  const between = normaliser?.sharesBetween(fromExact(computed.low), fromExact(computed.high));
  if (between === undefined) return known;
  const [low, high] = between;
  return low.equals(high) ? known : sharesOf({ ...known.runs, low, high });
}

function shareOf(
  value: Answered['value'] | Exact,
  { normaliser }: QuestionPlan,
  isHeld: boolean,
): Rational | undefined {
  if (isHeld) return normaliser?.lowest;
  return isExact(value) ? normaliser?.shareOfNumber(fromExact(value)) : normaliser?.share(value);
}

function isExact(value: Answered['value'] | Exact): value is Exact {
  return typeof value === 'object' && 'fraction' in value;
}

interface Shares {
  readonly runs: Runs;
  readonly scores: Scores;
}

type Answered = Extract<Answer, { readonly state: 'answered' }>;

/** Returns what is known (step 2 of the order of steps). An answer to a question that is perhaps not asked is set aside. */
export function stateOf({ relevance, answer }: Asked): AnswerState {
  return relevance === 'unknown' || answer === undefined ? 'open' : answer.state;
}

function shareCache(evidence: EvidenceRule): (share: Rational, isEvidenced: boolean) => Shares {
  const evidenced = new Map<Rational, Shares>();
  const claimed = new Map<Rational, Shares>();
  return (share, isEvidenced) => {
    const known = isEvidenced ? evidenced : claimed;
    const shares = known.get(share) ?? sharesOf(knownRuns(share, isEvidenced, evidence));
    known.set(share, shares);
    return shares;
  };
}

function sharesOf(runs: Runs): Shares {
  return { runs, scores: toScores(runs, (share) => share) };
}

function knownRuns(share: Rational, isEvidenced: boolean, evidence: EvidenceRule): Runs {
  return { score: share, low: share, high: share, evidenced: evidencedShare(share, isEvidenced, evidence) };
}

/** What is not known stays at the ends of the range: held at its target it could bring high below the score, which is without it. */
function creditOf(state: AnswerState, { credit }: QuestionPlan): Credit | undefined {
  return state === 'answered' || state === 'not_applicable' ? credit : undefined;
}

function credited(runs: Runs, credit: Credit): Runs {
  return forEachRun((run) => runs[run] && credit(runs[run]));
}

const NOTHING = sharesOf(NO_RUNS);

/**
 * The ends of the range, in most methods also where the worst answer is worth more than nothing: low would else rise above the
 * score, in which an unknown has no part.
 */
function unknown({ worst }: QuestionPlan): Shares {
  return worst.equals(ZERO) ? UNKNOWN : sharesOf({ score: null, low: worst, high: ONE, evidenced: null });
}

const UNKNOWN = sharesOf({ score: null, low: ZERO, high: ONE, evidenced: null });

/** What the questionnaire's policies make of an answer that is not there. */
function withoutAnswer(
  state: AnswerState,
  relevance: Asked['relevance'],
  question: QuestionPlan,
  { notApplicable, missing }: Policies,
  evidence: EvidenceRule,
): Shares {
  const { normaliser, target } = question;
  if (normaliser === undefined) return NOTHING;
  if (state === 'not_applicable') {
    const share = { exclude: undefined, zero: ZERO, full: ONE, target }[notApplicable];
    // That something does not apply is a fact, not a claim: it needs no evidence.
    return share === undefined ? NOTHING : sharesOf(knownRuns(share, true, evidence));
  }
  // What is perhaps not asked at all is not counted as missing.
  if (missing !== 'zero' || relevance === 'unknown') return unknown(question);
  const { cap } = evidence;
  return sharesOf({ score: ZERO, low: ZERO, high: ONE, evidenced: cap === undefined ? null : ZERO });
}
