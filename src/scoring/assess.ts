import type { AppliedGate, Assessment, DimensionNode, ResponseSummary, TotalNode } from '../model/assessment.ts';
import { combine, type Scored } from './combine.ts';
import { sumCounts } from './counts.ts';
import { evidenceRuleOf } from './evidence.ts';
import { gatesOf } from './gates.ts';
import type { AssessmentInput } from './input.ts';
import { planFor, type ScoringPlan } from './plan.ts';
import { resultOf } from './result.ts';
import { type AnswerScorer, answerScorer } from './score-answer.ts';
import { scoreDimension, type Tally } from './score-group.ts';
import { scoreQuestion } from './score-question.ts';
import { scoreViews } from './score-views.ts';
import { type Counted, withShareCounts } from './share-counts.ts';
import { openSurvey, type Survey } from './survey.ts';

/**
 * Returns the result for the organisation, or the own profile of a department or entry, as a tree in which every number knows its parts.
 * All numbers are exact; the order of steps and the rules are in docs/explanation/scoring.md.
 *
 * @throws UserError `missing-staff` when departments are weighted by staff and one that is asked has no figure; `missing-cases` likewise.
 * @throws ConditionError when a condition of the questionnaire fails: a score is never guessed.
 * @example assess({ questionnaire, wave: { id: '2026', date: '2026-03-31' }, departments, responses, subject: 'organisation' })
 */
export function assess(input: AssessmentInput): Assessment {
  const { questionnaire, wave, subject } = input;
  const plan = planFor(questionnaire);
  const survey = openSurvey(plan, input);
  const scoreAnswer = answerScorer(
    evidenceRuleOf(questionnaire.scoring.evidence, wave.date),
    questionnaire.scoring.policies,
  );
  const dimensions = scoreDimensions(plan, survey, scoreAnswer, subject);
  const { total, views } = withShareCounts(plan, countedOf(plan, dimensions), (other) =>
    countedOf(other, scoreDimensions(other, survey, scoreAnswer, subject)),
  );
  return {
    questionnaire: { id: questionnaire.id, version: questionnaire.version, digest: questionnaire.digest },
    wave: { id: wave.id, date: wave.date },
    subject,
    total,
    views,
    responses: responsesOf(dimensions.nodes, survey),
  };
}

/** All dimensions, with everything that the total is made of. */
interface ScoredDimensions {
  readonly nodes: readonly DimensionNode[];
  readonly scored: Scored;
  readonly gatesOfTotal: readonly AppliedGate[];
}

function scoreDimensions(
  plan: ScoringPlan,
  survey: Survey,
  scoreAnswer: AnswerScorer,
  subject: string,
): ScoredDimensions {
  const tally: Tally = { parts: new Map(), questions: new Map() };
  const gatesOfTotal: AppliedGate[] = [];
  const nodes = plan.dimensions.map((dimension) => {
    const gates = dimension.questions.flatMap((question) => {
      const { node, ...part } = scoreQuestion(plan, question, survey, scoreAnswer);
      tally.parts.set(question, part);
      tally.questions.set(question, node);
      return gatesOf(question.question, node.answers, subject, plan.conditions);
    });
    gatesOfTotal.push(...gates.filter((gate) => gate.of === 'total'));
    return scoreDimension(
      plan,
      dimension,
      tally,
      gates.filter((gate) => gate.of === 'dimension'),
    );
  });
  return { nodes, scored: tally.parts, gatesOfTotal };
}

function countedOf(plan: ScoringPlan, dimensions: ScoredDimensions): Counted {
  return { total: totalOf(plan, dimensions), views: scoreViews(plan, dimensions.nodes, dimensions.scored) };
}

/** The total over dimensions, held by its gates: steps 9 to 11 of the order of steps. */
function totalOf(plan: ScoringPlan, { nodes, scored, gatesOfTotal }: ScoredDimensions): TotalNode {
  const whole = combine(plan.total, scored, plan.questionnaire.scoring.policies.missing);
  return {
    id: 'total',
    ...resultOf(plan, plan.total, whole, gatesOfTotal).fields,
    counts: sumCounts(nodes.map(({ counts }) => counts)),
    dimensions: nodes,
  };
}

/**
 * Whose responses count: of everybody who is asked something, in the order in which they are first asked. Where all that is asked is
 * computed, nobody's response is awaited.
 */
function responsesOf(dimensions: readonly DimensionNode[], survey: Survey): readonly ResponseSummary[] {
  const summaries: ResponseSummary[] = [];
  const seen = new Map<string, Set<string>>();
  for (const { answers } of dimensions.flatMap(({ questions }) => questions)) {
    for (const { subject, role, computed } of answers) {
      const subjects = seen.get(role) ?? new Set();
      const status = survey.statusOf(subject, role);
      const isAwaited = status !== undefined || (computed?.value ?? null) === null;
      if (subjects.has(subject) || !isAwaited) continue;
      seen.set(role, subjects.add(subject));
      summaries.push({ subject, role, status: status ?? 'missing' });
    }
  }
  return summaries;
}
