import type { Message } from '../catalog.ts';
import type { viewsDe } from '../de/views.ts';

/** Words on second groupings of the questions, and on the note for readers. */
export const viewsEn = {
  'first-questionnaire':
    'This is about {questionnaire}, the first of several questionnaires of the wave {wave}. There are also: {others}.',
  'report-area': 'Area',
  'report-view-apart': 'the same answers grouped differently, without effect on the overall result',
  'report-view-note':
    'The same answers, grouped differently. The overall result comes from the dimensions; this view does not change it.',
  'report-method-view':
    '{view}: in each area, the questions that belong to it count with their own weight and the score that they have in their dimension. Weights of dimensions play no part there, and the overall result does not depend on it.',
  'explain-area':
    'An area of the view "{view}": the same answers as in the dimensions, grouped differently. It adds nothing to the overall result.',
  'explain-gate-area': 'the area',
  'explain-area-mean': 'Weighted mean of the questions of the area, each with the score that it has in its dimension.',
  'explain-area-minimum': 'The weakest question of the area decides.',
} as const satisfies Record<keyof typeof viewsDe, Message>;
