import fc from 'fast-check';

/** Signs with which separators, quotes and formulas of spreadsheets go wrong, and a few plain ones. */
export const spreadsheetSigns = fc.constantFrom(
  ';',
  ',',
  '\t',
  '"',
  "'",
  '=',
  '-',
  '+',
  '@',
  '\n',
  ' ',
  'ä',
  '😀',
  '0',
  '7',
  'E',
  '.',
  'x',
);
