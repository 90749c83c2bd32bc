import type { Assessment, ResponseSummary, TotalNode } from '../model/assessment.ts';
import { combine } from './combine.ts';
import { sumCounts } from './counts.ts';
import { evidenceRuleOf } from './evidence.ts';
import type { AssessmentInput } from './input.ts';
import { planFor, type ScoringPlan } from './plan.ts';
import { resultOf } from './result.ts';
import { answerScorer } from './score-answer.ts';
import { type ScoredDimension, scoreDimension } from './score-dimension.ts';
import { openSurvey, type Survey } from './survey.ts';

/**
 * Returns the result for the organisation, or a department's own profile, as a tree in which every number knows its parts.
 * All numbers are exact; the order of steps and the rules are in docs/explanation/scoring.md.
 *
 * @throws UserError `missing-staff` when departments are weighted by staff and one that is asked has no figure.
 * @throws ConditionError when a condition of the questionnaire fails: a score is never guessed.
 * @example assess({ questionnaire, wave: { id: '2026', date: '2026-03-31' }, departments, responses, subject: 'organisation' })
 */
export function assess(input: AssessmentInput): Assessment {
  const { questionnaire, wave, subject } = input;
  const plan = planFor(questionnaire);
  const survey = openSurvey(plan, input);
  const scoreAnswer = answerScorer(evidenceRuleOf(questionnaire.scoring.evidence, wave.date));
  const dimensions = plan.dimensions.map((dimension) => scoreDimension(plan, dimension, survey, scoreAnswer, subject));
  return {
    questionnaire: { id: questionnaire.id, version: questionnaire.version, digest: questionnaire.digest },
    wave: { id: wave.id, date: wave.date },
    subject,
    total: totalOf(plan, dimensions),
    responses: responsesOf(dimensions, survey),
  };
}

/** The total over dimensions, held by its gates: steps 9 to 11 of the order of steps. */
function totalOf(plan: ScoringPlan, dimensions: readonly ScoredDimension[]): TotalNode {
  const gates = dimensions.flatMap(({ gatesOfTotal }) => gatesOfTotal);
  const nodes = dimensions.map(({ node }) => node);
  return {
    id: 'total',
    ...resultOf(plan, combine(dimensions, plan.method), gates).fields,
    counts: sumCounts(nodes.map(({ counts }) => counts)),
    dimensions: nodes,
  };
}

/** Whose responses count: of everybody who is asked something, in the order in which they are first asked. */
function responsesOf(dimensions: readonly ScoredDimension[], survey: Survey): readonly ResponseSummary[] {
  const summaries: ResponseSummary[] = [];
  const seen = new Map<string, Set<string>>();
  for (const { answers } of dimensions.flatMap(({ node }) => node.questions)) {
    for (const { subject, role } of answers) {
      const subjects = seen.get(role) ?? new Set();
      if (subjects.has(subject)) continue;
      seen.set(role, subjects.add(subject));
      summaries.push({ subject, role, status: survey.hasResponse(subject, role) ? 'draft' : 'missing' });
    }
  }
  return summaries;
}
