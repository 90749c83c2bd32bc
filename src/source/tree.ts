import { COLLECTION_STYLE, EVENT_ID, type Event, SCALAR_STYLE } from 'js-yaml';
import { afterBracket, keyName, type ScalarEvent, scalarRange } from './scalar.ts';

/** A part of a YAML text and where it stands, in offsets of UTF-16 code units. */
export interface SourceNode {
  readonly kind: 'map' | 'list' | 'scalar' | 'alias';
  readonly start: number;
  /** First offset after the part; for a list or map, after its last part or its closing bracket. */
  end: number;
  /** Written with brackets: `[…]` or `{…}`. */
  readonly isFlow: boolean;
  /** Written without quotes and without block indicator. */
  readonly isPlain: boolean;
  /** There is no text at all, which YAML reads as null. */
  readonly isEmpty: boolean;
  /** Where an anchor (`&a`) or tag (`!t`) of this part stands, -1 without one. */
  readonly anchorAt: number;
  readonly tagAt: number;
  readonly entries: SourceEntry[];
}

/** A part of a map, with its key, or of a list, without. */
export interface SourceEntry {
  readonly key: SourceNode | undefined;
  /** The key as text, undefined when it is not a text, number or boolean, and in a list. */
  readonly name: string | undefined;
  readonly value: SourceNode;
}

interface OpenNode {
  readonly node: SourceNode;
  key: SourceNode | undefined;
  name: string | undefined;
}

// A document may have half a million scalars; they share one empty list.
const NO_ENTRIES: SourceEntry[] = [];

/** Returns the parts of the first document in a stream of events, undefined when there is none. */
export function buildTree(text: string, events: readonly Event[]): SourceNode | undefined {
  const builder = new TreeBuilder(text);
  for (const event of events) builder.add(event);
  return builder.root;
}

class TreeBuilder {
  root: SourceNode | undefined;
  readonly #text: string;
  readonly #open: OpenNode[] = [];
  /** Where a part without any text is shown: after what was read last. */
  #lastEnd = 0;

  constructor(text: string) {
    this.#text = text;
  }

  add(event: Event): void {
    if (event.type === EVENT_ID.SCALAR) this.#place(scalarNode(this.#text, event, this.#lastEnd), event);
    else if (event.type === EVENT_ID.ALIAS) this.#place(aliasNode(event), undefined);
    else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) this.#enter(collectionNode(event));
    else if (event.type === EVENT_ID.POP) this.#leave();
  }

  #enter(node: SourceNode): void {
    this.#lastEnd = Math.max(this.#lastEnd, node.isFlow ? node.end : node.start);
    this.#open.push({ node, key: undefined, name: undefined });
  }

  #leave(): void {
    const closed = this.#open.pop();
    if (closed === undefined) return;
    const { node } = closed;
    // `[a: b]` holds a map without brackets of its own.
    const hasBracket = node.isFlow && /[[{]/.test(this.#text.charAt(node.start));
    node.end = hasBracket ? afterBracket(this.#text, this.#lastEnd) : Math.max(this.#lastEnd, node.start + 1);
    this.#place(node, undefined);
  }

  #place(node: SourceNode, event: ScalarEvent | undefined): void {
    this.#lastEnd = Math.max(this.#lastEnd, node.end);
    const parent = this.#open.at(-1);
    if (parent === undefined) this.root ??= node;
    else if (parent.node.kind === 'list') parent.node.entries.push({ key: undefined, name: undefined, value: node });
    else if (parent.key === undefined) {
      parent.key = node;
      parent.name = event && keyName(this.#text, event);
    } else {
      parent.node.entries.push({ key: parent.key, name: parent.name, value: node });
      parent.key = undefined;
    }
  }
}

function collectionNode(event: Extract<Event, { start: number }>): SourceNode {
  return {
    kind: event.type === EVENT_ID.MAPPING ? 'map' : 'list',
    start: event.start,
    end: event.start + 1,
    isFlow: event.style === COLLECTION_STYLE.FLOW,
    isPlain: false,
    isEmpty: false,
    anchorAt: event.anchorStart < 0 ? -1 : event.anchorStart - 1,
    tagAt: event.tagStart,
    entries: [],
  };
}

function scalarNode(text: string, event: ScalarEvent, fallback: number): SourceNode {
  const [start, end] = scalarRange(text, event, fallback);
  return {
    kind: 'scalar',
    start,
    end,
    isFlow: false,
    isPlain: event.style === SCALAR_STYLE.PLAIN,
    isEmpty: event.valueStart < 0,
    anchorAt: event.anchorStart < 0 ? -1 : event.anchorStart - 1,
    tagAt: event.tagStart,
    entries: NO_ENTRIES,
  };
}

function aliasNode({ anchorStart, anchorEnd }: { anchorStart: number; anchorEnd: number }): SourceNode {
  return {
    kind: 'alias',
    start: anchorStart - 1,
    end: anchorEnd,
    isFlow: false,
    isPlain: true,
    isEmpty: false,
    anchorAt: -1,
    tagAt: -1,
    entries: NO_ENTRIES,
  };
}
