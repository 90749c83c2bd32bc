import type { FindingSentences } from '../catalog.ts';
import type { findingsSheetsDe } from '../de/findings-sheets.ts';

/** What findings say about sheets in which a questionnaire was answered. */
export const findingsSheetsEn = {
  'sheet-without-ending': {
    what: 'this is a sheet from a spreadsheet, but the name of the file does not end in `.csv`',
    why: 'the ending says how a file is read; everything else is taken for YAML or JSON',
    help: 'save the sheet under a name that ends in `.csv`, and give that file as `--answers`',
  },
  'sheet-not-a-day': {
    what: '`{value}` is no day',
    why: 'only a day that exists can be compared with others',
    help: 'write the day, for example `2026-12-31`',
  },
  'sheet-reason-missing': {
    what: 'at `{question}`, the reason why it is not applicable is missing',
    why: 'only with a reason can anybody check that the question really does not apply',
    help: 'write the reason into the column `{column}`',
  },
  'sheet-unknown-evidence-kind': {
    what: 'this questionnaire has no kind of evidence `{kind}`',
    why: 'only known kinds can be evaluated',
    help: 'possible are: {kinds}',
  },
  'sheet-of-other-role': {
    what: '`{question}` is answered by the role `{expected}`, not `{role}`',
    why: 'every role answers for itself; this answer would not count',
    help: 'empty the row here and give it to the role `{expected}`',
  },
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
