import type {
  Counts,
  DimensionNode,
  NoScoreReason,
  QuestionNode,
  ResultNode,
  Scores,
  ShareCounts,
  TotalNode,
} from '../model/assessment.ts';
import type { Exact } from '../model/exact.ts';
import type { Level, MethodName } from '../model/questionnaire.ts';
import type { Named, Names } from './facts.ts';

/** A level by its number and title. */
export interface LevelName {
  readonly id: number;
  readonly title: string;
}

/** A number of the report with all that is needed to judge it. Scores are in the unit of its `range`. */
export interface Result {
  readonly method: MethodName;
  readonly range: readonly [lowest: number, highest: number];
  readonly scores: Scores;
  readonly reason: NoScoreReason | null;
  readonly level: LevelName | null;
  /** Share 0..1 of the asked weight that was answered; null when nothing applicable is asked. */
  readonly coverage: Exact | null;
  /** Coverage is below the questionnaire's bound. */
  readonly provisional: boolean;
  /** Score before gates. */
  readonly ungated: Exact | null;
  readonly counts: Counts;
  /** A share of yes counted both ways; null under every other method. */
  readonly shareCounts: ShareCounts | null;
}

/** The result over all dimensions. */
export interface TotalResult extends Result {
  /** The score if all dimensions weighed the same. */
  readonly equalWeights: Exact | null;
}

/** A number of the report with its name. */
export interface NamedResult extends Named, Result {}

/** One dimension of the profile. */
export interface DimensionResult extends NamedResult {
  readonly weight: number;
}

/** Returns the result of the total. */
export function totalResult(
  node: TotalNode,
  equalWeights: Exact | null,
  levels: readonly Level[],
  names: Names,
): TotalResult {
  return { ...resultOf(node, levels, names), equalWeights };
}

/** Returns the profile, in the questionnaire's order. */
export function profileOf(total: TotalNode, levels: readonly Level[], names: Names): readonly DimensionResult[] {
  return total.dimensions.map((node) => ({
    ...names.dimension(node.id),
    weight: node.weight,
    ...resultOf(node, levels, names),
  }));
}

/** Returns a node's numbers with its level by name. */
export function resultOf(node: ResultNode, levels: readonly Level[], names: Names): Result {
  return {
    method: node.method,
    range: node.range,
    scores: node.scores,
    reason: node.reason,
    level: levelName(node.level, levels, names),
    coverage: node.coverage,
    provisional: node.provisional,
    ungated: node.ungated,
    counts: node.counts,
    shareCounts: node.shareCounts,
  };
}

/** Returns a level by its id, null for none. */
export function levelName(id: number | null, levels: readonly Level[], names: Names): LevelName | null {
  const level = levels.find((one) => one.id === id);
  return level === undefined ? null : { id: level.id, title: names.text(level.title) };
}

/** Returns all questions of an assessment, in the questionnaire's order. */
export function questionNodes(total: TotalNode): readonly QuestionNode[] {
  return total.dimensions.flatMap(({ questions }) => questions);
}

/** Returns whether a number rests on enough answers to be named among the strongest or weakest. */
export function isWellCovered(node: DimensionNode | QuestionNode, bound: number): boolean {
  return node.weight > 0 && node.scores.score !== null && node.coverage !== null && node.coverage.value >= bound;
}
