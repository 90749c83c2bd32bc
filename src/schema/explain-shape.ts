import type { ErrorObject } from 'ajv';
import type { Answer } from '../model/answer.ts';
import type { Source } from '../model/source.ts';
import { sliceRange } from '../source/lines.ts';
import { nearest } from '../suggest/nearest.ts';
import { nameOf, showValue } from './describe.ts';
import type { Explainer, Explanation } from './explanation.ts';

// The only tagged alternatives of our schemas; ajv does not say which tags exist.
const STATES = ['answered', 'not_applicable', 'dont_know'] as const satisfies readonly Answer['state'][];

/** Types, numbers and lists of allowed values. */
export const explainShape: Readonly<Record<string, Explainer>> = {
  type: (error, source) => wrongType(error, [error.params['type']].flat().map(String), source),
  anyOf: (error, source) => wrongType(error, alternatives(error), source),
  enum: (error) => notInList(error, error.params['allowedValues']),
  const: (error) => {
    const allowed: unknown = error.params['allowedValue'];
    if (nameOf(error.instancePath) !== 'format') return notInList(error, [allowed]);
    return {
      ruleId: 'not-in-list',
      messageId: 'unknown-format',
      data: { value: showValue(error.data), known: String(allowed) },
    };
  },
  discriminator: (error) => {
    const instancePath = `${error.instancePath}/${error.params['tag']}`;
    return { ...notInList({ ...error, instancePath, data: error.params['tagValue'] }, STATES), pointer: instancePath };
  },
  minimum: (error) => outOfRange('too-small', error),
  maximum: (error) => outOfRange('too-large', error),
  not: (error) => ({ ruleId: 'malformed-id', messageId: 'reserved-id', data: { value: showValue(error.data) } }),
};

function alternatives({ schema }: ErrorObject): readonly string[] {
  const types = (schema as readonly { type?: string }[]).map((branch) => branch.type ?? '');
  return [...new Set(types)];
}

function wrongType(error: ErrorObject, expected: readonly string[], source: Source): Explanation {
  const key = nameOf(error.instancePath);
  const data = { key, expected: expected.join(' '), actual: typeName(error.data) };
  if (error.data === null) return { ruleId: 'wrong-type', messageId: 'empty-value', data, part: 'key' };
  const isScalar = typeof error.data === 'number' || typeof error.data === 'boolean';
  if (!isScalar || !expected.includes('string')) return { ruleId: 'wrong-type', messageId: 'wrong-type', data };
  // `012` has become 12 and `1.10` 1.1: only quotes keep what was written.
  const written = sliceRange(source.text, source.locate(error.instancePath));
  return { ruleId: 'wrong-type', messageId: 'needs-quotes', data: { ...data, written }, suggestions: [`"${written}"`] };
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function notInList(error: ErrorObject, allowed: readonly unknown[]): Explanation {
  const words = allowed.map(String);
  return {
    ruleId: 'not-in-list',
    messageId: 'not-in-list',
    data: { key: nameOf(error.instancePath), value: showValue(error.data), allowed: words.join('`, `') },
    suggestions: nearest(showValue(error.data), words),
  };
}

function outOfRange(messageId: string, error: ErrorObject): Explanation {
  const data = { key: nameOf(error.instancePath), value: showValue(error.data), limit: error.params['limit'] };
  return { ruleId: 'out-of-range', messageId, data };
}
