import type { Catalog } from '../catalog.ts';
import type { internalDe } from '../de/internal.ts';

/** Words about questionnaires that are internal, and about those in which what is missing counts nothing. */
export const internalEn = {
  'internal-notice': 'INTERNAL: not for publication',
  'print-how-dont-know-zero':
    '“Don’t know” is an answer like any other: it shows what is still to be found out. Until then it counts like the lowest one.',
  'report-number-none': 'There is no number yet that could be published.',
  'report-number-alone':
    'Nothing else is published: no traffic light, no topics, no answers and no counts from which they could be worked out.',
  'init-internal':
    'The questionnaire “{title}” ({id}) is internal. Its answers do not belong into a public repository; line for .gitignore: {pattern}',
} as const satisfies Record<keyof typeof internalDe, Catalog[string]>;
