import type { Questionnaire } from '../model/questionnaire.ts';
import { inLanguage } from '../model/text.ts';
import { MAX_TEXT_LENGTH } from './check-value.ts';
import { type JsonSchema, questionSchema } from './question-schema.ts';

/**
 * Returns the JSON Schema (2020-12) of a questionnaire's responses and answers files: types, ranges, values of options, reasons
 * where they are required, no unknown question. An answers file (`--answers`) needs `answers` alone, and there `id: value`
 * stands for an answered question, as in `{ answers: { str_01: 3, srv_03: { state: dont_know } } }`. Titles and descriptions
 * are the questions' own words in `language`, so that an editor shows them. Constraints and conditions are CEL and left out.
 */
export function responseSchema(
  questionnaire: Questionnaire,
  language: string = questionnaire.defaultLanguage,
): JsonSchema {
  const { id, version, title, confidentiality, questions } = questionnaire;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:reifegrad:schema:response:${id}:${version}`,
    title: inLanguage(title, language),
    ...(confidentiality === 'internal' ? { $comment: 'confidentiality: internal' } : {}),
    type: 'object',
    additionalProperties: false,
    required: ['answers'],
    properties: {
      ...header(questionnaire),
      answers: {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(questions.map((question) => [question.id, questionSchema(question, language)])),
      },
    },
    $defs: definitions(questionnaire),
  };
}

function header({ id, version, roles }: Questionnaire): JsonSchema {
  return {
    format: { const: 1 },
    questionnaire: {
      type: 'object',
      additionalProperties: false,
      required: ['id', 'version'],
      properties: {
        id: { const: id },
        // Another wording (a patch) takes the same answers; any other change may not.
        version: { type: 'string', pattern: `^${version.replace(/\d+$/, '').replaceAll('.', '\\.')}\\d+$` },
        digest: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
      },
    },
    wave: { $ref: '#/$defs/fileId' },
    subject: { $ref: '#/$defs/fileId' },
    role: { enum: [...roles.keys()] },
    rater: { type: 'string', pattern: '^[a-z][0-9]{0,2}$' },
    status: { enum: ['draft', 'submitted', 'reviewed'] },
    // Written by the tool when the response is handed in; the schema of responses says what is in it.
    submitted: { type: 'object' },
    reviewed_on: { $ref: '#/$defs/day' },
    invented: { const: true },
    folded: { type: 'object', additionalProperties: { type: 'integer', minimum: 0 } },
  };
}

function definitions({ roles, evidenceKinds }: Questionnaire): JsonSchema {
  return {
    fileId: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,62}$' },
    day: { type: 'string', format: 'date' },
    comment: { type: 'string', minLength: 1, maxLength: MAX_TEXT_LENGTH },
    reason: { type: 'string', pattern: '\\S', maxLength: 2000 },
    ask: { enum: [...roles.keys()] },
    evidence: {
      type: 'array',
      minItems: 1,
      maxItems: 50,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['kind', 'title'],
        properties: {
          kind: evidenceKinds.size > 0 ? { enum: [...evidenceKinds.keys()] } : false,
          title: { type: 'string', minLength: 1, maxLength: 300 },
          reference: { type: 'string', minLength: 1, maxLength: 1000 },
          date: { $ref: '#/$defs/day' },
        },
      },
    },
  };
}
