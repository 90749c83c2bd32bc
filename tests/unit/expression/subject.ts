import type { Questionnaire } from '../../../src/model/questionnaire.ts';
import { type QuestionDraft, questionnaireWith } from '../../support/questionnaires.ts';

/** One question of every type that conditions can look at: their ids say the type. */
export const KNOWN: readonly QuestionDraft[] = [
  { id: 'grade' },
  { id: 'word', type: 'select_one', options: ['yes', 'partly', 'no'].map((value) => ({ value, label: value })) },
  { id: 'list', type: 'select_multiple', options: ['a', 'b', 'c'].map((value) => ({ value, label: value })) },
  { id: 'flag', type: 'boolean' },
  { id: 'share', type: 'percent' },
  { id: 'count', type: 'integer' },
  { id: 'day', type: 'date' },
  { id: 'text', type: 'text' },
  { id: 'mixed', type: 'scale', scale: 'mixed' },
  { id: 'city', role: 'board' },
];

/** Scales and flags that go with `KNOWN`. */
export const SURROUNDINGS = {
  flags: ['citizen_service', 'field_work'],
  scales: {
    grade: [0, 1, 2].map((value) => ({ value, label: `${value}` })),
    mixed: [0, 1, 'late'].map((value) => ({ value, label: `${value}` })),
  },
};

/** Returns the known questions and behind them one named `asked` with a condition. */
export function askedWhen(relevant: string, more: Partial<QuestionDraft> = {}): Questionnaire {
  return questionnaireWith([...KNOWN, { id: 'asked', relevant, ...more }], SURROUNDINGS);
}
