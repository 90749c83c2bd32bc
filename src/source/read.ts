import type { Checked } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import { findUnusableNumbers } from './check-numbers.ts';
import { checkStructure } from './check-structure.ts';
import { decode, decodeForDisplay } from './decode.ts';
import { markedFindings } from './internal-mark.ts';
import { findLineStarts, sliceRange } from './lines.ts';
import { locate } from './locate.ts';
import { construct, parse } from './parse.ts';
import { MAX_PROBLEMS, type Problem, toFindings } from './problem.ts';
import { buildTree, type SourceNode } from './tree.ts';

/** Largest document that is read, in bytes. The largest real questionnaire has about a tenth of it. */
export const MAX_DOCUMENT_BYTES: number = 2 * 1024 * 1024;

/**
 * Returns the value of a YAML (or JSON) document and where its parts stand, or findings that say why there is none.
 * Accepts the JSON-compatible subset only: UTF-8, one document, no anchors, aliases, tags, merge keys or directives.
 * Never throws; its time grows no faster than the text, whatever the text is.
 */
export function readSource(bytes: Uint8Array, file: string): Checked<Source> {
  const decoded = decode(bytes, MAX_DOCUMENT_BYTES);
  if (!decoded.ok) return refuse(file, decodeForDisplay(bytes, MAX_DOCUMENT_BYTES), [decoded.problem]);
  const { text } = decoded;
  const parsed = parse(text);
  if (!parsed.ok) return refuse(file, text, [parsed.problem]);
  const root = buildTree(text, parsed.events);
  if (root === undefined || root.isEmpty) return refuse(file, text, [EMPTY]);
  const problems = checkStructure(root);
  if (problems.length > 0) return refuse(file, text, problems);
  const built = construct(text, parsed.events);
  if ('problem' in built) return refuse(file, text, [built.problem]);
  return checkNumbers(createSource(file, text, built.value, root));
}

const EMPTY: Problem = { ruleId: 'unreadable-file', messageId: 'empty-document', start: 0, end: 0 };

function refuse(file: string, text: string, problems: readonly Problem[]): Checked<Source> {
  return { ok: false, findings: markedFindings(toFindings(file, text, problems), { text }) };
}

function createSource(file: string, text: string, value: unknown, root: SourceNode): Source {
  // Line starts are only needed when something is wrong.
  let starts: ReturnType<typeof findLineStarts> | undefined;
  return {
    file,
    text,
    value,
    locate(pointer, part) {
      starts ??= findLineStarts(text);
      return locate({ file, starts, root }, pointer, part);
    },
  };
}

function checkNumbers(source: Source): Checked<Source> {
  const findings = findUnusableNumbers(source.value)
    .slice(0, MAX_PROBLEMS)
    .map((pointer) => {
      const at = source.locate(pointer);
      const data = { number: sliceRange(source.text, at) };
      return { ruleId: 'unusable-number', messageId: 'unusable-number', data, severity: 'error', at } as const;
    });
  if (findings.length === 0) return { ok: true, value: source };
  const complete = findings.map((finding) => ({ ...finding, related: [], suggestions: [] }));
  return { ok: false, findings: markedFindings(complete, source) };
}
