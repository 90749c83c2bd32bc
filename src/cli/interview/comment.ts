import type { Remarks } from '../../model/answer.ts';
import type { Question } from '../../model/questionnaire.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import { type Interview, remarksOn } from './interview.ts';
import { tooLong } from './typed.ts';

// As the response schema has it.
const longestComment = 10_000;

/** Asks for a comment, or what to do with the one there is. Returns undefined when nothing changes. */
export async function changeComment(interview: Interview, question: Question): Promise<Remarks | undefined> {
  const { prompts, context } = interview;
  const { t } = context;
  const { comment: before, ...others } = remarksOn(interview, question);
  const initial = before === undefined ? undefined : safeLine(before);
  if (initial !== undefined) {
    const choice = await prompts.choose({
      label: t('fact-comment', { comment: initial }),
      choices: [
        { key: '1', label: t('comment-change') },
        { key: '2', label: t('comment-remove') },
      ],
      canGoBack: true,
    });
    if (choice === undefined) return undefined;
    if (choice === 1) return others;
  }
  const comment = await prompts.type({
    label: t('ask-comment'),
    hint: t('ask-comment-hint'),
    initial,
    check: tooLong(context, longestComment),
    isOptional: false,
  });
  return comment === undefined || comment === initial ? undefined : { ...others, comment };
}
