import type { AnswerState } from '../model/answer.ts';
import type { AnswerNode, Scores } from '../model/assessment.ts';
import { type EvidenceRule, evidencedShare, hasValidEvidence } from './evidence.ts';
import type { Normaliser } from './normalise.ts';
import { ONE, type Rational, ZERO } from './rational.ts';
import { NO_RUNS, type Runs, toScores } from './runs.ts';
import type { Asked } from './survey.ts';

/** One subject's answer with its shares in the four runs, before they become text. */
export interface ScoredAnswer {
  readonly node: AnswerNode;
  readonly runs: Runs;
}

/** Scores one answer: steps 2 to 5 of the order of steps. */
export type AnswerScorer = (asked: Asked, normaliser: Normaliser | undefined, weight: number) => ScoredAnswer;

/** Returns what scores the answers of one assessment. Answers of equal worth share their numbers: there are thousands. */
export function answerScorer(evidence: EvidenceRule): AnswerScorer {
  const evidenced = new Map<Rational, Shares>();
  const claimed = new Map<Rational, Shares>();
  const knownShares = (share: Rational, isEvidenced: boolean): Shares => {
    const known = isEvidenced ? evidenced : claimed;
    const shares = known.get(share) ?? sharesOf(knownRuns(share, isEvidenced, evidence));
    known.set(share, shares);
    return shares;
  };
  return (asked, normaliser, weight) => {
    const state = stateOf(asked);
    const answer = state === 'answered' && asked.answer?.state === 'answered' ? asked.answer : undefined;
    const isEvidenced = answer !== undefined && hasValidEvidence(answer, evidence);
    const heldByCriteria = answer?.criteria_unmet !== undefined && answer.criteria_unmet.length > 0;
    const share = answer && (heldByCriteria ? normaliser?.lowest : normaliser?.share(answer.value));
    const shares = share === undefined ? unknownShares(state, normaliser) : knownShares(share, isEvidenced);
    const node: AnswerNode = {
      subject: asked.subject,
      role: asked.role,
      state,
      relevanceUnknown: asked.relevance === 'unknown',
      value: answer?.value ?? null,
      shares: shares.scores,
      heldByCriteria,
      hasValidEvidence: isEvidenced,
      inConflict: asked.inConflict,
      weight,
    };
    return { node, runs: shares.runs };
  };
}

interface Shares {
  readonly runs: Runs;
  readonly scores: Scores;
}

/** An answer to a question that is perhaps not asked is set aside. */
function stateOf({ relevance, answer }: Asked): AnswerState {
  return relevance === 'unknown' || answer === undefined ? 'open' : answer.state;
}

function sharesOf(runs: Runs): Shares {
  return { runs, scores: toScores(runs, (share) => share) };
}

function knownRuns(share: Rational, isEvidenced: boolean, evidence: EvidenceRule): Runs {
  return { score: share, low: share, high: share, evidenced: evidencedShare(share, isEvidenced, evidence) };
}

const NOTHING = sharesOf(NO_RUNS);

// The ends of the range, also where the worst answer is worth more than nothing: low would else rise above the score, in
// which an unknown has no part.
const UNKNOWN = sharesOf({ score: null, low: ZERO, high: ONE, evidenced: null });

function unknownShares(state: AnswerState, normaliser: Normaliser | undefined): Shares {
  return normaliser === undefined || state === 'not_applicable' ? NOTHING : UNKNOWN;
}
