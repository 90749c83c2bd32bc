import type { Entry, Field, RegisterDocument } from '../model/documents/register.ts';

/** What the cells of a column hold. */
export type CellKind = 'id' | 'text' | 'flags' | Field['type'];

/** A column of a register as a table. */
export interface RegisterColumn {
  /** As it stands in the first line of the table: the same in every language. */
  readonly id: string;
  /** Where an entry holds it: keys from the outside in. */
  readonly path: readonly string[];
  readonly kind: CellKind;
  /** A field that the register declares. */
  readonly field?: Field;
}

const BEFORE: readonly RegisterColumn[] = [{ id: 'id', path: ['id'], kind: 'id' }];

const BEHIND: readonly RegisterColumn[] = [
  { id: 'department', path: ['department'], kind: 'id' },
  { id: 'flags', path: ['flags'], kind: 'flags' },
  { id: 'cases.count', path: ['cases', 'count'], kind: 'integer' },
  { id: 'cases.period', path: ['cases', 'period'], kind: 'text' },
  { id: 'cases.source', path: ['cases', 'source'], kind: 'text' },
  { id: 'since', path: ['since'], kind: 'date' },
  { id: 'ended', path: ['ended'], kind: 'date' },
];

/** Returns the columns that a register needs: what every entry has, its titles in the languages that are there, its fields. */
export function columnsOf({ entries, fields = {} }: RegisterDocument): readonly RegisterColumn[] {
  // A new entry may lack its title until the register is checked.
  const languages = [...new Set(entries.flatMap(({ title }) => (typeof title === 'object' ? Object.keys(title) : [])))];
  const isPlain = languages.length === 0 || entries.some(({ title }) => typeof title === 'string');
  return [
    ...BEFORE,
    ...(isPlain ? [titleColumn()] : []),
    ...languages.map(titleColumn),
    ...BEHIND,
    ...Object.entries(fields).map(([id, field]) => ({ id, path: ['values', id], kind: field.type, field })),
  ];
}

/** Returns the column that a table calls so; undefined when the register knows none of that name. */
export function columnNamed(name: string, register: RegisterDocument): RegisterColumn | undefined {
  const language = /^title\.([a-z]{2,3}(?:-[A-Z]{2})?)$/.exec(name)?.[1];
  if (language !== undefined) return titleColumn(language);
  return name === 'title' ? titleColumn() : columnsOf(register).find(({ id }) => id === name);
}

/** Returns what an entry holds in a column; undefined for nothing. */
export function valueIn(entry: Entry, { path }: RegisterColumn): unknown {
  return path.reduce<unknown>(
    (value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    entry,
  );
}

/** A title without a language stands in a column of its own. */
function titleColumn(language?: string): RegisterColumn {
  return language === undefined
    ? { id: 'title', path: ['title'], kind: 'text' }
    : { id: `title.${language}`, path: ['title', language], kind: 'text' };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
