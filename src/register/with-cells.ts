import type { Entry } from '../model/documents/register.ts';
import type { Json } from '../source/edit-document.ts';
import type { RegisterColumn } from './columns.ts';

type Parts = Record<string, unknown>;

/**
 * Returns an entry with the values of some columns; undefined takes a value away. Keys come in the order of the schema. What a new
 * entry lacks is found by the check of the register.
 */
export function withCells(entry: Partial<Entry>, values: ReadonlyMap<RegisterColumn, Json | undefined>): Entry {
  const parts: Parts = { ...entry };
  for (const [{ path }, value] of values) setIn(parts, path, value);
  return inOrder(parts) as unknown as Entry;
}

/** A title for all languages and titles by language exclude each other: an empty cell of one kind leaves the other alone. */
function setIn(parts: Parts, [key = '', inner]: readonly string[], value: Json | undefined): void {
  const now = parts[key];
  if (inner !== undefined) setInside(parts, key, inner, value);
  else if (value !== undefined) parts[key] = value;
  // What is empty already is not taken away: `flags: []` stays as it is written.
  else if (typeof now !== 'object') delete parts[key];
  else if (Array.isArray(now) && now.length > 0) delete parts[key];
}

function setInside(parts: Parts, key: string, inner: string, value: Json | undefined): void {
  const now = parts[key];
  const others: Parts = typeof now === 'object' && now !== null ? { ...now } : {};
  if (value === undefined && !Object.hasOwn(others, inner)) return;
  if (value === undefined) delete others[inner];
  else others[inner] = value;
  if (Object.keys(others).length > 0) parts[key] = others;
  else delete parts[key];
}

const ORDER = ['id', 'title', 'department', 'flags', 'cases', 'since', 'ended', 'values'] as const;

function inOrder(parts: Parts): Parts {
  return Object.fromEntries(ORDER.flatMap((key) => (parts[key] === undefined ? [] : [[key, parts[key]]])));
}
