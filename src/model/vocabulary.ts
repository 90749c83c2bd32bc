import type { Legal, Measure, Question } from './documents/questionnaire.ts';

/** What kind of answer a question takes. */
export type QuestionType = Question['type'];

/** How strongly the law asks for something: must, should, may or none. */
export type LegalBinding = Legal['binding'];

/** Effort of a measure: small, medium or large. */
export type EffortSize = Measure['effort'];

/** Who may see something: `public` may be published, `internal` stays inside the administration. */
export type Confidentiality = 'public' | 'internal';
