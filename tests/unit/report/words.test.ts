import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../../src/messages/index.ts';
import type { Exact } from '../../../src/model/exact.ts';
import {
  day,
  declared,
  declaredPercent,
  nameList,
  percent,
  range,
  score,
  statedAnswer,
} from '../../../src/report/words.ts';

const de = messagesFor('de');
const en = messagesFor('en');

function exact(fraction: string): Exact {
  const [numerator = 0, denominator = 1] = fraction.split('/').map(Number);
  return { value: numerator / denominator, fraction };
}

describe('numbers that people read', () => {
  test.each([
    ['0', '0,0', '0.0'],
    ['175/4', '43,8', '43.8'],
    ['-1/20', '-0,1', '-0.1'],
    ['100', '100,0', '100.0'],
    ['999999/10000', '100,0', '100.0'],
  ])('%s', (fraction, german, english) => {
    expect([score(exact(fraction), de), score(exact(fraction), en)]).toEqual([german, english]);
  });

  test.each([
    ['1/3', '33,3 %', '33.3%'],
    ['1999/2000', '100,0 %', '100.0%'],
    ['0', '0,0 %', '0.0%'],
    ['7/10', '70,0 %', '70.0%'],
  ])('share %s', (fraction, german, english) => {
    expect([percent(exact(fraction), de), percent(exact(fraction), en)]).toEqual([german, english]);
  });

  test('nothing is a dash, never 0', () => {
    expect([score(null, de), percent(null, de)]).toEqual(['-', '-']);
  });

  test('declared numbers stay as they were written', () => {
    expect([declared(49.9, de), declared(1e-7, en), declaredPercent(0.7, de), declaredPercent(0.075, en)]).toEqual([
      '49,9',
      '1e-7',
      '70 %',
      '7.5%',
    ]);
  });

  test.each([
    ['40', '48', '40,0 bis 48,0'],
    ['40', '40', '40,0'],
    ['40', '4001/100', '40,0'],
  ])('range %s to %s', (low, high, text) => {
    expect(range({ score: null, low: exact(low), high: exact(high), evidenced: null }, de)).toBe(text);
  });
});

test('days', () => {
  expect([day('2026-09-30', de), day('2026-09-30', en)]).toEqual(['30.09.2026', '2026-09-30']);
});

test.each([
  [['A', 'B'], 'A, B'],
  [['A, B', 'C'], 'A, B; C'],
  [[], ''],
])('names %j', (titles, text) => {
  expect(nameList(titles.map((title) => ({ id: title, title })))).toBe(text);
});

describe('answers', () => {
  const nothing = { labels: [], anchor: null, unit: null, comment: null };
  test.each([
    [{ ...nothing, value: 3, labels: ['gelebt'], anchor: 'Mit Geld.' }, 'gelebt – Mit Geld.'],
    [{ ...nothing, value: ['a', 'b'], labels: ['A', 'B'] }, 'A, B'],
    [{ ...nothing, value: true }, 'ja'],
    [{ ...nothing, value: false }, 'nein'],
    [{ ...nothing, value: 12.5, unit: '%' }, '12,5 %'],
    [{ ...nothing, value: 12 }, '12'],
    [{ ...nothing, value: '2026-01-01' }, '2026-01-01'],
  ])('%j', (stated, text) => {
    expect(statedAnswer(stated, de)).toBe(text);
  });
});
