import {
  Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  Pair,
  parseDocument,
  Scalar,
  visit,
  YAMLMap,
  YAMLSeq,
} from 'yaml';

/** A JSON-compatible value. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * Returns the text of a new YAML document, keys in the order of the value. Texts that some YAML reader could take for
 * something else (`no`, `1.0`, `2026-12-31`) are quoted; texts of several lines are blocks. `comment` stands above it.
 */
export function renderDocument(value: Json, comment: string): string {
  const document = new Document();
  document.contents = createNode(document, value);
  document.commentBefore = ` ${comment}`;
  return toText(document);
}

/** Returns a value as it stands in a document of `renderDocument`, for a text that is put together around it. */
export function renderValue(value: Json): string {
  const document = new Document();
  document.contents = createNode(document, value);
  return toText(document);
}

/** Returns a value on one line, as `renderDocument` quotes it, for a text that is put together around it. */
export function renderInline(value: Json): string {
  const document = new Document();
  document.contents = createNode(document, value);
  visit(document, {
    Collection: (_key, node) => {
      node.flow = true;
    },
    Scalar: (_key, node) => {
      // A block goes over several lines.
      if (node.type === Scalar.BLOCK_LITERAL) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return toText(document).trimEnd();
}

/**
 * Returns the text of a document changed so that it holds the value: comments, order and quotes of what stays the same are
 * kept, new keys come where the value has them. Maps in a list that have an `id` are the same wherever they stand. The text must be one that `readSource` accepts.
 */
export function editDocument(text: string, value: Json): string {
  const document: Document = parseDocument(text) as Document;
  document.contents = merge(document, document.contents, value);
  const edited = toText(document);
  return text.includes('\r\n') ? edited.replaceAll('\n', '\r\n') : edited;
}

function toText(document: Document.Parsed | Document): string {
  // No folding: a line of text is a line of the file. The reader refuses bare control characters, so they are escaped;
  // `createNode` sees to it that they stand in double quotes.
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: true });
  return text.replace(/[\x7f-\x9f]/g, (character) => `\\x${character.charCodeAt(0).toString(16)}`);
}

function merge(document: Document, node: Node | null, value: Json): Node {
  if (isMap(node) && isRecord(value)) return mergeMap(document, node, value);
  if (isSeq(node) && Array.isArray(value)) return mergeSeq(document, node, value);
  if (isScalar(node) && node.value === value) return node;
  const fresh = createNode(document, value);
  if (node === null) return fresh;
  const { comment, commentBefore, spaceBefore } = node;
  return Object.assign(fresh, { comment, commentBefore, spaceBefore });
}

function mergeMap(document: Document, map: YAMLMap, value: { readonly [key: string]: Json }): Node {
  map.items = map.items.filter((pair) => Object.hasOwn(value, keyOf(pair)));
  let position = 0;
  let grows = false;
  for (const [key, member] of Object.entries(value)) {
    const index = map.items.findIndex((pair) => keyOf(pair) === key);
    const pair = map.items[index];
    if (pair === undefined) {
      const fresh = createNode(document, member);
      map.items.splice(position, 0, new Pair(createNode(document, key), fresh));
      grows ||= !isScalar(fresh);
      position += 1;
    } else {
      pair.value = merge(document, pair.value as Node | null, member);
      position = index + 1;
    }
  }
  // On one line, what comes in would be hard to read; what was there already stays as it is.
  if (grows) map.flow = false;
  return map;
}

function mergeSeq(document: Document, list: YAMLSeq, value: readonly Json[]): Node {
  const old = list.items as readonly (Node | undefined)[];
  const byId = new Map(old.flatMap((node) => (isMap(node) && node.has('id') ? [[node.get('id'), node] as const] : [])));
  list.items = value.map((member, index) => {
    const id = isRecord(member) ? member['id'] : undefined;
    const known = id === undefined ? old[index] : byId.get(id);
    // Taken once: a second one of the same id is a new one.
    byId.delete(id);
    return merge(document, known ?? null, member);
  });
  return list;
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

function createNode(document: Document, value: Json): Node {
  if (typeof value === 'string') return createText(value);
  if (Array.isArray(value)) {
    const list = new YAMLSeq(document.schema);
    list.items = value.map((member) => createNode(document, member));
    return list;
  }
  if (!isRecord(value)) return new Scalar(value);
  const map = new YAMLMap(document.schema);
  for (const [key, member] of Object.entries(value))
    map.items.push(new Pair(createNode(document, key), createNode(document, member)));
  return map;
}

// Words that YAML 1.1, which many tools still read, takes for true, false or null.
const RESERVED = /^(y|n|yes|no|on|off|true|false|null)$/;

function createText(text: string): Scalar {
  const scalar = new Scalar(text);
  if (/^[a-z][a-z0-9_-]*$/.test(text) && !RESERVED.test(text)) scalar.type = Scalar.PLAIN;
  else if (/^[^\s#]/.test(text) && /\n/.test(text) && !/[^\n\x20-\x7e\u00a1-\ud7ff]/.test(text))
    scalar.type = Scalar.BLOCK_LITERAL;
  else scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

function isRecord(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
