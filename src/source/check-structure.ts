import { joinPointer } from './pointer.ts';
import { MAX_DEPTH, MAX_PROBLEMS, type Problem } from './problem.ts';
import type { SourceEntry, SourceNode } from './tree.ts';

// Names that every JavaScript object has; as keys they invite prototype pollution in any program that reads the document.
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

type Report = (problem: Problem) => void;

/** Returns what is outside the JSON-compatible subset of YAML, in the order of the text. */
export function checkStructure(root: SourceNode): readonly Problem[] {
  const problems: Problem[] = [];
  checkNode(root, '', 1, (problem) => {
    if (problems.length < MAX_PROBLEMS) problems.push(problem);
  });
  return problems;
}

function checkNode(node: SourceNode, pointer: string, depth: number, report: Report): void {
  checkProperties(node, pointer, report);
  if (node.entries.length === 0) return;
  if (depth > MAX_DEPTH) {
    report({
      ruleId: 'too-deep',
      messageId: 'too-deep',
      data: { limit: MAX_DEPTH },
      start: node.start,
      end: node.start + 1,
      pointer,
    });
    return;
  }
  const firstUse = new Map<string, SourceNode>();
  for (const [index, entry] of node.entries.entries()) {
    if (entry.key) checkKey(node, entry, entry.key, pointer, firstUse, report);
    // Most parts are plain values; a pointer is made only where there is something to say.
    if (needsLook(entry.value)) checkNode(entry.value, joinPointer(pointer, entry.name ?? index), depth + 1, report);
  }
}

function needsLook({ kind, anchorAt, tagAt }: SourceNode): boolean {
  return kind !== 'scalar' || anchorAt >= 0 || tagAt >= 0;
}

/** Anchors, aliases and tags: they make a text mean more than it says, and bombs and cycles are made of them. */
function checkProperties(node: SourceNode, pointer: string, report: Report): void {
  const ruleId = 'yaml-forbidden';
  const { anchorAt, tagAt } = node;
  if (node.kind === 'alias') report({ ruleId, messageId: 'yaml-alias', start: node.start, end: node.end, pointer });
  if (anchorAt >= 0) report({ ruleId, messageId: 'yaml-anchor', start: anchorAt, end: anchorAt + 1, pointer });
  if (tagAt >= 0) report({ ruleId, messageId: 'yaml-tag', start: tagAt, end: tagAt + 1, pointer });
}

function checkKey(
  map: SourceNode,
  { name, value }: SourceEntry,
  key: SourceNode,
  parent: string,
  firstUse: Map<string, SourceNode>,
  report: Report,
): void {
  const at = {
    start: key.start,
    end: Math.max(key.end, key.start + 1),
    pointer: name === undefined ? parent : joinPointer(parent, name),
  };
  checkProperties(key, at.pointer, report);
  if (name === undefined) {
    if (key.kind !== 'alias') report({ ruleId: 'yaml-forbidden', messageId: 'key-not-text', ...at });
    return;
  }
  const data = { key: name };
  const first = firstUse.get(name);
  if (first) {
    const related = { messageId: 'related-first-use', start: first.start, end: first.end };
    report({ ruleId: 'duplicate-key', messageId: 'duplicate-key', data, ...at, related });
  } else firstUse.set(name, key);
  if (FORBIDDEN_KEYS.has(name)) report({ ruleId: 'forbidden-key', messageId: 'forbidden-key', data, ...at });
  if (name === '<<' && key.isPlain) report({ ruleId: 'yaml-forbidden', messageId: 'yaml-merge-key', ...at });
  // `{ de: Ja, manchmal, en: No }` is three keys: the comma ended the text.
  if (map.isFlow && value.isEmpty) report({ ruleId: 'comma-in-text', messageId: 'comma-in-text', data, ...at });
}
