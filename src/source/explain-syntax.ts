import { YAMLException } from 'js-yaml';
import { openingBracket, openingQuote, unclosedOpener } from './openers.ts';
import { MAX_DEPTH, type Problem } from './problem.ts';

interface Translation {
  /** What js-yaml says, in English, for programmers. */
  readonly reason: RegExp;
  readonly messageId: string;
  readonly ruleId?: string;
  readonly data?: Problem['data'];
  /** Moves the place from where the parser gave up to where the mistake is. */
  readonly place?: (text: string, offset: number) => number;
}

const SYNTAX = 'yaml-syntax';

// The first match counts.
const translations: readonly Translation[] = [
  { reason: /tab characters/, messageId: 'tab-indentation' },
  { reason: /within a double quoted/, messageId: 'unclosed-quote', place: openingQuote('"') },
  { reason: /within a single quoted/, messageId: 'unclosed-quote', place: openingQuote("'") },
  { reason: /end of the stream within a flow/, messageId: 'unclosed-bracket', place: openingBracket },
  { reason: /missed comma|found ','/, messageId: 'comma-expected' },
  { reason: /escape sequence|hexadecimal/, messageId: 'unknown-escape' },
  { reason: /expected ':'|multiline key/, messageId: 'colon-expected', place: lineContent },
  { reason: /whitespace character is expected/, messageId: 'space-after-colon' },
  { reason: /maxDepth/, messageId: 'too-deep', ruleId: 'too-deep', data: { limit: MAX_DEPTH } },
  { reason: /\btag\b/, messageId: 'yaml-tag', ruleId: 'yaml-forbidden' },
  { reason: /anchor|alias/, messageId: 'yaml-anchor', ruleId: 'yaml-forbidden' },
  { reason: /indentation/, messageId: 'bad-indentation', place: lineContent },
];

/** Returns what the parser did not understand, at the place where a person has to change something. */
export function explainSyntax(text: string, error: unknown): Problem {
  const isKnown = error instanceof YAMLException;
  const offset = isKnown ? Math.min(error.mark?.position ?? 0, text.length) : 0;
  const reason = isKnown ? error.reason : '';
  const special = /indentation|separator is expected/.test(reason) ? explainPlace(text, offset, reason) : undefined;
  if (special) return special;
  const found = translations.find((translation) => translation.reason.test(reason));
  const start = found?.place?.(text, offset) ?? offset;
  return problem(found?.messageId ?? SYNTAX, start, { ruleId: found?.ruleId ?? SYNTAX, data: found?.data ?? {} });
}

/** The parser calls very different mistakes "bad indentation"; what stands at the place tells them apart. */
function explainPlace(text: string, offset: number, reason: string): Problem | undefined {
  const character = text.charAt(offset);
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const tab = /^ *\t/.exec(before)?.[0].length;
  if (tab !== undefined) return problem('tab-indentation', offset - before.length + tab - 1);
  if (/deficient/.test(reason)) return explainDeficient(text, offset, character);
  if (/[@`%,\]}]/.test(character)) return problem('reserved-character', offset, { data: { character } });
  if (character === ':' && /:\s/.test(before)) return problem('colon-in-text', offset);
  if (/["'\]}]\s*$/.test(before)) return problem('text-after-quote', offset);
  return undefined;
}

/** A quoted text or bracket that goes on in a line with less indentation was most likely never closed. */
function explainDeficient(text: string, offset: number, character: string): Problem | undefined {
  if (/[\]}]/.test(character)) return problem('bracket-indentation', offset);
  const opener = unclosedOpener(text, offset - 1);
  if (opener === undefined) return undefined;
  return problem(/["']/.test(text.charAt(opener)) ? 'unclosed-quote' : 'unclosed-bracket', opener);
}

function lineContent(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(start, offset);
  return start + before.length - before.trimStart().length;
}

function problem(messageId: string, start: number, more: { ruleId?: string; data?: Problem['data'] } = {}): Problem {
  return { ruleId: more.ruleId ?? SYNTAX, messageId, data: more.data ?? {}, start, end: start + 1 };
}
