import type { AnswerNode, Counts, NoScoreReason, QuestionNode } from '../model/assessment.ts';
import type { Part } from './combine.ts';
import { countAnswers } from './counts.ts';
import { DEPARTMENT_RULES, integersOf } from './departments.ts';
import type { QuestionPlan, ScoringPlan } from './plan.ts';
import { type Rational, ratio, toExactOrNull } from './rational.ts';
import { forEachRun, type Runs, toScores } from './runs.ts';
import type { AnswerScorer } from './score-answer.ts';
import type { Survey } from './survey.ts';

/** A question scored: its node, and its exact value for the dimension. */
export interface ScoredQuestion extends Part {
  readonly node: QuestionNode;
}

/** Returns one value per question, over everybody who is asked: step 7 of the order of steps. */
export function scoreQuestion(
  plan: ScoringPlan,
  { question, normaliser, weight }: QuestionPlan,
  survey: Survey,
  scoreAnswer: AnswerScorer,
): ScoredQuestion {
  const rule = DEPARTMENT_RULES[plan.questionnaire.scoring.departments];
  const asked = survey.askedOf(question);
  const weights = rule.weigh(asked);
  const scored = asked.map((one, index) => scoreAnswer(one, normaliser, weights[index] ?? 0));
  const answers = scored.map(({ node }) => node);
  const integers = integersOf(weights);
  const runs = forEachRun((run) =>
    rule.combine(scored.map((answer, index) => ({ value: answer.runs[run], weight: integers[index] ?? 0n }))),
  );
  const counts = countAnswers(answers);
  const coverage = coverageOf(answers, integers);
  const reason = runs.score === null ? reasonOf(counts, runs, normaliser !== undefined) : null;
  const node: QuestionNode = {
    id: question.id,
    scores: toScores(runs, plan.unit.fromShare),
    reason,
    weight: question.weight,
    coverage: toExactOrNull(coverage),
    counts,
    answers,
  };
  return { node, runs, coverage, weight, reason };
}

/** Answered weight over applicable weight (rule R10); what does not apply is not missing. */
function coverageOf(answers: readonly AnswerNode[], weights: readonly bigint[]): Rational | null {
  let [answered, applicable] = [0n, 0n];
  for (const [index, { state }] of answers.entries()) {
    if (state === 'not_applicable') continue;
    const weight = weights[index] ?? 0n;
    applicable += weight;
    if (state === 'answered') answered += weight;
  }
  return applicable === 0n ? null : ratio(answered, applicable);
}

function reasonOf(counts: Counts, runs: Runs, isScored: boolean): NoScoreReason {
  if (counts.asked === 0) return 'not-asked';
  if (!isScored) return 'not-scored';
  if (counts.notApplicable === counts.asked) return 'not-applicable';
  return runs.low === null ? 'not-scored' : 'no-answer';
}
