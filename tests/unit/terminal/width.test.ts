import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { displayWidth, padEnd, padStart } from '../../../src/terminal/width.ts';

describe('displayWidth', () => {
  test.each([
    ['', 0],
    ['Bürgerbüro', 10],
    ['Bu\u0308ro', 4],
    ['„Straße“ – 5 €', 14],
    ['█▒░', 3],
    ['soft\u00adhyphen', 10],
    ['日本', 4],
    ['👩‍👩‍👧', 2],
    ['\u001b[31mrot\u001b[39m', 3],
  ])('%j takes %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });

  test('the short way agrees with string-width on every sign of the plane', () => {
    const signs = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).filter(
      (sign) => !/\p{C}/u.test(sign),
    );
    expect(signs.filter((sign) => displayWidth(sign) !== stringWidth(sign))).toEqual([]);
  });
});

test.each([
  ['ab', 4, 'ab  ', '  ab'],
  ['日', 4, '日  ', '  日'],
  ['lang', 2, 'lang', 'lang'],
])('padding %s to %i columns', (text, columns, end, start) => {
  expect([padEnd(text, columns), padStart(text, columns)]).toEqual([end, start]);
});
