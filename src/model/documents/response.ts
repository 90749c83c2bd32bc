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
 * The role of the questionnaire that gave the answer, where it is another one than the role asked; `reifegrad merge` writes it.
 */
export type GivenBy = string;

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
   * draft: may still change; submitted: handed in, changes only after reopening; reviewed: handed in and accepted.
   */
  status: 'draft' | 'submitted' | 'reviewed';
  submitted?: Submission;
  /**
   * Day on which the response was accepted; only with the status reviewed.
   */
  reviewed_on?: string;
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
 * What was fixed when the response was handed in. Written by the tool; only with the status submitted or reviewed.
 */
export interface Submission {
  /**
   * Day on which it was handed in.
   */
  day: string;
  /**
   * 1 for the first time it was handed in, 2 for the second, and so on.
   */
  number: number;
  gaps?: Gaps;
  /**
   * SHA-256 over name, number of lines and last hash of every journal that the hand-in contains.
   */
  log: string;
  /**
   * SHA-256 over the canonical JSON of this file without status, reviewed_on, folded and this digest.
   */
  digest: string;
}
/**
 * What was missing when it was handed in all the same, counted.
 */
export interface Gaps {
  /**
   * Questions without an answer.
   */
  open?: number;
  /**
   * Answers that ask for evidence and had none that is valid.
   */
  without_evidence?: number;
  /**
   * Questions of the review that had not been answered.
   */
  review_questions?: number;
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
  given_by?: GivenBy;
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
  given_by?: GivenBy;
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
  given_by?: GivenBy;
  /**
   * Day on which the answer was given.
   */
  answered_on: string;
}
