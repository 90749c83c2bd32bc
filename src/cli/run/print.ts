import { UserError } from '../../model/errors.ts';
import { printQuestionnaire } from '../../report/print-questionnaire.ts';
import { nearest } from '../../suggest/nearest.ts';
import type { Context } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { namedQuestionnaire } from '../named-questionnaire.ts';
import { deliver } from '../output.ts';
import { formatOption, textOption } from '../report-input.ts';

const FORMATS = { markdown: true, csv: true } as const;

/** Prints all questions of a questionnaire, or those to one role, as Markdown; or as a sheet to answer in. */
export async function run(context: Context): Promise<ExitCode> {
  const isAnswered = ['department', 'entry', 'wave'].some((name) => textOption(context, name) !== undefined);
  const isTable = textOption(context, 'output')?.endsWith('.csv') === true;
  const format = formatOption(context, FORMATS, isTable || isAnswered ? 'csv' : 'markdown');
  if (format === 'markdown' && isAnswered) throw new UserError('print-needs-csv');
  await deliver(context, await (isAnswered ? answeredSheet(context) : printed(context, format)));
  return exitCodes.ok;
}

async function printed(context: Context, format: keyof typeof FORMATS): Promise<string> {
  const { t } = context;
  const questionnaire = namedQuestionnaire(context, String(context.args[0]));
  const role = textOption(context, 'role');
  const roles = [...questionnaire.roles.keys()];
  if (role !== undefined && !roles.includes(role)) {
    throw new UserError('unknown-role', { role, roles: roles.join(', '), suggestion: nearest(role, roles)[0] ?? '' });
  }
  if (format === 'markdown')
    return printQuestionnaire(questionnaire, t, context.locale, role === undefined ? {} : { role });
  const { printSheet } = await import('../../report/sheet/print-sheet.ts');
  const questions = questionnaire.questions.filter((question) => question.role.id === (role ?? question.role.id));
  return printSheet({ questionnaire, questions, answerTo: () => undefined }, t);
}

async function answeredSheet(context: Context): Promise<string> {
  const { printAnswered } = await import('../print/print-answered.ts');
  return printAnswered(context);
}
