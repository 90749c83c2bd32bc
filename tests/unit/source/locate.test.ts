import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/source/read.ts';

const text = `dims:
  - id: x
    q: { a: [1, 2], b: "c", "d/e~": 1 } # ] }
    t: |
      abc
      def
    u:
      - 1
    empty:
    list: []
    map: {}
    multi: [
      1, # ]
      ]
    pair: [a: b]
? key
: value
`;

describe('locate', () => {
  it.each([
    ['', 'value', '1:1-1:5'],
    ['/dims', 'value', '2:5-2:7'],
    ['/dims', 'key', '1:1-1:5'],
    ['/dims/0', 'value', '2:5-2:7'],
    ['/dims/0/id', 'value', '2:9-2:10'],
    ['/dims/0/id', 'key', '2:5-2:7'],
    ['/dims/0/q', 'value', '3:8-3:40'],
    ['/dims/0/q/a', 'value', '3:13-3:19'],
    ['/dims/0/q/a/1', 'value', '3:17-3:18'],
    ['/dims/0/q/b', 'value', '3:24-3:27'],
    ['/dims/0/q/d~1e~0', 'key', '3:29-3:35'],
    ['/dims/0/t', 'value', '5:7-6:10'],
    ['/dims/0/u/0', 'value', '8:9-8:10'],
    ['/dims/0/empty', 'value', '9:10-9:10'],
    ['/dims/0/empty', 'key', '9:5-9:10'],
    ['/dims/0/list', 'value', '10:11-10:13'],
    ['/dims/0/map', 'value', '11:10-11:12'],
    ['/dims/0/multi', 'value', '12:12-14:8'],
    ['/dims/0/pair', 'value', '15:11-15:17'],
    ['/dims/0/pair/0/a', 'value', '15:15-15:16'],
    ['/key', 'value', '17:3-17:8'],
    ['/nowhere/0', 'value', '1:1-1:5'],
    ['/dims/7/id', 'key', '2:5-2:7'],
    ['/dims/length', 'value', '2:5-2:7'],
    ['/dims/0/q/constructor', 'value', '3:8-3:40'],
  ] as const)('%j %s', (pointer, part, place) => {
    const source = readSource(new TextEncoder().encode(text), 'a.yaml');
    if (!source.ok) throw new Error(JSON.stringify(source.findings));
    const { start, end, pointer: kept } = source.value.locate(pointer, part);
    expect(`${start.line}:${start.column}-${end.line}:${end.column}`).toBe(place);
    expect(kept).toBe(pointer);
  });
});
