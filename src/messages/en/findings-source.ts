import type { FindingSentences } from '../catalog.ts';
import type { findingsSourceDe } from '../de/findings-source.ts';

const FORBIDDEN =
  'only what every program understands alike is allowed: simple keys, texts, numbers, lists and one document per file';

/** What findings say about reading a file. */
export const findingsSourceEn = {
  'file-too-large': {
    what: 'the file is larger than {limitMb} MB',
    why: 'the program does not read files of that size; the largest real questionnaire has about a tenth of it',
    help: 'spread the content over several files',
  },
  'too-many-parts': {
    what: 'the file has too many entries',
    why: 'with more than about a hundred thousand entries memory is not sure to suffice',
    help: 'spread the content over several files',
  },
  'encoding-utf-16': {
    what: 'the file is saved as UTF-16',
    why: 'only UTF-8 is read; old Windows editors save UTF-16 as "Unicode"',
    help: 'save the file again in the editor with the encoding UTF-8',
  },
  'encoding-not-utf-8': {
    what: 'from here on the file is not UTF-8',
    why: 'letters such as ä would arrive wrong; most likely the file is saved as Windows-1252 ("ANSI")',
    help: 'save the file again in the editor with the encoding UTF-8',
  },
  'control-character': {
    what: 'there is an invisible control character here ({code})',
    why: 'control characters can falsify what is shown and belong in no text',
    help: 'delete the character; it often slips in when copying from other programs',
  },
  'empty-document': {
    what: 'the file is empty',
    why: 'without content there is nothing to check',
    help: 'add the content or delete the file',
  },
  'yaml-syntax': {
    what: 'this line cannot be understood as YAML',
    why: 'from here on the program does not know what is meant',
    help: 'compare this line with the one before: indentation, a colon followed by a space, closed quotes',
  },
  'tab-indentation': {
    what: 'the line is indented with a tab',
    why: 'in YAML only spaces count as indentation',
    help: 'replace the tab with spaces, two per step',
  },
  'unclosed-quote': {
    what: 'the quote is never closed',
    why: 'everything after it is taken as text',
    help: 'put the same quote at the end of the text',
  },
  'unclosed-bracket': {
    what: 'the bracket is never closed',
    why: 'everything after it is taken as its content',
    help: 'add the closing bracket',
  },
  'bracket-indentation': {
    what: 'the closing bracket stands too far left',
    why: 'it is part of the value and has to be indented further than its key',
    help: 'indent the bracket further or put it at the end of the line before',
  },
  'comma-expected': {
    what: 'a comma is missing in the brackets, or there is one too many',
    why: 'the parts in brackets are separated by one comma each',
    help: 'check the commas; a text with special characters belongs in quotes',
  },
  'unknown-escape': {
    what: 'the character after the backslash has no meaning there',
    why: 'in double quotes `\\` begins a special character',
    help: 'use single quotes or write `\\\\`',
  },
  'colon-expected': {
    what: 'the colon after the key is missing',
    why: 'every line of a block has the form `key: value`',
    help: 'add the colon; if the line belongs to the text before it, indent it further',
  },
  'space-after-colon': {
    what: 'the space after the colon is missing',
    why: 'without the space, the colon is part of the key',
    help: 'put a space after the colon',
  },
  'bad-indentation': {
    what: 'the indentation does not fit the lines above',
    why: 'the indentation says what belongs to what',
    help: 'indent the line as far as its siblings; a text with special characters belongs in quotes',
  },
  'reserved-character': {
    what: 'a text must not begin with `{character}` here',
    why: 'the character has a meaning of its own in YAML',
    help: 'put the whole text in quotes',
  },
  'colon-in-text': {
    what: 'there is a second colon with a space in the line',
    why: 'YAML takes the text before it for another key',
    help: 'put the whole text in quotes',
  },
  'text-after-quote': {
    what: 'the text goes on after the closing sign',
    why: 'the value ends with its quote or bracket',
    help: 'put the whole text in quotes; use other quotes inside or double them',
  },
  'yaml-anchor': {
    what: 'anchors (`&name`) are not allowed',
    why: FORBIDDEN,
    help: 'write the content out; a text that begins with `&` belongs in quotes',
  },
  'yaml-alias': {
    what: 'aliases (`*name`) are not allowed',
    why: FORBIDDEN,
    help: 'write the content out; a text that begins with `*` belongs in quotes',
  },
  'yaml-tag': {
    what: 'tags (`!name`) are not allowed',
    why: FORBIDDEN,
    help: 'leave the tag out; a text that begins with `!` belongs in quotes',
  },
  'yaml-directive': {
    what: 'directives (`%YAML`, `%TAG`) are not allowed',
    why: FORBIDDEN,
    help: 'delete the line',
  },
  'yaml-merge-key': {
    what: 'the key `<<` is not allowed',
    why: FORBIDDEN,
    help: 'write out the keys that it would take over',
  },
  'second-document': {
    what: 'a second document begins here',
    why: FORBIDDEN,
    help: 'put the second document in a file of its own, or delete the line with `---`',
  },
  'key-not-text': {
    what: 'the key is empty or is itself a list',
    why: FORBIDDEN,
    help: 'write a simple key',
  },
  'too-deep': {
    what: 'the file is nested more than {limit} levels deep',
    why: 'no document of this program needs more than about ten; deeper files could paralyse reading',
    help: 'remove superfluous brackets and indentation',
  },
  'duplicate-key': {
    what: 'the key `{key}` is in the same block twice',
    why: 'only one of the two values could count, and nobody would see which',
    help: 'delete or rename one of them',
  },
  'forbidden-key': {
    what: 'the key `{key}` is not allowed',
    why: 'the name has an inner meaning in many programs and opens the door to attacks',
    help: 'choose another name',
  },
  'comma-in-text': {
    what: 'the comma ended the text: `{key}` has become a key without a value',
    why: 'in curly brackets every comma separates two entries',
    help: 'put the whole text in quotes',
  },
  'unusable-number': {
    what: 'it is not possible to calculate exactly with `{number}`',
    why: 'infinite and very large numbers lose digits without anybody seeing it',
    help: 'write a smaller number; an id made of digits belongs in quotes',
  },
} as const satisfies Record<keyof typeof findingsSourceDe, FindingSentences>;
