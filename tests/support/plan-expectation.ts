import type { Assessment } from '../../src/model/assessment.ts';
import type { ChosenStep } from '../../src/plan/frontier.ts';
import { bestPath, cheapestPath, type Path } from '../../src/plan/path.ts';
import { prioritiesOf } from '../../src/plan/priorities.ts';
import type { AssessmentInput } from '../../src/scoring/input.ts';

/** What a case expects of the cheapest way to a level (`to`), or of the best that a budget can bring. */
export interface ExpectedPlan {
  readonly to?: number;
  readonly budget?: number;
  readonly effort?: number | null;
  readonly steps?: readonly string[] | null;
  readonly total?: number | null;
  readonly exact?: boolean | null;
}

/** Returns the answers that can be bettered in their order, each with its priority. */
export function prioritiesIn(input: AssessmentInput, assessment: Assessment): readonly string[] {
  return prioritiesOf(input, assessment).map(
    ({ questionId, priority, isDuty }) => `${questionId} ${priority.fraction}${isDuty ? ' duty' : ''}`,
  );
}

/** Returns what comes of the way that a case asks for: what it expects, and no more. `steps` are null where there is no way. */
export function planIn(input: AssessmentInput, assessment: Assessment, expected: ExpectedPlan): ExpectedPlan {
  const path = pathOf(input, assessment, expected);
  const all: ExpectedPlan = {
    ...expected,
    effort: path?.effort ?? null,
    steps: path?.steps.map(shown) ?? null,
    total: path?.result.scores.score?.value ?? null,
    exact: path?.isExact ?? null,
  };
  return Object.fromEntries(Object.entries(all).filter(([key]) => key in expected));
}

function pathOf(input: AssessmentInput, assessment: Assessment, { to, budget }: ExpectedPlan): Path | undefined {
  if (budget !== undefined) return bestPath(input, assessment, budget);
  const level = input.questionnaire.levels.find(({ id }) => id === to);
  if (level === undefined) throw new Error(`the case expects a way to level ${to}, which is not there`);
  return cheapestPath(input, assessment, level);
}

function shown({ questionId, step: { value } }: ChosenStep): string {
  return `${questionId} ${String(value)}`;
}
