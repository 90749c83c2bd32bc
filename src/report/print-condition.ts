import type { Messages } from '../messages/index.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { inLanguage } from '../model/text.ts';
import { safeLine } from '../terminal/safe-text.ts';
import { escapeMarkdown } from './formats/markdown/escape.ts';

/** How texts are written into a page: words of a questionnaire, and what is code. */
export interface Writing {
  readonly text: (text: string) => string;
  readonly code: (text: string) => string;
}

/** A page in Markdown. */
export const MARKDOWN: Writing = { text: escapeMarkdown, code: codeSpan };

/** A page in which nothing is markup. */
export const PLAIN: Writing = { text: safeLine, code: safeLine };

/**
 * Returns a condition in words where it is a flag, an answer among given values, or several of these joined by `&&`; any other
 * expression as it is written.
 */
export function conditionInWords(
  text: string,
  questionnaire: Questionnaire,
  t: Messages,
  language: string,
  write: Writing,
): string {
  const parts = text
    .split(' && ')
    .map((part) => flagInWords(part, t, write) ?? answerInWords(part, questionnaire, t, language, write));
  const words = parts.filter((part) => part !== undefined);
  if (words.length === parts.length) return words.join(t('print-condition-and'));
  return t('print-condition-expression', { expression: write.code(text) });
}

function flagInWords(part: string, t: Messages, { code }: Writing): string | undefined {
  const [, flag] = /^\s*flags\.([a-z][a-z0-9_]*)\s*$/.exec(part) ?? [];
  return flag === undefined ? undefined : t('print-condition-flag', { flag: code(flag) });
}

function answerInWords(
  part: string,
  { dimensions }: Questionnaire,
  t: Messages,
  language: string,
  write: Writing,
): string | undefined {
  const [, id, list = ''] = /^\s*answers\.([a-z][a-z0-9_]*) in (\[[^\]]*\])\s*$/.exec(part) ?? [];
  const values = valuesIn(list);
  const dimension = dimensions.findIndex(({ questions }) => questions.some((question) => question.id === id));
  const place = dimensions[dimension]?.questions.findIndex((question) => question.id === id) ?? -1;
  const question = dimensions[dimension]?.questions[place];
  if (values === undefined || question === undefined) return undefined;
  const named = values.map((value) => {
    const choice = question.choices.find((one) => one.value === value);
    if (typeof value === 'boolean') return t(value ? 'print-yes' : 'print-no');
    return write.text(choice === undefined ? String(value) : inLanguage(choice.label, language));
  });
  return t('print-condition-answer', {
    number: `${dimension + 1}.${place + 1}`,
    title: write.text(inLanguage(question.title, language)),
    values: named.map((name) => t('print-quoted', { name })).join(t('print-condition-or')),
  });
}

/** A list that a map of values became is JSON; anything else stays an expression. */
function valuesIn(list: string): readonly unknown[] | undefined {
  try {
    const values: unknown = JSON.parse(list);
    return Array.isArray(values) && values.length > 0 ? values : undefined;
  } catch {
    return undefined;
  }
}

/** Returns a code span, whatever backticks are in it. */
function codeSpan(text: string): string {
  const line = safeLine(text).replace(/\s+/g, ' ').trim();
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}
