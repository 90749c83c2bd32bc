import type { Answer, Answers } from '../../model/answer.ts';
import type { ReviewDocument, ReviewQuestion } from '../../model/documents/review.ts';
import { canonicalJson } from '../../questionnaire/digest.ts';
import { sha256 } from '../journal-entry.ts';

/**
 * Returns what a review still wants to know, by question id, in the order in which it was asked: what the review has not called
 * settled, and what is still answered as it was when it was asked. Empty without a review.
 */
export function openQuestions(
  review: ReviewDocument | undefined,
  answers: Answers,
): ReadonlyMap<string, readonly string[]> {
  const open = new Map<string, readonly string[]>();
  for (const asked of review?.questions ?? []) {
    if (!isOpen(asked, answers)) continue;
    open.set(asked.question, [...(open.get(asked.question) ?? []), asked.text]);
  }
  return open;
}

function isOpen({ question, about, settled_on }: ReviewQuestion, answers: Answers): boolean {
  if (settled_on !== undefined) return false;
  return about === undefined || about === answerDigest(ownAnswer(answers, question));
}

/** Returns `sha256:` and 64 hex digits over an answer with all that stands beside it; undefined is an open question. */
export function answerDigest(answer: Answer | undefined): string {
  return `sha256:${sha256(canonicalJson(answer ?? null))}`;
}

/** Returns the answer to a question, undefined when it is open. */
export function ownAnswer(answers: Answers, questionId: string): Answer | undefined {
  return Object.hasOwn(answers, questionId) ? answers[questionId] : undefined;
}
