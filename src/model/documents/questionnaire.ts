// Generated from schemas/questionnaire.schema.json by `npm run generate`. Change the schema, not this file.

/**
 * A language tag such as de or en.
 */
export type Language = string;
/**
 * Lower-case letters, digits and underscores, beginning with a letter.
 */
export type Identifier = string;
/**
 * A text: a string in the default language, or a map from language to text.
 */
export type Text =
  | string
  | {
      [k: string]: string;
    };

/**
 * A questionnaire for a digital-maturity self-assessment: roles, scales, dimensions, questions and how they are scored. One YAML file; the file alone is enough.
 */
export interface QuestionnaireDocument {
  /**
   * Version of this file format, not of the questionnaire. Always 1.
   */
  format: 1;
  /**
   * Name of the questionnaire; becomes a folder name and never changes.
   */
  id: string;
  /**
   * Semantic version: patch = wording only, minor = unscored additions, major = scores change.
   */
  version: string;
  /**
   * Where the questionnaire is in its life: draft, active or retired.
   */
  status: 'draft' | 'active' | 'retired';
  /**
   * Name of the questionnaire as people see it.
   */
  title:
    | string
    | {
        [k: string]: string;
      };
  /**
   * What the questionnaire is for and how to read it, in a few sentences.
   */
  description?:
    | string
    | {
        [k: string]: string;
      };
  /**
   * Language of texts that are written as a plain string.
   */
  default_language: string;
  /**
   * All languages in which every text is given.
   *
   * @minItems 1
   */
  languages: Language[];
  /**
   * When the questionnaire applies.
   */
  effective_period?: {
    /**
     * First day on which the questionnaire applies.
     */
    start: string;
    /**
     * Last day on which the questionnaire applies.
     */
    end?: string;
  };
  /**
   * Model or questionnaire that this one is derived from.
   */
  derived_from?: string;
  /**
   * Licence of the content as an SPDX identifier, for example CC-BY-4.0.
   */
  license: string;
  /**
   * Who may see answers and results. A question may be stricter than its questionnaire. Default: public.
   */
  confidentiality?: 'public' | 'internal';
  /**
   * Facts about a department or a register entry that conditions may use, for example citizen_service.
   */
  flags?: Identifier[];
  /**
   * Who is asked. The key is the role's id.
   */
  roles: {
    [k: string]: Role;
  };
  /**
   * Answer sets shared by questions. The key is the scale's id.
   */
  scales?: {
    /**
     * Points of the scale, from the lowest to the highest.
     *
     * @minItems 2
     * @maxItems 20
     */
    [k: string]: Point[];
  };
  /**
   * Kinds of evidence that questions may name. The key is the kind's id, the value its name.
   */
  evidence_kinds?: {
    [k: string]: Text;
  };
  /**
   * Outside documents that questions refer to, such as a council inquiry. The key is the catalog's id.
   */
  catalogs?: {
    [k: string]: Catalog;
  };
  /**
   * Maturity levels: half-open bands over the unrounded score, from the bottom of the range, rising.
   *
   * @minItems 1
   * @maxItems 20
   */
  levels: Level[];
  scoring: Scoring;
  /**
   * The dimensions of the maturity model, in the order in which they are asked and shown.
   *
   * @minItems 1
   * @maxItems 60
   */
  dimensions: Dimension[];
  portfolio?: Portfolio;
  /**
   * Second groupings of the same questions, each with a profile of its own. The total comes from the dimensions, never from a view.
   *
   * @minItems 1
   * @maxItems 10
   */
  views?: View[];
  reading_note?: ReadingNote;
  /**
   * Questions of earlier versions. Their ids are never used again.
   */
  retired?: RetiredQuestion[];
  /**
   * The questionnaire's own tests: answers and flags in, result out. Run by reifegrad lint.
   */
  tests?: Test[];
}
export interface Role {
  /**
   * Lower-case letters, digits and hyphens, at most 63; it becomes part of a file name.
   */
  per: string;
  /**
   * Name of the role.
   */
  title:
    | string
    | {
        [k: string]: string;
      };
}
export interface Point {
  /**
   * What is stored in the answers file.
   */
  value: number | string;
  /**
   * Name of the point.
   */
  label:
    | string
    | {
        [k: string]: string;
      };
  /**
   * What the point is worth, where that differs from its value.
   */
  score?: number;
}
export interface Catalog {
  /**
   * A text: a string in the default language, or a map from language to text.
   */
  title:
    | string
    | {
        [k: string]: string;
      };
  /**
   * Where it can be found.
   */
  source?: string;
  /**
   * Day on which the source was last checked.
   */
  checked_on?: string;
  /**
   * A text: a string in the default language, or a map from language to text.
   */
  unverified?:
    | string
    | {
        [k: string]: string;
      };
  /**
   * Parts of the document that questions refer to. The key is the part's id, the value says in own words what it asks.
   */
  items: {
    [k: string]: Text;
  };
}
export interface Level {
  /**
   * Number of the level.
   */
  id: number;
  /**
   * Lower bound, in the unit of scoring.range; the level holds from here up to the next level's bound. Without it, the level is below all others and only gates lead to it.
   */
  from?: number;
  /**
   * A text: a string in the default language, or a map from language to text.
   */
  title:
    | string
    | {
        [k: string]: string;
      };
  /**
   * A text: a string in the default language, or a map from language to text.
   */
  description?:
    | string
    | {
        [k: string]: string;
      };
}
/**
 * How answers become scores.
 */
