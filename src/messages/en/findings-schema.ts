import type { MessageData } from '../../model/finding.ts';
import type { FindingSentences } from '../catalog.ts';
import { count } from '../count.ts';
import type { findingsSchemaDe } from '../de/findings-schema.ts';

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a block with keys',
  null: 'nothing (null)',
};

/** What findings say about the shape of a document. */
export const findingsSchemaEn = {
  'missing-key': {
    what: ({ key, parent }: MessageData): string =>
      parent === '' ? `the key \`${key}\` is missing` : `the key \`${key}\` is missing in \`${parent}\``,
    why: 'without it the document is not complete',
    help: 'add `{key}:` with a value',
  },
  'unknown-key': {
    what: 'there is no key `{key}` here',
    why: 'something said under a wrong name would silently be passed over',
    help: 'possible here: `{known}`',
  },
  'too-few': {
    what: '`{key}` has too few entries',
    why: 'at least {limit} needed',
    help: 'add entries, or leave the key out where it is not needed',
  },
  'too-many': {
    what: '`{key}` has too many entries',
    why: 'at most {limit} are possible',
    help: 'remove entries or split them',
  },
  'repeated-item': {
    what: '`{value}` is in the list twice',
    why: 'a repeated entry is mostly a slip for another one',
    help: 'delete or correct one of the two',
  },
  'malformed-id': {
    what: '`{value}` is not a valid id',
    why: 'ids stand in conditions and answers: lower-case letters, digits and `_`, a letter first',
    help: 'write the id like this: `str_01`',
  },
  'malformed-file-id': {
    what: '`{value}` is not a valid id',
    why: 'it becomes part of a file name: lower-case letters, digits and `-`, at most 63 characters',
    help: 'write the id like this: `citizens-office`',
  },
  'reserved-id': {
    what: 'the id `{value}` is taken',
    why: 'the word has a fixed meaning here',
    help: 'choose another id',
  },
  'malformed-language': {
    what: '`{value}` is not a language tag',
    why: 'languages are named with two or three lower-case letters',
    help: 'write for example `de`, `en` or `de-AT`',
  },
  'malformed-version': {
    what: '`{value}` is not a version number',
    why: 'its three numbers show whether wording, questions or values have changed',
    help: 'write three numbers with dots, for example `1.0.0`',
  },
  'malformed-digest': {
    what: '`{value}` is not a digest',
    why: 'by it the program sees whether the questionnaire is still the same',
    help: 'do not change the digest by hand; the program writes it',
  },
  'malformed-folder': {
    what: '`{value}` is not a folder inside the workspace',
    why: 'the program reads and writes only inside the workspace',
    help: 'write a name of letters, digits, `-` and `_`, with `/` for folders inside',
  },
  'malformed-rater': {
    what: '`{value}` is no label for a further rater',
    why: 'a label is to tell nobody apart by name; there is no room for names in it',
    help: 'write one small letter, for many of them with one or two digits: `b`, `c`, `r12`',
  },
  'malformed-date': {
    what: '`{value}` is not a day',
    why: 'days are written alike everywhere, so that they can be compared',
    help: 'write year-month-day in quotes, for example "2026-12-31"',
  },
  'empty-text': {
    what: '`{key}` is an empty text',
    why: 'an empty text tells nobody anything',
    help: 'add the text or delete the key',
  },
  'text-too-long': {
    what: '`{key}` is too long with {length} characters',
    why: 'at most {limit} characters are possible',
    help: 'shorten or split the text',
  },
  'wrong-type': {
    what: ({ key, actual }: MessageData): string =>
      `${key === '' ? 'the document' : `\`${key}\``} is ${TYPES[String(actual)] ?? actual}`,
    why: ({ expected }: MessageData): string => `expected is ${alternatives(expected)}`,
    help: 'write the value in the expected form',
  },
  'empty-value': {
    what: ({ key }: MessageData): string => (key === '' ? 'the document is empty' : `\`${key}\` has no value`),
    why: ({ expected }: MessageData): string => `expected is ${alternatives(expected)}`,
    help: 'add the value or delete the key; if the value is on the next line, indent it further',
  },
  'needs-quotes': {
    what: '`{written}` is a text here and needs quotes',
    why: 'without them it becomes a number or true/false: `012` would turn into 12, `1.10` into 1.1',
    help: 'write "{written}"',
  },
  'not-a-slice': {
    what: 'this is no file of `reifegrad delegate`',
    why: '`merge` takes only what was cut out to be answered; such a file says `kind: slice`',
    help: 'name the answered file; a file of answers is for `reifegrad answer --answers`',
  },
  'not-in-list': {
    what: '`{value}` is not possible for `{key}`',
    why: 'only the listed values have a meaning',
    help: 'possible: `{allowed}`',
  },
  'unknown-format': {
    what: 'the file has format {value}; this program knows format {known}',
    why: 'another format could mean something else than is read here',
    help: 'use a newer version of the program, or write `format: {known}`',
  },
  'too-small': {
    what: '`{key}` is too small with {value}',
    why: 'the smallest possible value is {limit}',
    help: 'write a value from {limit} on',
  },
  'too-large': {
    what: '`{key}` is too large with {value}',
    why: 'the largest possible value is {limit}',
    help: 'write a value up to {limit}',
  },
  'more-findings': {
    what: ({ count: number }: MessageData): string =>
      `${count(number, 'more finding', 'more findings')} in this file not shown`,
    why: 'many findings often have one cause',
    help: 'mend the ones shown and check again',
  },
} as const satisfies Record<keyof typeof findingsSchemaDe, FindingSentences>;

function alternatives(expected: string | number | undefined): string {
  const types = String(expected).split(' ');
  return types.map((type) => TYPES[type] ?? type).join(' or ');
}
