// Generated from schemas/slice.schema.json by `npm run generate`. Change the schema, not this file.

/**
 * Questions that `reifegrad delegate` cut out for somebody else to answer in an editor, and what was known about them then. `reifegrad merge` takes the answers back. Roles, not names; days, not times.
 */
export interface SliceDocument {
  /**
   * Version of this file format. Always 1.
   */
  format: 1;
  /**
   * Tells the file from a response. Always slice.
   */
  kind: 'slice';
  /**
   * The questionnaire that the questions come from.
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
   * Id of the department or register entry that is answered about.
   */
  subject: string;
  /**
   * The role of the questionnaire that answers. Where a question is asked of another role, the answer says so as given_by.
   */
  role: string;
  /**
   * Day on which the questions were cut out.
   */
  cut_on?: string;
  /**
   * By question id: a value, a whole answer as in a response (without answered_on it is given today, with a value it needs no state), a comment, evidence or target alone, or nothing. Nothing, and whatever is not mentioned, leaves things as they are.
   */
  answers: {
    [k: string]: unknown;
  };
  /**
   * By question id, what was known when the questions were cut out: an answer as in a response, or comment, evidence and target that wait for one. Written by the tool; what differs from it is new.
   */
  before: {
    [k: string]: unknown;
  };
}