export interface Scoring {
  /**
   * How questions become a dimension's score and dimensions the total.
   */
  method: 'weighted_mean' | 'mean_of_groups' | 'minimum' | 'staged' | 'share' | 'sum' | 'capped';
  /**
   * share: whether a partial yes counts half. Default: false, it counts nothing.
   */
  half_credit?: boolean;
  /**
   * share: whether all questions count together (true) or each group and dimension first by itself (false). Default: true.
   */
  pooled?: boolean;
  stages?: Stages;
  /**
   * The unit in which scores, levels, gates and tests are written, as [lowest, highest], usually [0, 100].
   *
   * @minItems 2
   * @maxItems 2
   */
  range: number[];
  /**
   * How a question asked in many departments becomes one value: the plain mean, the mean weighted by staff, or the minimum. Default: mean.
   */
  departments?: 'mean' | 'staff' | 'minimum';
  /**
   * How a question asked about many entries of a register becomes one value: the plain mean, the mean weighted by cases, or the minimum. none: not at all, there are only results of single entries, and perhaps a portfolio of them. Default: mean.
   */
  entries?: 'mean' | 'cases' | 'minimum' | 'none';
  policies?: Policies;
  /**
   * A result whose coverage (share of answered weight, 0..1) is lower is called provisional. Default: 0.7.
   */
  provisional_below_coverage?: number;
  evidence?: EvidenceScoring;
}
/**
 * staged: when a stage holds. Default: when everything in it is fully met.
 */
export interface Stages {
  /**
   * How the parts of a stage are put together: their mean by weight, or the weakest. Default: mean.
   */
  measure?: 'mean' | 'minimum';
  /**
   * A stage is reached from this share (0..1) on. Default: 1.
   */
  reached?: number;
  /**
   * Each stage below the one reached must have at least this share (0..1). Default: as reached.
   */
  completed?: number;
}
/**
 * What becomes of answers that are not there. Default: not applicable is left out, what is missing opens the range.
 */
export interface Policies {
  /**
   * exclude: it does not count. zero, full: it counts nothing, or fully. target: it counts as its target, and is left out without one. Default: exclude.
   */
  not_applicable?: 'exclude' | 'zero' | 'full' | 'target';
  /**
   * What is open or not known. bounds: it does not count and opens the range. zero: it counts nothing. block: there is no score while something is missing. Default: bounds.
   */
  missing?: 'bounds' | 'zero' | 'block';
}
/**
 * How claims without evidence are treated in the evidenced score.
 */
