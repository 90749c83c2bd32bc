import type { ErrorObject } from 'ajv';
import { nameOf, showValue } from './describe.ts';
import type { Explainer, Explanation } from './explanation.ts';

/** What the patterns of our schemas mean. A test compares this list with the schemas. */
const patterns: Readonly<Record<string, { ruleId: string; messageId: string; repair?: (text: string) => string }>> = {
  '^[a-z][a-z0-9_]*$': { ruleId: 'malformed-id', messageId: 'malformed-id', repair: (text) => slug(text, '_') },
  '^[a-z0-9][a-z0-9-]{0,62}$': {
    ruleId: 'malformed-id',
    messageId: 'malformed-file-id',
    repair: (text) => slug(text, '-'),
  },
  '^[0-9a-z-]{1,63}$': { ruleId: 'malformed-id', messageId: 'malformed-file-id' },
  '^[a-z]{2,3}(-[A-Z]{2})?$': { ruleId: 'malformed-value', messageId: 'malformed-language' },
  '^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$': {
    ruleId: 'malformed-value',
    messageId: 'malformed-version',
  },
  '^sha256:[0-9a-f]{64}$': { ruleId: 'malformed-value', messageId: 'malformed-digest' },
  '^[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$': {
    ruleId: 'malformed-value',
    messageId: 'malformed-folder',
  },
  '^[a-z][0-9]{0,2}$': { ruleId: 'malformed-value', messageId: 'malformed-rater' },
};

/** Patterns that are explained. */
export const EXPLAINED_PATTERNS: readonly string[] = Object.keys(patterns);

/** The form of texts: ids, dates, lengths. */
export const explainText: Readonly<Record<string, Explainer>> = {
  pattern: (error) => {
    const pattern: string = error.params['pattern'];
    const known = patterns[pattern];
    if (known === undefined) throw new Error(`no explanation for the pattern ${pattern}`);
    const written = error.propertyName ?? String(error.data);
    const repaired = known.repair?.(written) ?? '';
    const isBetter = repaired !== '' && new RegExp(pattern, 'u').test(repaired);
    return about(known.ruleId, known.messageId, error, { value: showValue(written) }, isBetter ? [repaired] : []);
  },
  format: (error) => {
    const written = String(error.data);
    return about('malformed-date', 'malformed-date', error, { value: showValue(written) }, isoDay(written));
  },
  minLength: (error) => about('empty-text', 'empty-text', error, {}),
  maxLength: (error) => {
    const written = error.propertyName ?? String(error.data);
    return about('text-too-long', 'text-too-long', error, {
      limit: error.params['limit'],
      length: [...written].length,
    });
  },
};

function about(
  ruleId: string,
  messageId: string,
  error: ErrorObject,
  data: Explanation['data'],
  suggestions: readonly string[] = [],
): Explanation {
  return { ruleId, messageId, data: { key: nameOf(error.instancePath), ...data }, suggestions };
}

function slug(text: string, separator: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, separator);
  return plain.slice(plain.startsWith(separator) ? 1 : 0, plain.endsWith(separator) ? -1 : undefined).slice(0, 63);
}

/** A German date (31.12.2026) is what people write here most. */
function isoDay(written: string): readonly string[] {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(written);
  if (match === null) return [];
  const [, day = '', month = '', year = ''] = match;
  return [`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`];
}
