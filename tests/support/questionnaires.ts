import { readFileSync } from 'node:fs';
import type { Question as QuestionDocument, QuestionnaireDocument } from '../../src/model/documents/questionnaire.ts';
import type { Question, Questionnaire } from '../../src/model/questionnaire.ts';
import { resolveQuestionnaire } from '../../src/questionnaire/resolve.ts';
import { readSource } from '../../src/source/read.ts';

/** Path of the sample questionnaire. */
export const BEISPIEL = 'tests/fixtures/beispiel.yaml';

/** Returns the value of a YAML file that is known to be readable. */
export function readDocument(path: string): unknown {
  const source = readSource(readFileSync(path), path);
  if (!source.ok) throw new Error(`${path}: ${source.findings.map((finding) => finding.messageId).join(', ')}`);
  return source.value.value;
}

/** Returns a questionnaire from a file that is known to be valid. */
export function loadQuestionnaire(path: string): Questionnaire {
  return resolveQuestionnaire(readDocument(path) as QuestionnaireDocument);
}

/** A question with as much as a test cares about; the rest is filled in. */
export type QuestionDraft = Partial<QuestionDocument> & { readonly id: string };

/** Returns a document with the given questions in one dimension, for role `head` (departments) unless they name `board`. */
export function documentWith(
  questions: readonly QuestionDraft[],
  more: Partial<QuestionnaireDocument> = {},
): QuestionnaireDocument {
  return {
    format: 1,
    id: 'klein',
    version: '1.0.0',
    status: 'draft',
    title: 'Klein',
    default_language: 'de',
    languages: ['de'],
    license: 'CC0-1.0',
    roles: { head: { per: 'department', title: 'Leitung' }, board: { per: 'organisation', title: 'Vorstand' } },
    scales: { grade: [0, 1, 2].map((value) => ({ value, label: `Punkt ${value}` })) },
    levels: [{ id: 0, from: 0, title: 'Anfang' }],
    scoring: { method: 'weighted_mean', range: [0, 100] },
    dimensions: [
      {
        id: 'one',
        title: 'Eins',
        questions: questions.map((draft) => ({
          title: draft.id,
          role: 'head',
          type: 'scale',
          label: `${draft.id}?`,
          ...(draft.type === undefined || draft.type === 'scale' ? { scale: 'grade' } : {}),
          ...draft,
        })),
      },
    ],
    ...more,
  };
}

/** Returns the questionnaire of `documentWith`. */
export function questionnaireWith(
  questions: readonly QuestionDraft[],
  more: Partial<QuestionnaireDocument> = {},
): Questionnaire {
  return resolveQuestionnaire(documentWith(questions, more));
}

/** Returns a question that must be there. */
export function questionOf(questionnaire: Questionnaire, id: string): Question {
  const question = questionnaire.questions.find((one) => one.id === id);
  if (question === undefined) throw new Error(`no question ${id}`);
  return question;
}