export interface EvidenceScoring {
  /**
   * Evidence is asked for from this share (0..1) of a question's range on. It decides when to ask, not the score.
   */
  required_from?: number;
  /**
   * Without valid evidence an answer counts at most this share (0..1) of its range in the evidenced score.
   */
  cap: number;
  /**
   * Evidence older than this before the wave's reference day is not valid. Without it, evidence never gets too old.
   */
  max_age_months?: number;
}
export interface Dimension {
  /**
   * Lower-case letters, digits and underscores, beginning with a letter.
   */
  id: string;
  /**
   * A text: a string in the default language, or a map from language to text.
   */
  title:
    | string
    | {
        [k: string]: string;
      };
  /**
   * A text: a string in the default language, or a map from language to text.
   */
  description?:
    | string
    | {
        [k: string]: string;
      };
  /**
   * Weight in the total, relative to the other dimensions. Default: 1.
   */
  weight?: number;
  /**
   * How its parts become one number. Default: as around it.
   */
  method?: 'weighted_mean' | 'mean_of_groups' | 'minimum' | 'staged' | 'share' | 'sum' | 'capped';
  /**
   * share: whether a partial yes counts half. Default: false, it counts nothing.
   */
  half_credit?: boolean;
  /**
   * share: whether all questions count together (true) or each group and dimension first by itself (false). Default: true.
   */
  pooled?: boolean;
  stages?: Stages1;
  /**
   * The unit of its number, as [lowest, highest]. Default: scoring.range; for sum and staged what the parts can give.
   *
   * @minItems 2
   * @maxItems 2
   */
  range?: number[];
  /**
   * staged: the stage that this belongs to.
   */
  stage?: number;
  /**
   * The questions, in the order in which they are asked. Either questions or groups.
   *
   * @minItems 1
   * @maxItems 500
   */
  questions?: Question[];
  /**
   * Groups of questions. Either questions or groups.
   *
   * @minItems 1
   * @maxItems 60
   */
  groups?: Group[];
}
/**
 * staged: when a stage holds. Default: when everything in it is fully met.
 */
