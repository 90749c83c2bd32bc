const unicode = {
  bar: '█',
  barEmpty: '░',
  barRange: '▒',
  bullet: '•',
  done: '✓',
  open: '○',
  chosen: '●',
  dash: '–',
  ellipsis: '…',
  pointer: '›',
  line: '─',
  separator: '·',
  up: '▲',
  down: '▼',
  warning: '⚠',
  conflict: '≠',
  back: '←',
  forward: '→',
} as const;

/** Signs by meaning. */
export type Symbols = Readonly<Record<keyof typeof unicode, string>>;

const ascii = {
  bar: '#',
  barEmpty: '.',
  barRange: '=',
  bullet: '*',
  done: 'x',
  open: 'o',
  chosen: '(x)',
  dash: '-',
  ellipsis: '...',
  pointer: '>',
  line: '-',
  separator: '|',
  up: '^',
  down: 'v',
  warning: '!',
  conflict: '!',
  back: '<-',
  forward: '->',
} as const satisfies Symbols;

/** Returns the table of signs for a terminal that can, or cannot, show Unicode. */
export function createSymbols(isAscii: boolean): Symbols {
  return isAscii ? ascii : unicode;
}
