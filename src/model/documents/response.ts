// Generated from schemas/response.schema.json by `npm run generate`. Change the schema, not this file.

/**
 * One answer. Its state says which other fields it has.
 */
export type Answer = Answered | NotApplicable | DontKnow;
/**
 * The answer itself: a number, true or false, an option, a list of options, a day or a text.
 */
export type Value = number | boolean | string | string[];
/**
 * A remark in one's own words.
 */
export type Comment = string;
/**
 * What shows that the answer is right.
 *
 * @minItems 1
 * @maxItems 50
 */
export type EvidenceList = Evidence[];

/**
 * The answers of one role about one department, register entry or the organisation, in one wave, to one questionnaire. Roles, not names; days, not times.
 */
export interface ResponseDocument {
  /**
   * Version of this file format. Always 1.
   */
  format: 1;
  /**
   * The questionnaire that was answered.
   */
  questionnaire: {
    /**
     * Its id.
     */
    id: string;
    /**
     * Its version.
     */
    version: string;
    /**
     * SHA-256 over what scores depend on (ids, types, scales, weights, conditions, scoring), not over wording.
     */
    digest: string;
  };
  /**
   * Id of the wave.
   */
  wave: string;
  /**
   * What the answers are about: the id of a department or of a register entry, or organisation.
   */
  subject: string;
  /**
   * The role that answered.
   */
  role: string;
  /**
   * Label of a further rater of the same questions: one letter, then up to two digits, no name and no initials. The file's name has it, too: head.b.yaml beside head.yaml. Shown side by side, never scored; the response that counts has no label.
   */
  rater?: string;
  /**
   * draft: may still change.
   */
  status: 'draft';
  /**
   * Marks example data that nobody really answered.
   */
  invented?: true;
  /**
   * How many lines of each journal are already contained in this file. Written by the tool.
   */
  folded?: {
    [k: string]: number;
  };
  /**
   * The answers by question id. A question without an entry is open.
   */
  answers: {
    [k: string]: Answer;
  };
}
/**
 * The question is answered.
 */
export interface Answered {
  /**
   * The question is answered.
   */
  state: 'answered';
  value: Value;
  /**
   * Numbers of the question's criteria, counted from 1, that are not met.
   *
   * @minItems 1
   */
  criteria_unmet?: number[];
  comment?: Comment;
  evidence?: EvidenceList;
  target?: Target;
  /**
   * Day on which the answer was given.
   */
  answered_on: string;
}
export interface Evidence {
  /**
   * Kind of evidence; one of the questionnaire's evidence_kinds.
   */
  kind: string;
  /**
   * What it is.
   */
  title: string;
  /**
   * Where it is: a paper's number, a file number, an address.
   */
  reference?: string;
  /**
   * Day of the evidence. Without it the evidence is not valid.
   */
  date?: string;
}
/**
 * The value the department wants to reach, and by when.
 */
export interface Target {
  /**
   * The answer to be reached.
   */
  value: number | boolean | string;
  /**
   * Day by which it is to be reached.
   */
  by?: string;
}
/**
 * The question does not apply: a fact about the department.
 */
export interface NotApplicable {
  /**
   * The question does not apply: a fact about the department.
   */
  state: 'not_applicable';
  /**
   * Why the question does not apply.
   */
  reason: string;
  comment?: Comment;
  evidence?: EvidenceList;
  target?: Target;
  /**
   * Day on which the answer was given.
   */
  answered_on: string;
}
/**
 * The answer is not known: a gap in knowledge.
 */
export interface DontKnow {
  /**
   * The answer is not known: a gap in knowledge.
   */
  state: 'dont_know';
  /**
   * The role that knows.
   */
  ask?: string;
  comment?: Comment;
  evidence?: EvidenceList;
  target?: Target;
  /**
   * Day on which the answer was given.
   */
  answered_on: string;
}