export interface Stages1 {
  /**
   * How the parts of a stage are put together: their mean by weight, or the weakest. Default: mean.
   */
  measure?: 'mean' | 'minimum';
  /**
   * A stage is reached from this share (0..1) on. Default: 1.
   */
  reached?: number;
  /**
   * Each stage below the one reached must have at least this share (0..1). Default: as reached.
   */
  completed?: number;
}
export interface Question {
  /**
   * Lower-case letters, digits and underscores, beginning with a letter.
   */
  id: string;
  /**
   * A text: a string in the default language, or a map from language to text.
   */
  title:
    | string
    | {
        [k: string]: string;
      };
  /**
   * Lower-case letters, digits and hyphens, at most 63; it becomes part of a file name.
   */
  role: string;
  /**
   * What kind of answer is given.
   */
  type: 'scale' | 'select_one' | 'select_multiple' | 'boolean' | 'percent' | 'integer' | 'decimal' | 'date' | 'text';
  /**
   * A text: a string in the default language, or a map from language to text.
   */
  label:
    | string
    | {
        [k: string]: string;
      };
  /**
   * A text: a string in the default language, or a map from language to text.
   */
  hint?:
    | string
    | {
        [k: string]: string;
      };
  /**
   * A text: a string in the default language, or a map from language to text.
   */
  rationale?:
    | string
    | {
        [k: string]: string;
      };
  /**
   * Lower-case letters, digits and underscores, beginning with a letter.
   */
  scale?: string;
  /**
   * type scale: this question's own words for each point; the key is the point's value.
   */
  anchors?: {
    [k: string]: Text;
  };
  /**
   * type select_one and select_multiple: what can be chosen.
   *
   * @minItems 2
   * @maxItems 60
   */
  options?: Option[];
  /**
   * A text: a string in the default language, or a map from language to text.
   */
  unit?:
    | string
    | {
        [k: string]: string;
      };
  /**
   * Smallest number that is accepted. percent: 0 unless given.
   */
  minimum?: number;
  /**
   * Largest number that is accepted. percent: 100 unless given.
   */
  maximum?: number;
  computed?: Computed;
  /**
   * How a number or a boolean becomes a share of the question's range.
   */
  score?:
    | {
        /**
         * The number that is worth nothing and the number that is worth everything.
         *
         * @minItems 2
         * @maxItems 2
         */
        linear: number[];
      }
    | {
        /**
         * Steps as [from, share]: from this number on, the answer is worth this share (0..1).
         *
         * @minItems 1
         * @maxItems 50
         */
        thresholds: number[][];
        /**
         * Whether a step begins only above its number: 85 is then still in the step before [85, 1]. Default: false.
         */
        strict?: boolean;
      }
    | {
        /**
         * Share (0..1) that yes is worth.
         */
        true: number;
        /**
         * Share (0..1) that no is worth.
         */
        false: number;
      }
    | {
        /**
         * What the points of a scale or the options of a select_one are worth at least and at most, where no point is worth that.
         *
         * @minItems 2
         * @maxItems 2
         */
        range: number[];
      };
  /**
   * Weight in the dimension, relative to its other questions. Default: 1; 0 means asked, not scored.
   */
  weight?: number;
  /**
   * staged: the stage that this belongs to.
   */
  stage?: number;
  /**
   * Areas of views that the question belongs to. In each of them it counts with its own weight.
   *
   * @minItems 1
   */
  tags?: Identifier[];
  /**
   * When the question is asked. Without it: always.
   */
  relevant?:
    | string
    | {
        /**
         * @minItems 1
         */
        [k: string]: (string | number | boolean)[];
      };
  /**
   * A CEL expression over value that an answer must satisfy.
   */
  constraint?: string;
  /**
   * A text: a string in the default language, or a map from language to text.
   */
  constraint_message?:
    | string
    | {
        [k: string]: string;
      };
  /**
   * What must be true to answer above the lowest point.
   *
   * @minItems 1
   * @maxItems 20
   */
  criteria?: Text[];
  /**
   * Whether "not applicable" is a possible answer. A reason is always required.
   */
  not_applicable?: {
    /**
     * true: the answer "not applicable" is possible.
     */
    allowed: boolean;
    /**
     * A text: a string in the default language, or a map from language to text.
     */
    hint?:
      | string
      | {
          [k: string]: string;
        };
  };
  /**
   * An answer that caps the result.
   */
  gate?:
    | {
        /**
         * A CEL expression over value; when it is true, the cap holds.
         */
        when: string;
        /**
         * What is capped: the dimension, the total, or both.
         */
        of: 'dimension' | 'total' | 'both';
        /**
         * Highest score that remains possible, in the unit of scoring.range.
         */
        cap: number;
      }
    | {
        /**
         * Whose level is held: the dimension's, the total's, or both.
         */
        of: 'dimension' | 'total' | 'both';
        /**
         * The highest level that remains possible, by answer. The key is a point of the scale or an option, the value the id of a level.
         */
        levels: {
          [k: string]: number;
        };
        /**
         * The highest level that remains possible while the answer is open or not known. Without it, a missing answer holds nothing.
         */
        missing?: number;
      };
  /**
   * What counts as evidence for the answer.
   */
  evidence?: {
    /**
     * Usual kinds; each one of evidence_kinds.
     *
     * @minItems 1
     */
    kinds: Identifier[];
    /**
     * A text: a string in the default language, or a map from language to text.
     */
    hint?:
      | string
      | {
          [k: string]: string;
        };
  };
  target?: Target;
  legal?: Legal;
  /**
   * The usual steps to get to a value.
   *
   * @minItems 1
   * @maxItems 20
   */
  measures?: Measure[];
  /**
   * Parts of outside documents that this question answers. The key is one of catalogs, the value lists its items.
   */
  references?: {
    /**
     * @minItems 1
     */
    [k: string]: Identifier[];
  };
  /**
   * Stricter than the questionnaire's, where needed.
   */
  confidentiality?: 'public' | 'internal';
}
export interface Option {
  /**
   * What is stored in the answers file.
   */
  value: string;
  /**
   * A text: a string in the default language, or a map from language to text.
   */
  label:
    | string
    | {
        [k: string]: string;
      };
  /**
   * What the option is worth. select_multiple: its share of the sum (default 1).
   */
  score?: number;
  /**
   * select_multiple: this option excludes all others (none of these) and is worth nothing.
   */
  exclusive?: boolean;
}
/**
 * type percent: the value comes from the results of another questionnaire of the same wave. What is typed counts only as long as there is none.
 */
