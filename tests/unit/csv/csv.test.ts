import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDecimal, writeDecimal } from '../../../src/csv/decimal.ts';
import { guard, isGuarded, isRounded, unguard } from '../../../src/csv/guard.ts';
import { type CsvTable, readCsv } from '../../../src/csv/read-csv.ts';
import { CSV_STYLES, writeCsv } from '../../../src/csv/write-csv.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function tableOf(text: string | Uint8Array): CsvTable {
  const table = readCsv(typeof text === 'string' ? bytes(text) : text, 'a.csv');
  if (!table.ok) throw new Error(JSON.stringify(table.findings));
  return table.value;
}

const textsOf = ({ header, rows }: CsvTable): readonly (readonly string[])[] =>
  [header, ...rows].map((row) => row.map(({ text }) => text));

function findingsOf(text: string | Uint8Array): readonly string[] {
  const table = readCsv(typeof text === 'string' ? bytes(text) : text, 'a.csv');
  const findings = table.ok ? table.value.notes : table.findings;
  return findings.map(
    ({ messageId, severity, at: { start } }) => `${start.line}:${start.column} ${severity} ${messageId}`,
  );
}

describe('what a spreadsheet would run or change', () => {
  test.each([
    '=1+1',
    '+49 511',
    '-A1',
    '@SUM(A1)',
    '\t=1',
    '\uff1d1',
    '007',
    '99102013104000',
    '9,91E+13',
    '1e5',
    '1.2',
    '2025-03',
    '12:30',
    '2025/26',
    "'=1",
    "''007",
  ])('%j is guarded and comes back', (text) => {
    expect(guard(text)).toBe(`'${text}`);
    expect(isGuarded(guard(text))).toBe(true);
    expect(unguard(guard(text))).toBe(text);
  });

  test.each(['', 'Hundesteuer', "'n Abend", '2025', '5', '12345678901', 'a=b', 'Schuljahr 2025/26', '§ 3'])(
    '%j stays as it is',
    (text) => {
      expect(guard(text)).toBe(text);
      expect(unguard(text)).toBe(text);
    },
  );

  test.each([
    ['9,91E+13', true],
    ['1.2e+15', true],
    ['9e5', false],
    ['A1E+13', false],
  ])('%j is rounded: %j', (text, expected) => {
    expect(isRounded(text)).toBe(expected);
  });
});

