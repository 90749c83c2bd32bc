import type { Questionnaire } from '../../../src/model/questionnaire.ts';
import { questionnaireWith } from '../../support/questionnaires.ts';

const choices = (...values: readonly string[]) => values.map((value) => ({ value, label: `Wahl ${value}` }));

/** One question for every way in which an answer can be right or wrong. */
export const ANSWERABLE: Questionnaire = questionnaireWith(
  [
    { id: 'grade', criteria: ['eins', 'zwei'] },
    { id: 'word', type: 'select_one', options: choices('yes', 'partly', 'no') },
    {
      id: 'list',
      type: 'select_multiple',
      options: [...choices('a', 'b', 'c'), { value: 'none', label: 'Nichts davon', exclusive: true }],
    },
    { id: 'free', type: 'select_multiple', options: choices('a', 'b') },
    { id: 'yes', type: 'boolean' },
    { id: 'share', type: 'percent', not_applicable: { allowed: true, hint: 'Nur ohne Verfahren.' } },
    { id: 'count', type: 'integer', minimum: 2, constraint: 'value != 7', unit: 'Plätze' },
    { id: 'amount', type: 'decimal' },
    { id: 'day', type: 'date' },
    { id: 'note', type: 'text' },
  ],
  { evidence_kinds: { decision: 'Beschluss', document: 'Dokument' } },
);