export interface Computed {
  /**
   * Lower-case letters, digits and hyphens, at most 63; it becomes part of a file name.
   */
  from: string;
  /**
   * What it takes, in percent. total: the organisation's score as a share of its range; recorded: entries of the register, of as many as it should have; entries, cases: the share of its portfolio at threshold or above, each entry counted once, or by its cases.
   */
  measure: 'total' | 'recorded' | 'entries' | 'cases';
  /**
   * Id of the level of the other questionnaire from which entries and cases count. Needed for both, and for them alone.
   */
  threshold?: number;
}
/**
 * The value to be reached, and by when.
 */
export interface Target {
  /**
   * The answer to be reached.
   */
  value: number | string | boolean;
  /**
   * Day by which it is to be reached.
   */
  by?: string;
}
/**
 * Whether the law asks for it.
 */
export interface Legal {
  /**
   * must: a duty; should: a duty with exceptions or a recognised recommendation; may: permitted by law; none: no rule.
   */
  binding: 'must' | 'should' | 'may' | 'none';
  /**
   * The rule as it is cited, for example § 6 Abs. 1 NDIG.
   */
  ref?: string;
  /**
   * Where the rule was read.
   */
  source?: string;
  /**
   * Day on which the source was last checked.
   */
  checked_on?: string;
  /**
   * A text: a string in the default language, or a map from language to text.
   */
  unverified?:
    | string
    | {
        [k: string]: string;
      };
  /**
   * must and should: the answer from which the duty counts as met. Default: above the lowest one.
   */
  met_from?: number | string | boolean;
}
export interface Measure {
  /**
   * The answer that the step leads to.
   */
  to: number | string | boolean;
  /**
   * Effort: s small, m medium, l large.
   */
  effort: 's' | 'm' | 'l';
  /**
   * A text: a string in the default language, or a map from language to text.
   */
  text:
    | string
    | {
        [k: string]: string;
      };
}
/**
 * A part of a dimension, with a number of its own.
 */