describe('numbers', () => {
  test.each([
    [0, '0'],
    [-5, '-5'],
    [6.5, '6,5'],
    [1e-7, '0,0000001'],
    [1.25e-7, '0,000000125'],
    [1e21, '1000000000000000000000'],
    [-1.5e21, '-1500000000000000000000'],
    [0.1 + 0.2, '0,30000000000000004'],
  ])('%d is written %s', (value, text) => {
    expect(writeDecimal(value, ',')).toBe(text);
  });

  test.each([
    ['1200', ',', 1200],
    ['6,5', ',', 6.5],
    ['6.5', ',', 6.5],
    ['1,234', ',', 1.234],
    ['1.234', ',', 'ambiguous'],
    ['1,234', '.', 'ambiguous'],
    ['1.234', '.', 1.234],
    ['1,234', undefined, 'ambiguous'],
    ['1234.567', ',', 1234.567],
    ['1.234.567', ',', 'ambiguous'],
    ['1.234,5', ',', 'ambiguous'],
    ['1 234', ',', 'ambiguous'],
    ['viel', ',', 'no-number'],
    ['1,2,3', ',', 'no-number'],
    ['+3', ',', 3],
  ] as const)('%s with mark %s is %s', (text, mark, expected) => {
    const read = readDecimal(text, mark);
    expect('value' in read ? read.value : read.problem).toBe(expected);
  });

  test('whatever number is written is read as it was', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.constantFrom(',', '.') as fc.Arbitrary<',' | '.'>,
        (value, mark) => {
          expect(readDecimal(writeDecimal(value, mark), mark)).toEqual({ value: value === 0 ? 0 : value });
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('reading', () => {
  test.each([
    ['semicolons', 'id;a\r\n1;2\r\n'],
    ['commas', 'id,a\n1,2\n'],
    ['tabs', 'id\ta\n1\t2'],
    ['a byte order mark', '\uFEFFid;a\r\n1;2\r\n'],
    ['a first line for spreadsheets', 'sep=;\r\nid;a\r\n1;2\r\n'],
    ['empty lines and empty rows', 'id;a\r\n\r\n;\r\n1;2\r\n;\r\n\r\n'],
    ['quotes without need', '"id";"a"\r\n"1";"2"\r\n'],
  ])('%s', (_name, text) => {
    expect(textsOf(tableOf(text))).toEqual([
      ['id', 'a'],
      ['1', '2'],
    ]);
  });

  test('cells know where they stand, also behind line breaks and umlauts', () => {
    const table = tableOf('\uFEFFid;größe;b\r\nä;"x\r\ny";"q""r"\r\n\r\nü;;z\r\n');
    const places = [table.header, ...table.rows].map((row) =>
      row.map((cell) => {
        const { start, end } = table.at(cell);
        return `${start.line}:${start.column}-${end.line}:${end.column} ${table.text.slice(cell.start, cell.end)}`;
      }),
    );
    expect(places).toEqual([
      ['1:1-1:3 id', '1:4-1:9 größe', '1:10-1:11 b'],
      ['2:1-2:2 ä', '2:3-3:3 "x\r\ny"', '3:4-3:10 "q""r"'],
      ['5:1-5:2 ü', '5:3-5:3 ', '5:4-5:5 z'],
    ]);
  });

  test.each([
    ['nothing', '', ['1:1 error csv-empty']],
    ['a row that is too short', 'id;a;b\n1;2\n', ['2:3 error csv-row-length']],
    ['rows that are too long', 'id;a\n1;2;3\n4;5;6\n', ['2:5 error csv-row-length', '3:5 error csv-row-length']],
    ['an open quote', 'id;a\n1;"2\n', ['2:3 error csv-quote-open']],
    ['a quote inside', 'id;a\n1;2"3"\n', ['2:3 error csv-quote-inside']],
    ['text behind a quote', 'id;a\n1;"2"3\n', ['2:3 error csv-quote-inside']],
    ['a control character', 'id;a\n1;\u0007\n', ['2:3 error control-character']],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x69, 0), ['1:1 error encoding-utf-16']],
    ['bytes that mean nothing', Uint8Array.of(0x69, 0x64, 0x0a, 0xe4, 0x81), ['2:1 error encoding-not-utf-8']],
  ])('%s', (_name, text, expected) => {
    expect(findingsOf(text)).toEqual(expected);
  });

  test('Windows-1252 is read with a warning at its first umlaut', () => {
    const western = Uint8Array.from('id;a\r\nx;Bürger€\r\n', (sign) => (sign === '€' ? 0x80 : sign.charCodeAt(0)));
    expect(textsOf(tableOf(western))[1]).toEqual(['x', 'Bürger€']);
    expect(findingsOf(western)).toEqual(['2:4 warning csv-windows-1252']);
  });

  test('a file that is too large is refused', () => {
    expect(findingsOf(new Uint8Array(4 * 1024 * 1024 + 1).fill(0x61))).toEqual(['1:1 error file-too-large']);
  });
});

test('whatever texts are written are read as they were, in either language', () => {
  const sign = fc.constantFrom(';', ',', '\t', '"', "'", '=', '+', '\n', ' ', 'ä', '😀', '0', '9', 'E', '.', '-', 'x');
  const text = fc.oneof(fc.string(), fc.string({ unit: sign, maxLength: 8 }));
  const readable = text.filter((one) => one === one.trim() || one.trim() !== '');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(readable, readable), { minLength: 1, maxLength: 5 }),
      fc.constantFrom('de', 'en') as fc.Arbitrary<'de' | 'en'>,
      (rows, locale) => {
        const written = writeCsv([[{ plain: 'id' }, { plain: 'b' }], ...rows], CSV_STYLES[locale]);
        const filled = rows.filter((row) => row.some((cell) => cell !== ''));
        expect(textsOf(tableOf(written)).slice(1)).toEqual(filled);
      },
    ),
    { numRuns: 3000 },
  );
});
