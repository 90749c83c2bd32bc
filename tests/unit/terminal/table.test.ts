import { describe, expect, test } from 'vitest';
import { hanging, renderPairs } from '../../../src/terminal/pairs.ts';
import { renderTable } from '../../../src/terminal/table.ts';
import { styleWith } from '../../support/styles.ts';

const columns = [
  { title: 'Name', isFlexible: true },
  { title: 'Wert', align: 'right' },
] as const;

describe('table', () => {
  test.each([
    [
      'numbers at the right',
      40,
      [
        ['Bürgerbüro', '1,0'],
        ['a', '100,0'],
      ],
      ['Name         Wert', 'Bürgerbüro    1,0', 'a           100,0'],
    ],
    [
      'wide signs and combining marks',
      40,
      [
        ['日本', '1'],
        ['a\u0308', '2'],
      ],
      ['Name  Wert', '日本     1', 'a\u0308        2'],
    ],
    [
      'text is wrapped, numbers are not',
      22,
      [['Donaudampfschifffahrt', '100,0']],
      ['Name              Wert', 'Donaudampfschif  100,0', 'ffahrt'],
    ],
    ['too narrow: title and value lines', 9, [['Amt', '100,0']], ['Amt', '  Wert:', '  100,0']],
    ['an empty cell is left out of lines', 9, [['Amt', '']], ['Amt']],
    ['no rows', 40, [], ['Name  Wert']],
  ] as const)('%s', (_name, width, rows, lines) => {
    expect(renderTable(columns, rows, styleWith({ width }))).toEqual(lines);
  });

  test('for screen readers: no columns', () => {
    const style = styleWith({ isAccessible: true });
    expect(renderTable(columns, [['Amt', '1,0']], style)).toEqual(['Amt', '  Wert: 1,0']);
  });

  test('no colour of its own, ours in every line of a cell', () => {
    const style = styleWith({ width: 22, hasColour: true });
    const [head, first, second] = renderTable(
      [
        { title: 'Name', isFlexible: true, paint: style.paint.bold },
        { title: 'Wert', align: 'right' },
      ],
      [['Donaudampfschifffahrt', '100,0']],
      style,
    );
    expect(head).toContain('\u001b[2mName');
    expect([first, second]).toEqual(['\u001b[1mDonaudampfschif\u001b[22m  100,0', '\u001b[1mffahrt\u001b[22m']);
    expect(renderTable([{ title: '' }], [['a']], style)).toEqual(['a']);
  });
});

describe('pairs', () => {
  const pairs = [
    { label: 'Spanne', value: '40,2 bis 48,0', note: 'wenn alles Fehlende am besten ausfällt' },
    { label: 'Abdeckung', value: '93,1 %' },
  ];

  test('in columns', () => {
    expect(renderPairs(pairs, styleWith({ width: 60 }))).toEqual([
      '  Spanne      40,2 bis 48,0   wenn alles Fehlende am besten',
      '                              ausfällt',
      '  Abdeckung          93,1 %',
    ]);
  });

  test.each([styleWith({ width: 40 }), styleWith({ width: 40, isAccessible: true })])('as lines', (style) => {
    expect(renderPairs(pairs, style)).toEqual([
      '  Spanne: 40,2 bis 48,0 (wenn alles',
      '  Fehlende am besten ausfällt)',
      '  Abdeckung: 93,1 %',
    ]);
  });

  test('hanging indent', () => {
    expect(hanging('eins zwei drei', '  - ', 14)).toEqual(['  - eins zwei', '    drei']);
  });
});