export interface Group {
  /**
   * Lower-case letters, digits and underscores, beginning with a letter.
   */
  id: string;
  /**
   * A text: a string in the default language, or a map from language to text.
   */
  title:
    | string
    | {
        [k: string]: string;
      };
  /**
   * A text: a string in the default language, or a map from language to text.
   */
  description?:
    | string
    | {
        [k: string]: string;
      };
  /**
   * Weight among the groups around it, where the method weighs groups. Default: 1.
   */
  weight?: number;
  /**
   * How its parts become one number. Default: as around it.
   */
  method?: 'weighted_mean' | 'mean_of_groups' | 'minimum' | 'staged' | 'share' | 'sum' | 'capped';
  /**
   * share: whether a partial yes counts half. Default: false, it counts nothing.
   */
  half_credit?: boolean;
  /**
   * share: whether all questions count together (true) or each group and dimension first by itself (false). Default: true.
   */
  pooled?: boolean;
  stages?: Stages2;
  /**
   * The unit of its number, as [lowest, highest]. Default: scoring.range; for sum and staged what the parts can give.
   *
   * @minItems 2
   * @maxItems 2
   */
  range?: number[];
  /**
   * staged: the stage that this belongs to.
   */
  stage?: number;
  /**
   * The questions, in the order in which they are asked. Either questions or groups.
   *
   * @minItems 1
   * @maxItems 500
   */
  questions?: Question[];
  /**
   * Groups of questions. Either questions or groups.
   *
   * @minItems 1
   * @maxItems 60
   */
  groups?: Group[];
}
/**
 * staged: when a stage holds. Default: when everything in it is fully met.
 */
export interface Stages2 {
  /**
   * How the parts of a stage are put together: their mean by weight, or the weakest. Default: mean.
   */
  measure?: 'mean' | 'minimum';
  /**
   * A stage is reached from this share (0..1) on. Default: 1.
   */
  reached?: number;
  /**
   * Each stage below the one reached must have at least this share (0..1). Default: as reached.
   */
  completed?: number;
}
/**
 * A questionnaire about the entries of one register: how their levels are counted together. There is then no total of all entries.
 */
export interface Portfolio {
  /**
   * A text: a string in the default language, or a map from language to text.
   */
  model:
    | string
    | {
        [k: string]: string;
      };
  /**
   * A text: a string in the default language, or a map from language to text.
   */
  unit:
    | string
    | {
        [k: string]: string;
      };
  /**
   * Ids of levels: for each, how many entries and how many cases reach it.
   *
   * @minItems 1
   * @maxItems 20
   */
  thresholds: number[];
  own?: PortfolioOwn;
  bundle?: PortfolioBundle;
  /**
   * Lower-case letters, digits and underscores, beginning with a letter.
   */
  ceiling?: string;
  /**
   * Ways in which others count the same levels, shown side by side.
   *
   * @minItems 1
   * @maxItems 20
   */
  countings?: Counting[];
}
/**
 * Which entries the organisation answers for alone: they are counted by themselves, too.
 */
export interface PortfolioOwn {
  /**
   * Lower-case letters, digits and underscores, beginning with a letter.
   */
  field: string;
  /**
   * What the field holds for such an entry.
   */
  value: string | number | boolean;
  /**
   * A text: a string in the default language, or a map from language to text.
   */
  title:
    | string
    | {
        [k: string]: string;
      };
}
/**
 * What entries are bundled into, where somebody counts bundles.
 */
export interface PortfolioBundle {
  /**
   * Lower-case letters, digits and underscores, beginning with a letter.
   */
  field: string;
  /**
   * A text: a string in the default language, or a map from language to text.
   */
  unit:
    | string
    | {
        [k: string]: string;
      };
}
export interface Counting {
  /**
   * Lower-case letters, digits and underscores, beginning with a letter.
   */
  id: string;
  /**
   * A text: a string in the default language, or a map from language to text.
   */
  title:
    | string
    | {
        [k: string]: string;
      };
  /**
   * entry: each entry once. bundle: each bundle once, with the best level among its entries. none: not counted, see because.
   */
  per: 'entry' | 'bundle' | 'none';
  /**
   * Id of the level from which something counts.
   */
  from?: number;
  /**
   * A text: a string in the default language, or a map from language to text.
   */
  because?:
    | string
    | {
        [k: string]: string;
      };
  /**
   * Where the way to count was read.
   */
  source?: string;
  /**
   * Day on which the source was last checked.
   */
  checked_on?: string;
}
export interface View {
  /**
   * Lower-case letters, digits and underscores, beginning with a letter.
   */
  id: string;
  /**
   * A text: a string in the default language, or a map from language to text.
   */
  title:
    | string
    | {
        [k: string]: string;
      };
  /**
   * A text: a string in the default language, or a map from language to text.
   */
  description?:
    | string
    | {
        [k: string]: string;
      };
  /**
   * How the questions of an area become one number: as for dimensions, from what each question counts in its dimension. Default: scoring.method.
   */
  method?: 'weighted_mean' | 'minimum' | 'staged' | 'sum';
  /**
   * The areas of the view, in the order in which they are shown.
   *
   * @minItems 1
   * @maxItems 60
   */
  areas: Area[];
  rest?: Area1;
}
export interface Area {
  /**
   * Lower-case letters, digits and underscores, beginning with a letter.
   */
  id: string;
  /**
   * A text: a string in the default language, or a map from language to text.
   */
  title:
    | string
    | {
        [k: string]: string;
      };
  /**
   * A text: a string in the default language, or a map from language to text.
   */
  description?:
    | string
    | {
        [k: string]: string;
      };
}
/**
 * Area for the questions that carry no tag of this view. Without it, every question that is scored needs one.
 */
