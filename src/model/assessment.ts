import type { AnswerState, AnswerValue, ResponseStatus } from './answer.ts';
import type { ComputedValue } from './computed.ts';
import type { Exact } from './exact.ts';
import type { MethodName } from './questionnaire.ts';

/**
 * The four runs of one number, all in the unit of `scoring.range`, unrounded.
 * score: as answered; low and high: every unknown at its worst and at its best; evidenced: claims without valid evidence capped.
 * null: there is nothing to rest on (see `reason`). low and high are null only when nothing applicable and scored is asked,
 * evidenced also when the questionnaire has no rule for evidence.
 */
export interface Scores {
  readonly score: Exact | null;
  readonly low: Exact | null;
  readonly high: Exact | null;
  readonly evidenced: Exact | null;
}

/**
 * Why a number is null: not asked of this subject; not applicable; asked but without any answer; asked but not scored, because
 * of its type or a weight of 0; incomplete, where the questionnaire wants no score while an answer is missing; not combined,
 * where the questionnaire makes no one value of several entries.
 */
export type NoScoreReason = 'not-asked' | 'not-applicable' | 'no-answer' | 'not-scored' | 'incomplete' | 'not-combined';

/** How many answers (one per question and subject) are in which state. `asked` is the sum of the other four. */
export interface Counts {
  readonly asked: number;
  readonly answered: number;
  readonly notApplicable: number;
  readonly dontKnow: number;
  readonly open: number;
  /** Answered with valid evidence. */
  readonly evidenced: number;
}

/** An answer that met its gate or may be one that does, and what it did. */
export interface AppliedGate {
  readonly questionId: string;
  readonly subject: string;
  readonly of: 'dimension' | 'total';
  /** Highest score that remains possible, in the unit of `scoring.range`; null: it holds the level, not the score. */
  readonly cap: number | null;
  /** Id of the highest level that remains possible; null: it caps the score. */
  readonly level: number | null;
  /**
   * certain: stated by an answer; missing: there is no answer, and the questionnaire says that this must not be;
   * possible: an unknown could be the gated answer, it counts in the low run alone.
   */
  readonly certainty: 'certain' | 'missing' | 'possible';
  /**
   * caps: it caps this result (whether or not the score or level was above that);
   * listed: it caps the own profile of a department or entry and is only listed here.
   */
  readonly effect: 'caps' | 'listed';
}

/** What total, dimensions and questions have in common. */
export interface ScoredNode {
  readonly id: string;
  readonly scores: Scores;
  readonly reason: NoScoreReason | null;
  /** Answered weight over asked applicable weight, 0..1; null when nothing applicable is asked or its weight is 0. */
  readonly coverage: Exact | null;
  readonly counts: Counts;
}

/** By which method a number came about. */
export interface WholeNode extends ScoredNode {
  readonly method: MethodName;
  /** The unit of its scores, as [lowest, highest]; `scoring.range` unless the questionnaire or the method gives another. */
  readonly range: readonly [number, number];
}

/** What total and dimensions have in common. */
export interface ResultNode extends WholeNode {
  /** Id of the level that holds the unrounded score, gates applied; null without a score. */
  readonly level: number | null;
  /** True when coverage is below the questionnaire's bound. */
  readonly provisional: boolean;
  /** Score before gates, null without a score. */
  readonly ungated: Exact | null;
  /** Gates that cap this result, and those that are only listed. */
  readonly gates: readonly AppliedGate[];
  /** For a share of yes: its score counted both ways, gates applied; null under every other method. */
  readonly shareCounts: ShareCounts | null;
}

/** A share of yes in the unit of its range: where a partial yes counts nothing, and where it counts a half. */
export interface ShareCounts {
  readonly strict: Exact | null;
  readonly half: Exact | null;
}

/** The result for the organisation, a department or an entry. Every number knows its parts. */
export interface Assessment {
  readonly questionnaire: { readonly id: string; readonly version: string; readonly digest: string };
  readonly wave: { readonly id: string; readonly date: string };
  /** `organisation`, or the id of a department or entry. */
  readonly subject: string;
  readonly total: TotalNode;
  /** The same questions in other groupings. The total does not hang on them. */
  readonly views: readonly ViewNode[];
  readonly responses: readonly ResponseSummary[];
}

/** A response that the assessment rests on, or that is still missing. */
export interface ResponseSummary {
  readonly subject: string;
  readonly role: string;
  readonly status: 'missing' | ResponseStatus;
}

/** The total over dimensions; its id is `total`. */
export interface TotalNode extends ResultNode {
  readonly dimensions: readonly DimensionNode[];
}

/** One dimension. */
export interface DimensionNode extends ResultNode {
  /** Weight relative to the other dimensions, as declared. */
  readonly weight: number;
  /** All its questions, also those in groups. */
  readonly questions: readonly QuestionNode[];
  readonly groups: readonly GroupNode[];
}

/** A second grouping of the questions, which has no total. */
export interface ViewNode {
  readonly id: string;
  readonly areas: readonly AreaNode[];
}

/** An area of a view: some of the questions, whatever their dimensions, each with the value that it has there. */
export interface AreaNode extends ResultNode {
  /** Ids of its questions, which are in the dimensions. */
  readonly questions: readonly string[];
}

/** A group of questions in a dimension. Under a method that only sees questions its number is shown and not used. */
export interface GroupNode extends WholeNode {
  /** Weight relative to the groups beside it, as declared. */
  readonly weight: number;
  /** Ids of its questions, which are in the dimension, also those in its groups. */
  readonly questions: readonly string[];
  readonly groups: readonly GroupNode[];
}

/** One question: its value over the subjects that were asked. */
export interface QuestionNode extends ScoredNode {
  /** Weight relative to the dimension's other questions, as declared; 0 is asked, not scored. */
  readonly weight: number;
  /** Relevant subjects with their answers, in the workspace's order. */
  readonly answers: readonly AnswerNode[];
}

/** One subject's answer to one question. */
export interface AnswerNode {
  /** Id of a department or entry, or `organisation`. */
  readonly subject: string;
  readonly role: string;
  readonly state: AnswerState;
  /** Relevance cannot be told because an answer is missing; then the state is `open`. */
  readonly relevanceUnknown: boolean;
  readonly value: AnswerValue | null;
  /** Where the value comes from, or why there is none, of a question that is computed; null for every other. */
  readonly computed: ComputedValue | null;
  /** Shares 0..1 of the question's range in the four runs, after criteria, evidence and policies; null when not applicable or not scored, unknown ones in score and evidenced. */
  readonly shares: Scores;
  /** What the method makes of the shares (a half for a partial yes, no more than the target); null where they count as they are. */
  readonly credits: Scores | null;
  /** The answer was held at its lowest value because criteria are unmet. */
  readonly heldByCriteria: boolean;
  readonly hasValidEvidence: boolean;
  /** Two writers disagree: counted as open. */
  readonly inConflict: boolean;
  /** Weight among the subjects of the question: 1, or staff or cases where the questionnaire says so and several are asked. */
  readonly weight: number;
}
