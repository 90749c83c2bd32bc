import type { Catalog } from '../catalog.ts';
import type { sheetDe } from '../de/sheet.ts';

/** Words of a questionnaire as a sheet for a spreadsheet. */
export const sheetEn = {
  'sheet-id': 'Id',
  'sheet-topic': 'Topic',
  'sheet-role': 'Answered by',
  'sheet-question': 'Question',
  'sheet-hint': 'Hint',
  'sheet-condition': 'To be answered only if',
  'sheet-choices': 'Possible answers',
  'sheet-answer': 'Answer',
  'sheet-reason': 'Reason, if not applicable',
  'sheet-ask': 'Who knows',
  'sheet-unmet': 'Not met (numbers)',
  'sheet-comment': 'Comment',
  'sheet-target': 'Target',
  'sheet-target-by': 'Target by',
  'sheet-evidence-kind': 'Evidence: kind',
  'sheet-evidence-title': 'Evidence: title',
  'sheet-evidence-reference': 'Evidence: where it is',
  'sheet-evidence-date': 'Evidence: date',
  'sheet-several': 'Several are possible, separated by commas.',
  'sheet-numbered': '{number}: {text}',
  'sheet-about': '{what}: {text}',
  'sheet-criteria': 'More than the lowest answer requires:',
  'option-print-format': 'Markdown to read, or CSV to fill in with a spreadsheet',
  'option-print-department': 'sheet for this department, with what it has answered so far',
  'option-print-entry': 'sheet about this entry of a register, with what is answered about it so far',
  'option-print-wave': 'wave that the answers are from (the newest open one)',
  'error-print-needs-csv': 'answers stand only in a sheet for a spreadsheet',
  'error-print-needs-csv-help': 'give --format csv, or leave department, entry and wave out',
} as const satisfies Record<keyof typeof sheetDe, Catalog[string]>;
