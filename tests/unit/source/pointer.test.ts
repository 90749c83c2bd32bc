import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinPointer, parsePointer, valueAt } from '../../../src/source/pointer.ts';

describe('JSON pointers', () => {
  it.each([
    [['a'], '/a'],
    [['a', 0], '/a/0'],
    [['a/b', 'c~d'], '/a~1b/c~0d'],
    [['~1'], '/~01'],
    [[], ''],
  ] as const)('%j is %s', (segments, pointer) => {
    expect(joinPointer('', ...segments)).toBe(pointer);
    expect(parsePointer(pointer)).toEqual(segments.map(String));
  });

  it('come back as they went', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (segments) => {
        expect(parsePointer(joinPointer('', ...segments))).toEqual(segments);
      }),
    );
  });

  it.each([
    ['/a/1', 2],
    ['/a/7', undefined],
    ['/toString', undefined],
    ['/a/1/x', undefined],
    ['', { a: [1, 2] }],
  ])('%j leads to %j', (pointer, value) => {
    expect(valueAt({ a: [1, 2] }, pointer)).toEqual(value);
  });
});
