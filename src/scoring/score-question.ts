import type { Counts, NoScoreReason, QuestionNode } from '../model/assessment.ts';
import { AGGREGATIONS, aggregationOf, integersOf } from './aggregation.ts';
import { heldBack, isHeldBack, type Part } from './combine.ts';
import { countAnswers } from './counts.ts';
import type { QuestionPlan, ScoringPlan } from './plan.ts';
import { type Rational, ratio, toExactOrNull } from './rational.ts';
import { forEachRun, type Runs, toScores } from './runs.ts';
import type { AnswerScorer, ScoredAnswer } from './score-answer.ts';
import type { Survey } from './survey.ts';

/** A question scored: its node, and its exact value for the dimension. */
export interface ScoredQuestion extends Part {
  readonly node: QuestionNode;
}

/** Returns one value per question, over everybody who is asked: step 7 of the order of steps. */
export function scoreQuestion(
  plan: ScoringPlan,
  questionPlan: QuestionPlan,
  survey: Survey,
  scoreAnswer: AnswerScorer,
): ScoredQuestion {
  const { question, normaliser } = questionPlan;
  const { scoring } = plan.questionnaire;
  const { policies } = scoring;
  const { name } = aggregationOf(question.role, scoring);
  const rule = AGGREGATIONS[name];
  const asked = survey.askedOf(question);
  const weights = rule.weigh(asked);
  const scored = asked.map((one, index) => scoreAnswer(one, questionPlan, weights[index] ?? 0));
  const answers = scored.map(({ node }) => node);
  const integers = integersOf(weights);
  const coverage = coverageOf(scored, integers);
  const combined = forEachRun((run) =>
    rule.combine(scored.map((answer, index) => ({ value: answer.runs[run], weight: integers[index] ?? 0n }))),
  );
  const isScored = normaliser !== undefined;
  const runs = isScored ? heldBack(combined, coverage, policies.missing) : combined;
  const counts = countAnswers(answers);
  const isIncomplete = isScored && isHeldBack(coverage, policies.missing);
  const isCombined = name !== 'none' || asked.length < 2;
  const reason = isIncomplete ? 'incomplete' : reasonOf(counts, runs, { isScored, isCombined });
  const node: QuestionNode = {
    id: question.id,
    scores: toScores(runs, plan.unit.fromShare),
    reason,
    weight: question.weight,
    coverage: toExactOrNull(coverage),
    counts,
    answers,
  };
  return { node, runs, coverage, reason, mayBeAbsent: isPerhapsNotAsked(node) };
}

/** Returns whether missing answers decide that a question is asked at all: of nobody it is asked, and applies, for sure. */
export function isPerhapsNotAsked({ answers }: QuestionNode): boolean {
  const there = answers.filter(({ shares }) => shares.low !== null);
  return there.length > 0 && there.every(({ relevanceUnknown }) => relevanceUnknown);
}

/** Answered weight over applicable weight (rule R10); what does not apply is not missing. */
function coverageOf(answers: readonly ScoredAnswer[], weights: readonly bigint[]): Rational | null {
  let [answered, applicable] = [0n, 0n];
  for (const [index, { node, runs }] of answers.entries()) {
    // What does not apply, and counts all the same by the questionnaire's policy, is known.
    const isNotApplicable = node.state === 'not_applicable';
    if (isNotApplicable && runs.score === null) continue;
    const weight = weights[index] ?? 0n;
    applicable += weight;
    if (node.state === 'answered' || isNotApplicable) answered += weight;
  }
  return applicable === 0n ? null : ratio(answered, applicable);
}

function reasonOf(
  counts: Counts,
  runs: Runs,
  { isScored, isCombined }: { readonly isScored: boolean; readonly isCombined: boolean },
): NoScoreReason | null {
  if (runs.score !== null) return null;
  if (counts.asked === 0) return 'not-asked';
  if (!isScored) return 'not-scored';
  if (counts.notApplicable === counts.asked) return 'not-applicable';
  if (!isCombined) return 'not-combined';
  return runs.low === null ? 'not-scored' : 'no-answer';
}
