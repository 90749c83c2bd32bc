import { constructFromEvents, type Event, parseEvents } from 'js-yaml';
import { explainSyntax } from './explain-syntax.ts';
import type { Problem } from './problem.ts';

/** What a YAML text consists of, in order, by offsets; or why it cannot be read. */
export type Parsed =
  | { readonly ok: true; readonly events: readonly Event[] }
  | { readonly ok: false; readonly problem: Problem };

// Two for every list and map, one for every text. The largest real questionnaire has a tenth of it; half a million of them
// would take seconds and a gigabyte of memory on the way to a value.
const MAX_EVENTS = 200_000;

const TOO_MANY_PARTS: Problem = { ruleId: 'unreadable-file', messageId: 'too-many-parts', start: 0, end: 0 };

/** Returns the events of a YAML text. Linear in its length, also for hostile input, and never throws. */
export function parse(text: string): Parsed {
  const outside = directive(text) ?? secondDocument(text);
  if (outside !== undefined) return { ok: false, problem: outside };
  try {
    // Nesting is limited to less than this by `checkStructure`; this limit only keeps the parser's own stack small.
    const events = parseEvents(text, { maxDepth: 100 });
    return events.length > MAX_EVENTS ? { ok: false, problem: TOO_MANY_PARTS } : { ok: true, events };
  } catch (error) {
    return { ok: false, problem: explainSyntax(text, error) };
  }
}

/** Returns the value of the first document, or why there is none. Never throws. */
export function construct(text: string, events: readonly Event[]): { value: unknown } | { problem: Problem } {
  try {
    const [value] = constructFromEvents([...events], { source: text, maxAliases: 0 });
    return { value };
  } catch (error) {
    return { problem: explainSyntax(text, error) };
  }
}

const NOTHING = /^(?:[ \t]*(?:#.*)?(?:\r?\n|$))*$/;

/**
 * A `---` before everything and a `...` behind everything belong to the one document; any other mark begins a second one.
 * Found before parsing: a text made of nothing but `---` costs the parser more than a second.
 */
function secondDocument(text: string): Problem | undefined {
  const marks = [...firstMatches(text, /^(?:---|\.\.\.)(?=\s|$)/gm, 3)];
  const begins = marks.find(({ 0: mark, index }) => mark === '---' && !NOTHING.test(text.slice(0, index)));
  const second = begins ?? marks.find(({ 0: mark, index }) => mark === '...' && !NOTHING.test(text.slice(index + 3)));
  if (second === undefined) return undefined;
  return { ruleId: 'yaml-forbidden', messageId: 'second-document', start: second.index, end: second.index + 3 };
}

function* firstMatches(text: string, pattern: RegExp, most: number): Iterable<RegExpExecArray> {
  let count = 0;
  for (const match of text.matchAll(pattern)) {
    if (count === most) return;
    count += 1;
    yield match;
  }
}

/** Unknown directives are silently skipped by the parser, and `%YAML 1.1` would change what `no` means elsewhere. */
function directive(text: string): Problem | undefined {
  const before = /^(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n))*%/.exec(text);
  if (before === null) return undefined;
  const start = before[0].length - 1;
  return { ruleId: 'yaml-forbidden', messageId: 'yaml-directive', start, end: start + 1 };
}
