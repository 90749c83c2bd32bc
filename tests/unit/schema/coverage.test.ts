import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { EXPLAINED_KEYWORDS } from '../../../src/schema/explain.ts';
import { EXPLAINED_PATTERNS } from '../../../src/schema/explain-text.ts';

// Keywords that never fail by themselves.
const SILENT = new Set([
  '$schema',
  '$id',
  '$ref',
  '$defs',
  'title',
  'description',
  'properties',
  'items',
  'propertyNames',
  'oneOf',
]);

const schemas = ['questionnaire', 'register', 'response', 'review', 'slice', 'workspace'].map((kind): unknown =>
  JSON.parse(readFileSync(`schemas/${kind}.schema.json`, 'utf8')),
);

/** Every keyword with its value; names of properties and definitions are no keywords. */
function keywords(schema: unknown): readonly (readonly [string, unknown])[] {
  if (typeof schema !== 'object' || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap(keywords);
  return Object.entries(schema).flatMap(([key, value]) => [
    [key, value] as const,
    ...(key === 'properties' || key === '$defs' ? Object.values(value as object).flatMap(keywords) : keywords(value)),
  ]);
}

it('every keyword of our schemas is explained', () => {
  const used = new Set(keywords(schemas).map(([key]) => key));
  used.delete('propertyName');
  expect([...used].filter((key) => !SILENT.has(key) && !EXPLAINED_KEYWORDS.includes(key))).toEqual([]);
});

it('every pattern of our schemas is explained, and no other', () => {
  const used = new Set(keywords(schemas).flatMap(([key, value]) => (key === 'pattern' ? [String(value)] : [])));
  expect([...used].sort()).toEqual([...EXPLAINED_PATTERNS].sort());
});
