import { responseSchema } from '../../questionnaire/response-schema.ts';
import type { Context } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { namedQuestionnaire } from '../named-questionnaire.ts';
import { deliver } from '../output.ts';

/** Prints the JSON Schema of answers to a questionnaire. */
export async function run(context: Context): Promise<ExitCode> {
  const questionnaire = namedQuestionnaire(context, String(context.args[0]));
  await deliver(context, `${JSON.stringify(responseSchema(questionnaire, context.locale), null, 2)}\n`);
  return exitCodes.ok;
}