export interface Area1 {
  /**
   * Lower-case letters, digits and underscores, beginning with a letter.
   */
  id: string;
  /**
   * A text: a string in the default language, or a map from language to text.
   */
  title:
    | string
    | {
        [k: string]: string;
      };
  /**
   * A text: a string in the default language, or a map from language to text.
   */
  description?:
    | string
    | {
        [k: string]: string;
      };
}
/**
 * What somebody who reads results has to know first. It stands at the head of reports and scores.
 */
export interface ReadingNote {
  /**
   * A text: a string in the default language, or a map from language to text.
   */
  text:
    | string
    | {
        [k: string]: string;
      };
  /**
   * Where its facts were read.
   */
  source?: string;
  /**
   * Day on which the source was last checked.
   */
  checked_on?: string;
  /**
   * A text: a string in the default language, or a map from language to text.
   */
  unverified?:
    | string
    | {
        [k: string]: string;
      };
}
export interface RetiredQuestion {
  /**
   * Lower-case letters, digits and underscores, beginning with a letter.
   */
  id: string;
  /**
   * First version without the question.
   */
  since: string;
  /**
   * Lower-case letters, digits and underscores, beginning with a letter.
   */
  replaced_by?: string;
  /**
   * Whether answers to both may be compared over time.
   */
  comparable?: boolean;
}
export interface Test {
  /**
   * What the test shows.
   */
  name: string;
  /**
   * Flags of the one department of the test, and of the one entry of each register that roles are asked about.
   */
  flags?: Identifier[];
  /**
   * Answers by question id; every other question is open. null stands for not applicable, "dont_know" in quotes for don't know. A key with * such as "str_*" answers every question whose id fits and has no key of its own.
   */
  answers: {
    [k: string]: unknown;
  };
  /**
   * What must come out, in the unit of scoring.range, compared with as many decimals as are written, at least one.
   */
  expect: {
    /**
     * The total; null means no statement.
     */
    total?: number | null;
    /**
     * Lower bound of the total.
     */
    low?: number;
    /**
     * Upper bound of the total.
     */
    high?: number;
    /**
     * The evidenced total.
     */
    evidenced?: number;
    /**
     * Coverage of the total, 0..1, compared with as many decimals as are written, at least three.
     */
    coverage?: number;
    /**
     * Level of the total.
     */
    level?: number;
    /**
     * Scores of dimensions by id, each in its own unit; null means no statement.
     */
    dimensions?: {
      [k: string]: number | null;
    };
    /**
     * Scores of areas of views by id; null means no statement.
     */
    areas?: {
      [k: string]: number | null;
    };
    /**
     * Whether questions are asked, by id.
     */
    relevant?: {
      [k: string]: boolean;
    };
  };
}
