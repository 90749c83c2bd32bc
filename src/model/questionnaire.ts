import type { ComputedRule } from './computed.ts';
import type { PortfolioRules } from './portfolio.ts';
import type { Text } from './text.ts';
import type { Confidentiality, EffortSize, LegalBinding, QuestionType } from './vocabulary.ts';

/** A questionnaire after reading: scales and texts resolved, defaults filled in, frozen. */
export interface Questionnaire {
  readonly id: string;
  readonly version: string;
  readonly status: 'draft' | 'active' | 'retired';
  /** `sha256:` and 64 hex digits over everything that scores depend on, not over wording. */
  readonly digest: string;
  readonly title: Text;
  readonly description: Text | undefined;
  readonly defaultLanguage: string;
  readonly languages: readonly string[];
  readonly license: string;
  readonly confidentiality: Confidentiality;
  readonly flags: readonly string[];
  readonly roles: ReadonlyMap<string, Role>;
  readonly evidenceKinds: ReadonlyMap<string, Text>;
  readonly catalogs: ReadonlyMap<string, Catalog>;
  /** From the lowest to the highest. */
  readonly levels: readonly Level[];
  readonly scoring: Scoring;
  readonly dimensions: readonly Dimension[];
  /** All questions of all dimensions, in the order in which they are asked. */
  readonly questions: readonly Question[];
  /** How the levels of a register's entries are counted together; undefined where there is a total instead. */
  readonly portfolio: PortfolioRules | undefined;
  readonly views: readonly View[];
  readonly readingNote: ReadingNote | undefined;
  readonly tests: readonly QuestionnaireTest[];
}

/** Somebody who is asked. */
export interface Role {
  readonly id: string;
  /** What one answer is about: `organisation`, each `department`, or each entry of the register with this id. */
  readonly per: string;
  readonly title: Text;
}

/** An outside document that questions refer to. */
export interface Catalog {
  readonly id: string;
  readonly title: Text;
  readonly source: string | undefined;
  readonly items: ReadonlyMap<string, Text>;
}

/**
 * A maturity level: holds from `from` (unit of `scoring.range`, unrounded) up to the next level's bound. One without a bound is
 * below all that have one; only gates lead to it.
 */
export interface Level {
  readonly id: number;
  readonly from: number | undefined;
  readonly title: Text;
  readonly description: Text | undefined;
}

/** The methods by which parts become a whole; each has a file in src/scoring/methods. */
export type MethodName = 'weighted_mean' | 'mean_of_groups' | 'minimum' | 'staged' | 'share' | 'sum' | 'capped';

/** A method with everything that it needs to be told. */
export interface MethodSettings {
  readonly method: MethodName;
  /** share: a partial yes counts half; else it counts nothing. */
  readonly halfCredit: boolean;
  /** share: all questions count together; else each group and dimension comes first by itself. */
  readonly pooled: boolean;
  readonly stages: Stages;
}

/** staged: when a stage holds. */
export interface Stages {
  readonly measure: 'mean' | 'minimum';
  /** Share 0..1 from which a stage is reached. */
  readonly reached: number;
  /** Share 0..1 that each stage below the one reached must have. */
  readonly completed: number;
}

/** What becomes of answers that are not there. */
export interface Policies {
  /** exclude: left out; zero, full: counts nothing, or fully; target: counts as its target, left out without one. */
  readonly notApplicable: 'exclude' | 'zero' | 'full' | 'target';
  /** bounds: left out and opens the range; zero: counts nothing; block: no score while something is missing. */
  readonly missing: 'bounds' | 'zero' | 'block';
}

/** How answers become scores. */
export interface Scoring extends MethodSettings {
  /** [lowest, highest]: the unit of scores, levels, gates and tests. */
  readonly range: readonly [number, number];
  /** How a question asked in many departments becomes one value. */
  readonly departments: 'mean' | 'staff' | 'minimum';
  /** The same for a question asked about many entries of a register. */
  readonly entries: 'mean' | 'cases' | 'minimum' | 'none';
  readonly policies: Policies;
  /** Share 0..1: a result with less coverage is provisional. */
  readonly provisionalBelowCoverage: number;
  readonly evidence: EvidenceScoring | undefined;
}

/** How claims without evidence are treated; `requiredFrom` and `cap` are shares 0..1 of a question's range. */
export interface EvidenceScoring {
  readonly requiredFrom: number | undefined;
  readonly cap: number;
  readonly maxAgeMonths: number | undefined;
}

/** What groups and dimensions have in common: parts that become one number. */
export interface Group {
  readonly id: string;
  readonly title: Text;
  readonly description: Text | undefined;
  /** Relative weight among its like, 0 = shown, not scored. */
  readonly weight: number;
  readonly settings: MethodSettings;
  /** It says itself how it is scored, so that it stands by itself in what is around it. */
  readonly hasOwnMethod: boolean;
  /** The unit that it declares for its number; undefined where it declares none. */
  readonly range: readonly [number, number] | undefined;
  /** staged: the stage that it, or each of its questions, belongs to. */
  readonly stage: number | undefined;
  /** Either groups or questions directly; without groups all of `questions` are direct. */
  readonly groups: readonly Group[];
  /** All questions, also those in groups, in the order in which they are asked. */
  readonly questions: readonly Question[];
  readonly pointer: string;
}

/** A dimension of the maturity model. */
export type Dimension = Group;

