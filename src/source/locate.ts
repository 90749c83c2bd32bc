import type { SourceRange } from '../model/finding.ts';
import { type LineStarts, positionAt } from './lines.ts';
import { joinPointer, parsePointer } from './pointer.ts';
import type { SourceEntry, SourceNode } from './tree.ts';

/** Finds places in one text. */
export interface Locator {
  readonly file: string;
  readonly starts: LineStarts;
  readonly root: SourceNode;
}

/**
 * Returns where the value at a JSON pointer stands, or with part `key` the key that leads to it.
 * A pointer that leads nowhere is answered with its nearest existing ancestor. A map or list in block style
 * is answered with its first key or item, because its own text runs to the start of what follows.
 */
export function locate(locator: Locator, pointer: string, part: 'value' | 'key' = 'value'): SourceRange {
  const { node, key, pointer: found } = find(locator.root, pointer);
  const [start, end] = part === 'key' && key !== undefined && found === pointer ? [key.start, key.end] : shown(node);
  return {
    file: locator.file,
    pointer,
    start: positionAt(locator.starts, start),
    end: positionAt(locator.starts, end),
  };
}

interface Found {
  readonly node: SourceNode;
  readonly key: SourceNode | undefined;
  readonly pointer: string;
}

function find(root: SourceNode, pointer: string): Found {
  let found: Found = { node: root, key: undefined, pointer: '' };
  for (const segment of parsePointer(pointer)) {
    const entry = entryNamed(found.node, segment);
    if (entry === undefined) return found;
    found = { node: entry.value, key: entry.key, pointer: joinPointer(found.pointer, segment) };
  }
  return found;
}

function entryNamed(node: SourceNode, name: string): SourceEntry | undefined {
  if (node.kind !== 'list') return node.entries.find((entry) => entry.name === name);
  return /^(?:0|[1-9]\d*)$/.test(name) ? node.entries[Number(name)] : undefined;
}

function shown(node: SourceNode): readonly [start: number, end: number] {
  const first = node.entries[0];
  if (node.isFlow || first === undefined) return [node.start, node.end];
  if (first.key) return [first.key.start, first.key.end];
  return shown(first.value);
}
