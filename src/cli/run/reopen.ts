import { UserError } from '../../model/errors.ts';
import { reopenResponse } from '../../workspace/reopen-response.ts';
import type { Context } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { idsFor, rolesThat, tellInternal, titlesFor, wantedFor } from '../hand-in/wanted.ts';
import { optionsFor } from '../interview/assignment.ts';
import { openPrompts } from '../prompts/open-prompts.ts';
import { textOption } from '../report-input.ts';

const longestReason = 2000;

/** Opens what a department has handed in for changes, with a reason that the journal keeps. */
export async function run(given: Context): Promise<ExitCode> {
  const wanted = await wantedFor(given);
  const { context, assignment } = wanted;
  const { t } = context;
  const roles = rolesThat(wanted, true);
  if (roles.length === 0) throw new UserError('not-submitted', idsFor(wanted));
  const reason = await reasonFor(context);
  tellInternal(wanted);
  for (const role of roles) {
    const { isInFile } = reopenResponse(optionsFor(context, assignment, role), reason);
    context.print(`${t('reopen-done', titlesFor(wanted, role))}\n`);
    if (!isInFile) context.note(`${t('submit-not-in-file')}\n`);
  }
  context.note(`\n${t('reopen-next', idsFor(wanted))}\n`);
  return exitCodes.ok;
}

/** The flag, or what the person at the terminal says. @throws UserError `reopen-needs-reason`, `reason-too-long`. */
async function reasonFor(context: Context): Promise<string> {
  const written = (textOption(context, 'reason') ?? (context.isInteractive ? await askReason(context) : '')).trim();
  if (written === '') throw new UserError('reopen-needs-reason');
  if (written.length > longestReason) throw new UserError('reason-too-long', { maximum: longestReason });
  return written;
}

async function askReason(context: Context): Promise<string> {
  const { t } = context;
  const { prompts, close } = await openPrompts(context);
  try {
    return (
      (await prompts.type({ label: t('reopen-ask-reason'), hint: t('reopen-reason-hint'), isOptional: false })) ?? ''
    );
  } finally {
    close();
  }
}
