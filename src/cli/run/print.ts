import { UserError } from '../../model/errors.ts';
import { printQuestionnaire } from '../../report/print-questionnaire.ts';
import { nearest } from '../../suggest/nearest.ts';
import type { Context } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { namedQuestionnaire } from '../named-questionnaire.ts';
import { deliver } from '../output.ts';

/** Prints all questions of a questionnaire, or those to one role, as Markdown. */
export async function run(context: Context): Promise<ExitCode> {
  const { options, t } = context;
  const questionnaire = namedQuestionnaire(context, String(context.args[0]));
  const role = typeof options['role'] === 'string' ? options['role'] : undefined;
  const roles = [...questionnaire.roles.keys()];
  if (role !== undefined && !roles.includes(role)) {
    throw new UserError('unknown-role', { role, roles: roles.join(', '), suggestion: nearest(role, roles)[0] ?? '' });
  }
  await deliver(context, printQuestionnaire(questionnaire, t, context.locale, role === undefined ? {} : { role }));
  return exitCodes.ok;
}
