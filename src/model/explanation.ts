import type { AppliedGate, Assessment, NoScoreReason, QuestionNode, Scores, ShareCounts } from './assessment.ts';
import type { Exact } from './exact.ts';
import type { MethodSettings, Scoring } from './questionnaire.ts';

/** How one number of an assessment came about, down to each answer. */
export interface Explanation extends Pick<Assessment, 'questionnaire' | 'wave' | 'subject'> {
  readonly node: ExplainedNode;
}

/** A question, or what is made of several parts. */
export type ExplainedNode = ExplainedWhole | ExplainedQuestion;

interface ExplainedNumber {
  readonly id: string;
  readonly scores: Scores;
  /** The unit of its scores, as [lowest, highest]. */
  readonly range: readonly [number, number];
  readonly reason: NoScoreReason | null;
  /** Answered weight over asked applicable weight, 0..1. */
  readonly coverage: Exact | null;
}

/** The total, a dimension, a group or an area of a view: what its method saw, and what it made of it. */
export interface ExplainedWhole extends ExplainedNumber {
  readonly kind: 'total' | 'dimension' | 'group' | 'area';
  readonly settings: MethodSettings;
  /** In the order of the questionnaire. Under a method that takes groups as headings these are the questions in them. */
  readonly parts: readonly ExplainedPart[];
  readonly working: Working;
  /** Gates and level; null for a group, which has neither. */
  readonly result: {
    /** Score before gates. */
    readonly ungated: Exact | null;
    readonly gates: readonly AppliedGate[];
    readonly level: number | null;
    readonly provisional: boolean;
    /** A share of yes counted both ways; null under every other method. */
    readonly shareCounts: ShareCounts | null;
  } | null;
  /** What is in it, explained in turn: dimensions, groups, questions. */
  readonly inside: readonly ExplainedNode[];
}

/** One part as its method saw it. */
export interface ExplainedPart {
  readonly kind: 'question' | 'group' | 'dimension';
  readonly id: string;
  /** As declared, relative to the other parts; 0 where it cannot be scored. */
  readonly weight: Exact;
  readonly stage: number | null;
  /** Its score, in the unit of the whole; for a sum its points. null without one. */
  readonly value: Exact | null;
  /** weight × value. */
  readonly product: Exact | null;
}

/** The arithmetic that leads from the parts to the score before gates. */
export type Working =
  /** sum / weight, over the parts that have a value. */
  | { readonly kind: 'mean'; readonly sum: Exact; readonly weight: Exact }
  /** The ids of the parts with the smallest value. */
  | { readonly kind: 'minimum'; readonly smallest: readonly string[] }
  /** Points added up, what is missing with its lowest; `range` is what all parts can give. */
  | { readonly kind: 'sum'; readonly points: Exact; readonly range: readonly [Exact, Exact] }
  | { readonly kind: 'stages'; readonly stages: readonly StageWorking[]; readonly reached: number };

/** One stage, from the lowest up. */
export interface StageWorking {
  readonly stage: number;
  /** 0..1; null where nothing in it applies. */
  readonly share: Exact | null;
  /** not-applicable: nothing in it applies; reached: counts; completed: below the one reached; blocks: the first that does not hold; above: not looked at any more. */
  readonly state: 'reached' | 'completed' | 'short' | 'blocks' | 'above' | 'not-applicable';
}

/** A question: its value over everybody who was asked. */
export interface ExplainedQuestion extends ExplainedNumber {
  readonly kind: 'question';
  /** Relative weight among the other questions, as declared. */
  readonly weight: number;
  /** How the answers about several departments or entries become one value. */
  readonly aggregation: Scoring['departments' | 'entries'];
  /** What its gate did to its dimension or the total. */
  readonly gates: readonly AppliedGate[];
  readonly answers: QuestionNode['answers'];
}
