import type { Question } from '../../model/questionnaire.ts';
import type { ChoiceView } from '../prompts/prompts.ts';
import { type Interview, textFor } from './interview.ts';

/** Returns the entries of a list: a scale whose points are digits is chosen by them, everything else is counted from 1. */
export function choiceViews({ context }: Pick<Interview, 'context'>, question: Question): readonly ChoiceView[] {
  const { t } = context;
  if (question.type === 'boolean') {
    return [
      { key: '1', label: t('word-yes') },
      { key: '2', label: t('word-no') },
    ];
  }
  const values = question.choices.map(({ value }) => String(value));
  const isKeyed = question.type === 'scale' && values.every((value) => /^\d$/.test(value));
  return question.choices.map(({ label, anchor, exclusive }, index) => ({
    key: isKeyed ? (values[index] ?? '') : String(index + 1),
    label: textFor(context, label),
    detail: anchor === undefined ? undefined : textFor(context, anchor),
    isExclusive: exclusive,
  }));
}
