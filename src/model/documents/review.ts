// Generated from schemas/review.schema.json by `npm run generate`. Change the schema, not this file.

/**
 * Questions that whoever reviews a response has about single answers. Lies beside the response as <role>.review.yaml. Roles, not names; days, not times.
 */
export interface ReviewDocument {
  /**
   * Version of this file format. Always 1.
   */
  format: 1;
  /**
   * Id of the questionnaire.
   */
  questionnaire: string;
  /**
   * Id of the wave.
   */
  wave: string;
  /**
   * What the reviewed answers are about: a department's id, or organisation.
   */
  subject: string;
  /**
   * The role whose answers are reviewed.
   */
  role: string;
  /**
   * The questions in the order in which they were asked.
   *
   * @maxItems 500
   */
  questions: ReviewQuestion[];
}
/**
 * One question about one answer.
 */
export interface ReviewQuestion {
  /**
   * Id of the question whose answer is meant.
   */
  question: string;
  /**
   * What the review wants to know.
   */
  text: string;
  /**
   * Day on which it was asked.
   */
  asked_on: string;
  /**
   * SHA-256 over the canonical JSON of the answer that is meant (null for none). Another answer than this one settles the question; without it, only settled_on does.
   */
  about?: string;
  /**
   * Day on which the review called the question settled.
   */
  settled_on?: string;
}
