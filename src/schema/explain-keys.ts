import type { ErrorObject } from 'ajv';
import { joinPointer } from '../source/pointer.ts';
import { nearest } from '../suggest/nearest.ts';
import { nameOf } from './describe.ts';
import type { Explainer } from './explanation.ts';

/** Keys that are missing, unknown, or too few or many. */
export const explainKeys: Readonly<Record<string, Explainer>> = {
  required: ({ instancePath, params }) => ({
    ruleId: 'missing-key',
    messageId: 'missing-key',
    data: { key: params['missingProperty'], parent: nameOf(instancePath) },
  }),
  additionalProperties: (error) => {
    const key: string = error.params['additionalProperty'];
    return {
      ruleId: 'unknown-key',
      messageId: 'unknown-key',
      data: { key, known: knownKeys(error).join('`, `') },
      pointer: joinPointer(error.instancePath, key),
      part: 'key',
      suggestions: likelyKeys(key, knownKeys(error)),
    };
  },
  minProperties: tooFew,
  maxProperties: tooMany,
  minItems: tooFew,
  maxItems: tooMany,
  uniqueItems: ({ instancePath, params, data }) => {
    const [first = 0, second = 0] = [params['i'], params['j']].map(Number).sort((a, b) => a - b);
    return {
      ruleId: 'repeated-item',
      messageId: 'repeated-item',
      data: { value: String((data as readonly unknown[])[second]) },
      pointer: joinPointer(instancePath, second),
      related: { messageId: 'related-first-use', pointer: joinPointer(instancePath, first) },
    };
  },
};

function tooFew({ instancePath, params }: ErrorObject): ReturnType<Explainer> {
  return { ruleId: 'wrong-count', messageId: 'too-few', data: { key: nameOf(instancePath), limit: params['limit'] } };
}

function tooMany({ instancePath, params }: ErrorObject): ReturnType<Explainer> {
  return { ruleId: 'wrong-count', messageId: 'too-many', data: { key: nameOf(instancePath), limit: params['limit'] } };
}

/** `titel` for `title` has two letters in the wrong order: too far for a short word, and yet the most likely slip. */
function likelyKeys(key: string, known: readonly string[]): readonly string[] {
  const near = nearest(key, known);
  return near.length > 0 ? near : known.filter((candidate) => lettersOf(candidate) === lettersOf(key));
}

function lettersOf(word: string): string {
  return [...word.toLowerCase()].sort().join('');
}

function knownKeys({ parentSchema }: ErrorObject): readonly string[] {
  return Object.keys((parentSchema?.['properties'] as object | undefined) ?? {});
}
