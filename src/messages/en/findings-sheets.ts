import type { FindingSentences } from '../catalog.ts';
import type { findingsSheetsDe } from '../de/findings-sheets.ts';

/** What findings say about sheets in which a questionnaire was answered. */
export const findingsSheetsEn = {
  'sheet-of-other': {
    what: 'this sheet was written for `{value}`, what is answered here is `{expected}`',
    why: 'the answers would end up in the wrong place and overwrite others there',
    help: 'give the sheet of `{expected}`, or run the command for `{value}`',
  },
  'sheet-changed-meanwhile': {
    what: 'the answer to `{question}` has changed here since the sheet was written; the sheet says something else again',
    why: 'nobody is overwritten unseen',
    help: 'write a new sheet and answer there; if this sheet is right, empty the cell under `State (do not change)` in this row',
  },
  'unknown-sheet-column': {
    what: 'there is no column `{column}` in this sheet',
    why: 'what it says would be lost',
    help: 'rename the column or delete it; known are: `{known}`',
  },
  'sheet-column-missing': {
    what: 'the column `{column}` is missing',
    why: 'without it, nobody knows which answer belongs to which question',
    help: 'add the column, or write a new sheet with `reifegrad print --format csv`',
  },
  'sheet-row-without-id': {
    what: 'something is written in this row, but no id of a question',
    why: 'the id tells what is answered',
    help: 'add the id of the question, or empty the row',
  },
  'sheet-row-twice': {
    what: '`{value}` is answered in two rows',
    why: 'nobody can see which of the two holds',
    help: 'empty one of the two; only evidence may take several rows',
  },
  'sheet-row-without-answer': {
    what: 'at `{question}`, something is written in the column `{column}`, but no answer',
    why: 'without an answer it belongs to nothing and would be lost',
    help: "add the answer; where it is not known, write `don't know`",
  },
  'sheet-cell-unused': {
    what: 'the column `{column}` does not fit the answer `{answer}`',
    why: 'what it says would be lost',
    help: 'empty this cell, or change the answer',
  },
  'sheet-day-without-target': {
    what: 'in the column `{column}` there is a day, but no target to go with it',
    why: 'what it says would be lost',
    help: 'add the target, or empty this cell',
  },
  'sheet-evidence-part-missing': {
    what: 'this evidence has nothing in the column `{column}`',
    why: 'evidence needs a kind and a title, else nobody finds it again',
    help: 'add it, or empty the other cells of the evidence',
  },
} as const satisfies Record<keyof typeof findingsSheetsDe, FindingSentences>;