/** A second grouping of the same questions; it has no total. */
export interface View {
  readonly id: string;
  readonly title: Text;
  readonly description: Text | undefined;
  /** In the order in which they are shown, the rest last. A question may belong to several, and to none. */
  readonly areas: readonly Area[];
  readonly pointer: string;
}

/** Some of the questions, scored together without regard to their dimensions. It has no groups and no weight. */
export type Area = Group;

/** What somebody who reads results has to know first. */
export interface ReadingNote {
  readonly text: Text;
  readonly source: string | undefined;
  readonly checkedOn: string | undefined;
  readonly unverified: Text | undefined;
}

/** One question. */
export interface Question {
  readonly id: string;
  readonly dimensionId: string;
  readonly title: Text;
  readonly role: Role;
  readonly type: QuestionType;
  readonly label: Text;
  readonly hint: Text | undefined;
  readonly rationale: Text | undefined;
  /** Points of a scale, or options of a select; empty for other types. */
  readonly choices: readonly Choice[];
  readonly unit: Text | undefined;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  /** Where its value comes from; undefined: from whoever is asked. */
  readonly computed: ComputedRule | undefined;
  readonly scoreRule: ScoreRule;
  /** Relative weight in the dimension, 0 = asked, not scored. */
  readonly weight: number;
  /** staged: the stage that it belongs to. */
  readonly stage: number | undefined;
  /** CEL over `flags` and `answers`; undefined = always asked. */
  readonly relevant: string | undefined;
  /** CEL over `value`. */
  readonly constraint: string | undefined;
  readonly constraintMessage: Text | undefined;
  readonly criteria: readonly Text[];
  readonly notApplicable: { readonly allowed: boolean; readonly hint: Text | undefined };
  readonly gate: Gate | undefined;
  readonly evidence: { readonly kinds: readonly string[]; readonly hint: Text | undefined } | undefined;
  readonly target: Target | undefined;
  readonly legal: Legal;
  readonly measures: readonly Measure[];
  /** Items of catalogs that the question answers, by catalog id. */
  readonly references: ReadonlyMap<string, readonly string[]>;
  readonly confidentiality: Confidentiality;
  /** JSON pointer of the question in its file. */
  readonly pointer: string;
}

/** A point of a scale or an option of a select. */
export interface Choice {
  readonly value: number | string;
  readonly label: Text;
  /** The question's own words for this point of a scale. */
  readonly anchor: Text | undefined;
  /** What the choice is worth, in the scale's own unit. */
  readonly score: number;
  readonly exclusive: boolean;
}

/**
 * How an answer becomes x in 0..1.
 * choice: (score − lowest)/(highest − lowest) over the choices, or over `range` where the question declares one; ticked:
 * ticked scores over the sum of all; linear: (value − from)/(to − from), held in 0..1; thresholds: the last step at or below
 * the value, strictly below it when `strict`; none: not scored.
 */
export type ScoreRule =
  | { readonly kind: 'choice'; readonly range?: readonly [number, number] }
  | { readonly kind: 'ticked' }
  | { readonly kind: 'linear'; readonly from: number; readonly to: number }
  | {
      readonly kind: 'thresholds';
      readonly steps: readonly (readonly [from: number, share: number])[];
      readonly strict?: true;
    }
  | { readonly kind: 'boolean'; readonly yes: number; readonly no: number }
  | { readonly kind: 'none' };

/** An answer that must not be. */
export type Gate = CapGate | LevelGate;

/** It caps the score: `when` is CEL over `value`, `cap` is in the unit of `scoring.range`. */
export interface CapGate {
  readonly when: string;
  readonly of: 'dimension' | 'total' | 'both';
  readonly cap: number;
}

/** It holds the level, by answer, and leaves the score as it is. */
export interface LevelGate {
  readonly of: 'dimension' | 'total' | 'both';
  /** Id of the highest level that remains possible, by the answer as text; an answer that is not here holds nothing. */
  readonly levels: Readonly<Record<string, number>>;
  /** The same while the answer is open or not known; undefined: it holds nothing then. */
  readonly missing: number | undefined;
}

/** A value to be reached. */
export interface Target {
  readonly value: number | string | boolean;
  readonly by: string | undefined;
}

/** Whether the law asks for something, and how sure we are. */
export interface Legal {
  readonly binding: LegalBinding;
  readonly ref: string | undefined;
  readonly source: string | undefined;
  readonly checkedOn: string | undefined;
  readonly unverified: Text | undefined;
  /** The answer from which a duty counts as met; undefined = anything above the lowest one. */
  readonly metFrom: number | string | boolean | undefined;
}

/** The usual step to get to an answer. */
export interface Measure {
  readonly to: number | string | boolean;
  readonly effort: EffortSize;
  readonly text: Text;
}

/** A questionnaire's own test: answers and flags of one department in, result out. */
export interface QuestionnaireTest {
  readonly name: string;
  readonly flags: readonly string[];
  /** By question id, wildcards expanded: a value, null = not applicable, 'dont_know' = don't know. */
  readonly answers: ReadonlyMap<string, unknown>;
  readonly expect: TestExpectation;
  readonly pointer: string;
}

/**
 * Expected results in the unit of `scoring.range`, those of dimensions in their own. Compared with as many decimals as are written, but
 * at least one; coverage 0..1 at least three.
 */
export interface TestExpectation {
  readonly total?: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly evidenced?: number;
  readonly coverage?: number;
  readonly level?: number;
  readonly dimensions?: Readonly<Record<string, number | null>>;
  readonly areas?: Readonly<Record<string, number | null>>;
  readonly relevant?: Readonly<Record<string, boolean>>;
}
