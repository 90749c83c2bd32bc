import type { QuestionType } from '../model/vocabulary.ts';

/** Types whose answer is a number. */
export const NUMBERS: readonly QuestionType[] = ['percent', 'integer', 'decimal'];

/** Types whose answer is one of several choices. */
export const CHOICES: readonly QuestionType[] = ['scale', 'select_one'];

/** Types that may say in `score` what an answer is worth. */
export const WITH_SCORE: readonly QuestionType[] = [...NUMBERS, 'boolean', ...CHOICES];
