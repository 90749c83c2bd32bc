import type { ResponseKey } from '../../model/answer.ts';
import type { ReviewDocument, ReviewQuestion } from '../../model/documents/review.ts';
import type { Source } from '../../model/source.ts';
import { canonicalJson } from '../../questionnaire/digest.ts';
import { validateDocument } from '../../schema/validate.ts';
import { editDocument, type Json, renderDocument } from '../../source/edit-document.ts';
import { readSource } from '../../source/read.ts';

/**
 * Returns the text of a review with these questions. Of an existing one, comments, order and quotes are kept where nothing changes.
 * @throws Error when the text does not read back as what was to be written: it must not replace a good file then.
 */
export function renderReview(
  { wave, questionnaire, subject, role }: ResponseKey,
  questions: readonly ReviewQuestion[],
  existing: Source | undefined,
): string {
  const document = { format: 1, questionnaire, wave, subject, role, questions: questions.map(inFieldOrder) } as const;
  const title = `reifegrad · review · ${wave} · ${questionnaire} · ${subject} · ${role}`;
  const text = existing === undefined ? renderDocument(document, title) : editDocument(existing.text, document);
  const source = readSource(new TextEncoder().encode(text), title);
  const isRight = source.ok && canonicalJson(source.value.value) === canonicalJson(document satisfies ReviewLike);
  if (isRight && validateDocument('review', source.value).length === 0) return text;
  throw new Error(`${title} does not read back as it was meant`);
}

type ReviewLike = Omit<ReviewDocument, 'questions'> & { readonly questions: readonly Json[] };

function inFieldOrder({ question, text, asked_on, about, settled_on }: ReviewQuestion): Json {
  return {
    ...{ question, text, asked_on },
    ...(about === undefined ? {} : { about }),
    ...(settled_on === undefined ? {} : { settled_on }),
  };
}
