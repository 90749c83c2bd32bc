import type { ResponseKey } from '../../model/answer.ts';
import type { ReviewQuestion } from '../../model/documents/review.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import type { Source } from '../../model/source.ts';
import { editDocument, type Json, renderDocument } from '../../source/edit-document.ts';
import { fileTitle } from '../file-title.ts';
import { readBack } from '../read-back.ts';

/**
 * Returns the text of a review with these questions. Of an existing one, comments, order and quotes are kept where nothing changes.
 * @throws Error when the text does not read back as what was to be written: it must not replace a good file then.
 */
export function renderReview(
  { wave, questionnaire, subject, role }: ResponseKey,
  about: Pick<Questionnaire, 'confidentiality'>,
  questions: readonly ReviewQuestion[],
  existing: Source | undefined,
): string {
  const document = { format: 1, questionnaire, wave, subject, role, questions: questions.map(inFieldOrder) } as const;
  const title = fileTitle(['review', wave, questionnaire, subject, role], about);
  const text = existing === undefined ? renderDocument(document, title) : editDocument(existing.text, document);
  return readBack('review', text, document, title).text;
}

function inFieldOrder({ question, text, asked_on, about, settled_on }: ReviewQuestion): Json {
  return {
    ...{ question, text, asked_on },
    ...(about === undefined ? {} : { about }),
    ...(settled_on === undefined ? {} : { settled_on }),
  };
}
