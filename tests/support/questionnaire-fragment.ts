import type { QuestionnaireDocument } from '../../src/model/documents/questionnaire.ts';
import type { QuestionnaireCase } from './questionnaire-case.ts';

/** Part of a questionnaire with answers and what must come out, as docs/explanation/scoring.md writes it. */
export type Fragment = Record<string, unknown> & QuestionnaireCase;

/** Returns the questionnaire that a fragment is part of: what it leaves out says nothing about the scores. */
export function completed(fragment: Fragment): QuestionnaireDocument {
  const { scoring = {}, levels, dimensions, views, scales = {} } = fragment as Tree;
  const range = (scoring as Tree)['range'] ?? [0, 100];
  const document = {
    ...FRAME,
    scales: { progress: [0, 1, 2, 3, 4].map((value) => ({ value })), ...(scales as Tree) },
    levels: levels ?? [{ id: 0, from: (range as readonly number[])[0] }],
    scoring: { method: 'weighted_mean', range, ...(scoring as Tree) },
    dimensions,
    ...(views === undefined ? {} : { views }),
  };
  return filled(document, '') as unknown as QuestionnaireDocument;
}

type Tree = Readonly<Record<string, unknown>>;

const FRAME = {
  format: 1,
  id: 'example',
  version: '1.0.0',
  status: 'draft',
  title: 'Example',
  default_language: 'en',
  languages: ['en'],
  license: 'CC0-1.0',
  flags: ['desk'],
  roles: { board: { per: 'organisation', title: 'Board' }, head: { per: 'department', title: 'Head of department' } },
} as const;

/** Returns a part of a document with the fields that it must have and lacks; `list` is the key of the list that it stands in. */
function filled(part: unknown, list: string): unknown {
  if (Array.isArray(part)) return part.map((one) => filled(one, list));
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part as Tree).map(([key, value]) => [key, filled(value, key)]);
  return { ...missing(part as Tree, list), ...Object.fromEntries(entries) };
}

function missing({ id, value, scale }: Tree, list: string): Tree {
  switch (list) {
    case 'dimensions':
    case 'groups':
    case 'levels':
    case 'views':
    case 'areas':
    case 'rest':
      // The levels of a gate are no list of levels: they have answers for keys.
      return id === undefined ? {} : { title: String(id) };
    case 'questions': {
      const type = scale === undefined ? 'percent' : 'scale';
      const asked = { title: String(id), label: `${id}?`, role: 'board', type };
      return { ...asked, not_applicable: { allowed: true } };
    }
    case 'measures':
      return { text: 'A step.' };
    default:
      // Points of a scale, and options.
      return value === undefined || list === 'target' ? {} : { label: `answer ${value}` };
  }
}
