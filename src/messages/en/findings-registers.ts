import type { FindingSentences } from '../catalog.ts';
import type { findingsRegistersDe } from '../de/findings-registers.ts';

const COUNTS_ON_IT = 'results and reports rely on it';

/** What findings say about registers. */
export const findingsRegistersEn = {
  'missing-register-file': {
    what: 'the file `{file}` of the register `{id}` is not there',
    why: 'without it nobody knows what is asked about',
    help: 'create the file, or correct its name here',
  },
  'unknown-register': {
    what: 'the questionnaire `{questionnaire}` asks about the entries of the register `{register}`, which is not named here',
    why: 'nobody would be asked its questions',
    help: 'name the register and its file under `registers`',
  },
  'misspelt-per': {
    what: '`per: {per}` stands for a register of that name',
    why: 'where no workspace has such a register, the role `{role}` is asked nothing',
    help: 'write `organisation` or `department` if that is meant',
  },
  'entries-without-effect': {
    what: '`entries` has no effect here',
    why: 'no role of this questionnaire is asked about the entries of a register',
    help: 'delete it, or name the register under `per` of the role',
  },
  'department-with-role-of-register': {
    what: 'the role `{role}` is asked about each entry of the register `{register}`',
    why: 'who answers about an entry stands in the register; here the role has no effect',
    help: 'delete the role here',
  },
  'misnamed-register': {
    what: 'the register is called `{id}` in its file, but `{expected}` in `reifegrad.yaml`',
    why: 'questionnaires name it by the second id',
    help: 'correct one of the two ids',
  },
  'duplicate-entry-id': {
    what: 'two entries have the id `{value}`',
    why: 'the answers about both would lie in one folder',
    help: 'rename one of them',
  },
  'entry-id-taken': {
    what: 'an entry of another register has the id `{id}`',
    why: 'the answers about both could lie in one folder',
    help: 'rename one of them',
  },
  'entry-id-of-department': {
    what: 'a department has the id `{id}`',
    why: 'the answers about both could lie in one folder',
    help: 'rename the entry',
  },
  'unknown-entry-department': {
    what: 'there is no department `{department}`',
    why: 'nobody would be asked about this entry',
    help: 'there are: `{known}`',
  },
  'unknown-entry-flag': {
    what: 'no questionnaire about this register knows the flag `{flag}`',
    why: 'it would have no effect',
    help: 'the questionnaires know: `{known}`',
  },
  'ended-before-start': {
    what: 'the last day {ended} comes before the first {since}',
    why: 'no wave would ask about this entry',
    help: 'correct one of the two days',
  },
  'field-without-options': {
    what: 'the field `{field}` has no `options` to choose from',
    why: 'no value would be right',
    help: 'add `options`, or write another `type` such as `text`',
  },
  'field-with-options': {
    what: 'the field `{field}` has `options`, but is of type `{type}`',
    why: 'the options would have no effect',
    help: 'write `select_one` as its `type`, or delete `options`',
  },
  'field-option-twice': {
    what: 'the option `{value}` is there twice',
    why: 'nobody could see which of them an entry means',
    help: 'delete or rename one of them',
  },
  'entry-value-without-field': {
    what: 'this register has no field `{field}`',
    why: 'nobody knows what the value means, and nothing checks it',
    help: 'declare the field under `fields`; declared are: `{known}`',
  },
  'entry-value-missing': {
    what: 'the entry `{entry}` lacks the field `{field}`',
    why: 'the register asks for it in every entry',
    help: 'add the value under `values`',
  },
  'entry-answer-wrong-type': {
    what: ({ field, type }) =>
      `the field \`${field}\` takes ${
        {
          text: 'a text, in quotes',
          integer: 'a whole number',
          decimal: 'a number',
          boolean: 'yes or no, written `true` or `false`',
          date: 'a day such as "2026-12-31"',
          select_one: 'one of its options, in quotes',
        }[String(type)] ?? String(type)
      }`,
    why: COUNTS_ON_IT,
    help: 'write the value that way',
  },
  'entry-answer-not-whole': {
    what: '`{value}` is no whole number, and the field `{field}` takes only those',
    why: COUNTS_ON_IT,
    help: 'write a whole number',
  },
  'entry-answer-unknown-option': {
    what: '`{value}` is no option of the field `{field}`',
    why: COUNTS_ON_IT,
    help: 'the options are: {choices}',
  },
  'entry-answer-not-a-day': {
    what: '`{value}` in the field `{field}` is no day of the calendar',
    why: COUNTS_ON_IT,
    help: 'write the day as 2026-12-31',
  },
  'entry-answer-empty': {
    what: 'the field `{field}` is empty',
    why: 'an empty text looks like a statement and is none',
    help: 'write a text, or leave the field out',
  },
  'entry-answer-too-long': {
    what: 'the text in the field `{field}` is longer than {maximum} characters',
    why: 'nobody reads texts of that length in a list',
    help: 'shorten the text',
  },
  'csv-empty': {
    what: 'the table is empty',
    why: 'without a first line nobody knows what the columns hold',
    help: 'write a table with reifegrad register or reifegrad print --format csv and fill that in',
  },
  'csv-row-length': {
    what: 'this row has {cells} cells, the first one {expected}',
    why: 'what belongs to which column is not certain then',
    help: 'a cell that holds the separator needs quotes around it; best is to save again from the spreadsheet',
  },
  'csv-quote-open': {
    what: 'the quote is not closed',
    why: 'everything behind it counts as content of this cell',
    help: 'put the same quote at the end of the cell',
  },
  'csv-quote-inside': {
    what: 'there is a single quote in this cell',
    why: 'where the cell ends is not certain then',
    help: 'put the whole cell in quotes and double those inside',
  },
  'csv-windows-1252': {
    what: 'the file is not UTF-8 and is read as Windows-1252',
    why: 'spreadsheets save plain “CSV” that way; from another encoding, umlauts would come out wrong',
    help: 'look at the umlauts in this line; “CSV UTF-8” is safe',
  },
  'unknown-column': {
    what: 'the register has no column `{column}`',
    why: 'what stands in it would be lost',
    help: 'rename or delete the column, or declare it as a field of the register; known are: `{known}`',
  },
  'column-twice': {
    what: 'the column `{column}` is there twice',
    why: 'nobody could see which of them holds',
    help: 'delete or rename one of them',
  },
  'column-missing': {
    what: 'the column `{column}` is missing',
    why: 'it tells which row belongs to which entry',
    help: 'add the column; its name stands in the first line',
  },
  'row-without-id': {
    what: 'this row has no id',
    why: 'it tells which entry the row belongs to',
    help: 'add one in the column id, for example `hundesteuer`',
  },
  'row-twice': {
    what: 'two rows have the id `{value}`',
    why: 'nobody could see which of them holds',
    help: 'delete one of them, or change its id',
  },
  'title-twice': {
    what: 'the title stands in the column title and in {column}',
    why: 'nobody could see which of them holds',
    help: 'delete the title in one of the two columns',
  },
  'cell-rounded': {
    what: '`{value}` in the column `{column}` is a rounded number',
    why: 'spreadsheets shorten long numbers that way; the last digits are lost',
    help: 'write the whole number as text, with an apostrophe in front',
  },
  'cell-no-number': {
    what: '`{value}` in the column `{column}` is no number',
    why: COUNTS_ON_IT,
    help: 'write a number without thousands separators and without a unit',
  },
  'cell-ambiguous': {
    what: '`{value}` in the column `{column}` can mean two things',
    why: 'the sign can separate thousands or the fraction; nothing is guessed',
    help: 'write the number without thousands separators',
  },
  'cell-not-whole': {
    what: '`{value}` in the column `{column}` is no whole number',
    why: COUNTS_ON_IT,
    help: 'write a whole number',
  },
  'cell-no-yes-or-no': {
    what: '`{value}` in the column `{column}` is neither yes nor no',
    why: COUNTS_ON_IT,
    help: 'write `yes` or `no`, or leave the cell empty',
  },
} as const satisfies Record<keyof typeof findingsRegistersDe, FindingSentences>;
