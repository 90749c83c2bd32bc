import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from '../../src/csv/read-csv.ts';
import { lintRegister } from '../../src/lint/run.ts';
import type { Entry, RegisterDocument } from '../../src/model/documents/register.ts';
import type { Source } from '../../src/model/source.ts';
import { registerFromTable } from '../../src/register/from-table.ts';
import { registerToCsv } from '../../src/register/to-table.ts';
import { type Json, renderDocument } from '../../src/source/edit-document.ts';
import { readSource } from '../../src/source/read.ts';
import { renderRegisterFile } from '../../src/workspace/register-file.ts';
import { spreadsheetSigns } from '../support/spreadsheet-signs.ts';

const FIELDS: RegisterDocument['fields'] = {
  note: { title: 'Notiz', type: 'text' },
  pupils: { title: 'Zahl', type: 'integer' },
  price: { title: 'Preis', type: 'decimal' },
  lit: { title: 'beleuchtet', type: 'boolean' },
  built: { title: 'Baujahr', type: 'date' },
  kind: {
    title: 'Art',
    type: 'select_one',
    options: ['5', 'small', 'own by-law'].map((value) => ({ value, label: value })),
  },
};

const text = fc
  .oneof(
    fc.string({ unit: spreadsheetSigns, minLength: 1, maxLength: 10 }),
    fc.constantFrom('007', '99102013104000', '9,91E+13', '1.2'),
  )
  .filter((one) => one.trim() !== '');
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const title = fc.oneof(text, fc.record({ de: text, en: text }, { requiredKeys: ['de'] }));
const cases = fc.record({ count: fc.nat(), period: text, source: text }, { requiredKeys: ['count', 'period'] });
const values = fc.record(
  {
    note: text,
    pupils: fc.maxSafeInteger(),
    price: fc
      .oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.double({ min: -1e-6, max: 1e-6, noNaN: true }))
      .map((number) => (number === 0 ? 0 : number)),
    lit: fc.boolean(),
    built: day,
    kind: fc.constantFrom('5', 'small', 'own by-law'),
  },
  { requiredKeys: [], noNullPrototype: true },
);
const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/).filter((one) => one !== 'organisation');
const entry = fc.record(
  {
    id,
    title,
    department: id,
    flags: fc.uniqueArray(fc.constantFrom('own_bylaw', 'sdg', 'x'), { minLength: 1 }),
    cases,
    since: day,
    ended: day,
    values: values.filter((record) => Object.keys(record).length > 0),
  },
  { requiredKeys: ['id', 'title', 'department'], noNullPrototype: true },
);
const register = fc
  .uniqueArray(entry, { selector: (one) => one.id, minLength: 1, maxLength: 5 })
  .map((entries): RegisterDocument => ({ format: 1, id: 'things', fields: FIELDS, entries: entries as Entry[] }));

function sourceOf(document: RegisterDocument): Source {
  const read = readSource(new TextEncoder().encode(renderDocument(document as unknown as Json, 'x')), 'things.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  return read.value;
}

function imported(document: RegisterDocument, existing: RegisterDocument, locale: 'de' | 'en') {
  const table = readCsv(new TextEncoder().encode(registerToCsv(document, locale)), 'things.csv');
  if (!table.ok) throw new Error(JSON.stringify(table.findings));
  return registerFromTable(table.value, sourceOf(existing), { removesMissing: false });
}

const locales = fc.constantFrom('de', 'en') as fc.Arbitrary<'de' | 'en'>;

test('a register that goes out and comes back is the same, and nothing would be written', () => {
  fc.assert(
    fc.property(register, locales, (document, locale) => {
      const back = imported(document, document, locale);
      expect(back.findings).toEqual([]);
      expect(back.register).toEqual(document);
      expect(back.changes).toEqual([]);
      expect(back.missing).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('it comes whole into an empty register, and reads from its file as it was', () => {
  fc.assert(
    fc.property(register, locales, (document, locale) => {
      const empty: RegisterDocument = { ...document, entries: [] };
      const back = imported(document, empty, locale);
      expect(back.findings).toEqual([]);
      expect(back.register).toEqual(document);
      const text = renderRegisterFile(back.register, sourceOf(empty));
      const read = readSource(new TextEncoder().encode(text), 'things.yaml');
      expect(read.ok && read.value.value).toEqual(document);
    }),
    { numRuns: 500 },
  );
});

test('whatever is wrong with it is found inside the table', () => {
  fc.assert(
    fc.property(register, locales, (document, locale) => {
      const { source } = imported(document, { ...document, entries: [] }, locale);
      const around = { id: 'things', departments: ['office'], otherEntries: new Set<string>(), flags: [] };
      const lines = registerToCsv(document, locale).split('\n').length;
      for (const { at } of lintRegister(source, around)) {
        expect(at.file).toBe('things.csv');
        expect(at.start.line).toBeLessThanOrEqual(lines);
      }
    }),
    { numRuns: 300 },
  );
});
