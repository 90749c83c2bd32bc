import type { Choice, Question } from '../model/questionnaire.ts';
import { inLanguage } from '../model/text.ts';
import { MAX_TEXT_LENGTH } from './check-value.ts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Returns the JSON Schema of one question's entry: the value itself, or an object whose `state` says what it is. */
export function questionSchema(question: Question, language: string): JsonSchema {
  const value = valueSchema(question, language);
  const states: Readonly<Record<string, JsonSchema>> = {
    answered: answeredSchema(question, value),
    ...(question.notApplicable.allowed ? { not_applicable: notApplicableSchema(question, value, language) } : {}),
    dont_know: stateSchema(question, value, [], { ask: { $ref: '#/$defs/ask' } }),
  };
  return {
    title: `${question.id}: ${inLanguage(question.title, language)}`,
    description: describe(question, language),
    // No value of any question is an object, so the two ways of writing never mix.
    ...choose({ type: 'object' }, byState(states), value),
  };
}

// Chosen by state, not by trial (`oneOf`): then a validator says what is wrong with this state alone.
function byState(states: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return {
    type: 'object',
    required: ['state'],
    properties: { state: { enum: Object.keys(states) } },
    allOf: Object.entries(states).map(([state, schema]) =>
      choose({ type: 'object', required: ['state'], properties: { state: { const: state } } }, schema),
    ),
  };
}

function choose(condition: JsonSchema, schema: JsonSchema, otherwise?: JsonSchema): JsonSchema {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return { if: condition, then: schema, ...(otherwise === undefined ? {} : { else: otherwise }) };
}

function describe({ label, hint }: Question, language: string): string {
  const texts = [label, hint].filter((text) => text !== undefined);
  return texts.map((text) => inLanguage(text, language)).join('\n\n');
}

function valueSchema(question: Question, language: string): JsonSchema {
  const { type, choices } = question;
  switch (type) {
    case 'scale':
    case 'select_one':
      return oneOfChoices(choices, language);
    case 'select_multiple':
      return severalOfChoices(choices, language);
    case 'boolean':
      return { type: 'boolean' };
    case 'percent':
    case 'integer':
    case 'decimal':
      return numberSchema(question, language);
    case 'date':
      return { $ref: '#/$defs/day' };
    case 'text':
      return { type: 'string', pattern: '\\S', maxLength: MAX_TEXT_LENGTH };
  }
}

function numberSchema({ type, minimum, maximum, unit }: Question, language: string): JsonSchema {
  return {
    type: type === 'integer' ? 'integer' : 'number',
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(unit === undefined ? {} : { description: inLanguage(unit, language) }),
  };
}

// `enum` is what editors offer, and its lines say what each value means; an empty one would not be a schema.
function oneOfChoices(choices: readonly Choice[], language: string): JsonSchema {
  if (choices.length === 0) return { not: {} };
  const lines = choices.map(({ value, label, anchor }) => `${value}: ${inLanguage(anchor ?? label, language)}`);
  return { enum: choices.map((choice) => choice.value), description: lines.join('\n') };
}

function severalOfChoices(choices: readonly Choice[], language: string): JsonSchema {
  const exclusive = choices.filter((choice) => choice.exclusive);
  return {
    type: 'array',
    uniqueItems: true,
    items: oneOfChoices(choices, language),
    ...(exclusive.length === 0 ? {} : { minItems: 1, allOf: exclusive.map(standsAlone) }),
  };
}

function standsAlone({ value }: Choice): JsonSchema {
  return {
    anyOf: [
      { type: 'array', not: { type: 'array', contains: { const: value } } },
      { type: 'array', maxItems: 1 },
    ],
  };
}

function answeredSchema(question: Question, value: JsonSchema): JsonSchema {
  const { criteria } = question;
  const unmet = {
    type: 'array',
    minItems: 1,
    uniqueItems: true,
    items: { type: 'integer', minimum: 1, maximum: criteria.length },
  };
  return stateSchema(question, value, ['value'], { value, ...(criteria.length > 0 ? { criteria_unmet: unmet } : {}) });
}

function notApplicableSchema(question: Question, value: JsonSchema, language: string): JsonSchema {
  const { hint } = question.notApplicable;
  return {
    ...(hint === undefined ? {} : { description: inLanguage(hint, language) }),
    ...stateSchema(question, value, ['reason'], { reason: { $ref: '#/$defs/reason' } }),
  };
}

function stateSchema(
  question: Question,
  value: JsonSchema,
  required: readonly string[],
  properties: JsonSchema,
): JsonSchema {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['state', ...required],
    properties: {
      state: true,
      ...properties,
      comment: { $ref: '#/$defs/comment' },
      evidence: { $ref: '#/$defs/evidence' },
      target: targetSchema(question, value),
      answered_on: { $ref: '#/$defs/day' },
    },
  };
}

function targetSchema({ type }: Question, value: JsonSchema): JsonSchema {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['value'],
    // A target names one option, also where several can be ticked.
    properties: { value: type === 'select_multiple' ? value['items'] : value, by: { $ref: '#/$defs/day' } },
  };
}
