import type { AnswerValue } from '../../src/model/answer.ts';
import type { MethodName, Policies, Question, ScoreRule, Scoring, Stages } from '../../src/model/questionnaire.ts';

/** A random survey, small enough to read when a property fails. */
export interface World {
  readonly questions: readonly WorldQuestion[];
  /** How parts become a whole, by path: `total`, `dim0`, `dim0.g`, `dim0.g.x` … */
  readonly wholes: Readonly<Record<string, WorldWhole>>;
  readonly departments: readonly { readonly id: string; readonly staff: number }[];
  readonly rule: Scoring['departments'];
  readonly policies: Policies;
  readonly range: readonly [number, number];
  readonly cells: Readonly<Record<string, Cell>>;
}

/** What a dimension, a group or the total says of itself. */
export interface WorldWhole {
  readonly weight: number;
  /** undefined: as around it. The settings count only together with a method. */
  readonly method: MethodName | undefined;
  readonly halfCredit: boolean;
  readonly pooled: boolean;
  readonly stages: Stages;
  readonly range: readonly [number, number] | undefined;
  readonly stage: number;
}

export interface WorldQuestion {
  readonly id: string;
  /** Of the dimension or group that it is in. */
  readonly path: string;
  readonly kind: keyof typeof LADDERS;
  readonly perDepartment: boolean;
  readonly weight: number;
  readonly stage: number;
  /** Rung of the answer that is its target. */
  readonly target: number | undefined;
  readonly gate: Question['gate'];
  /** Asked only when the first question, asked of the organisation, is answered with 2 or more. */
  readonly isConditional: boolean;
}

/** What one subject said about one question; the rung counts from the worst answer. */
export interface Cell {
  readonly state: 'answered' | 'na' | 'dk' | 'open' | 'conflict';
  readonly rung: number;
  readonly hasEvidence: boolean;
  readonly isUnmet: boolean;
}

interface Ladder {
  readonly rule: ScoreRule;
  /** Answers with what they are worth, from the worst to the best. */
  readonly rungs: readonly (readonly [AnswerValue, number])[];
}

/** Kinds of question, each with answers from the worst to the best and the shares they are worth. */
export const LADDERS = {
  scale: {
    rule: { kind: 'choice' },
    rungs: [0, 1, 2, 3, 4].map((point) => [point, point / 4]),
  },
  number: {
    rule: { kind: 'linear', from: 0, to: 1 },
    rungs: [0, 0.1, 0.3, 0.77, 1].map((share) => [share, share]),
  },
  fewer: {
    rule: { kind: 'linear', from: 40, to: 0 },
    rungs: [55, 40, 30, 7, 0].map((value) => [value, Math.min(1, Math.max(0, (40 - value) / 40))]),
  },
  harm: {
    rule: { kind: 'boolean', yes: 0, no: 1 },
    rungs: [
      [true, 0],
      [false, 1],
    ],
  },
  steps: {
    rule: {
      kind: 'thresholds',
      steps: [
        [0, 0.1],
        [50, 0.5],
        [90, 0.9],
      ],
    },
    rungs: [
      [0, 0.1],
      [50, 0.5],
      [95, 0.9],
    ],
  },
} satisfies Record<string, Ladder> as Record<'scale' | 'number' | 'fewer' | 'harm' | 'steps', Ladder>;

/** Evidence without age limit, cap at half of the range. */
export const EVIDENCE_CAP = 0.5;

/** The dimensions of every world; one without questions has nothing to say. */
export const DIMENSIONS = ['dim0', 'dim1', 'dim2'] as const;

/** Returns the answer on a rung, and what it is worth; a rung above the ladder is its best. */
export function rungAt(kind: WorldQuestion['kind'], rung: number): readonly [AnswerValue, number] {
  const { rungs } = LADDERS[kind];
  return rungs[Math.min(rung, rungs.length - 1)] ?? [0, 0];
}

/** Returns what a subject said about a question. */
export function cellAt(world: World, questionId: string, subject: string): Cell {
  return world.cells[`${questionId}@${subject}`] ?? { state: 'open', rung: 0, hasEvidence: false, isUnmet: false };
}

/** Returns the paths of the groups directly in a dimension or group that have questions, in the order of the questions. */
export function groupsIn({ questions }: World, path: string): readonly string[] {
  const depth = path.split('.').length;
  const below = questions.filter((question) => question.path.startsWith(`${path}.`));
  return [...new Set(below.map((question) => question.path.split('.', depth + 1).join('.')))];
}
