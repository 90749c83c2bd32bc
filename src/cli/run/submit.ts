import { UserError } from '../../model/errors.ts';
import type { Role } from '../../model/questionnaire.ts';
import { blocksToText } from '../../report/blocks/text.ts';
import { computedBlocks, handInBlocks, handInSummary } from '../../report/hand-in/blocks.ts';
import { buildHandIn, gapsOf, type HandIn, hasContradiction } from '../../report/hand-in/build-hand-in.ts';
import { wrap } from '../../terminal/wrap.ts';
import { type Submitted, submitResponse } from '../../workspace/submit-response.ts';
import type { Context } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { receipt } from '../hand-in/receipt.ts';
import { idsFor, isConcerned, responseOf, rolesThat, tellInternal, type Wanted, wantedFor } from '../hand-in/wanted.ts';
import { optionsFor } from '../interview/assignment.ts';
import { openPrompts } from '../prompts/open-prompts.ts';

/** Shows what is handed in, asks, and hands in the answers of a department's roles, each for itself. */
export async function run(given: Context): Promise<ExitCode> {
  const wanted = await wantedFor(given);
  const { context, assignment } = wanted;
  const roles = rolesThat(wanted, false).filter((role) => isConcerned(wanted, role));
  if (roles.length === 0) return showAgain(wanted);
  refuseEmpty(wanted, roles);
  const handIn = handInOf(wanted, roles);
  context.print(blocksToText(handInBlocks(handIn, context.t), context.out));
  context.print(`\n${wrap(handInSummary(handIn, context.t), context.out.width).join('\n')}\n`);
  if (hasContradiction(handIn)) throw new UserError('submit-contradictions', idsFor(wanted));
  if (!(await isWanted(wanted, handIn, roles))) {
    context.note(`${context.t('submit-nothing-done')}\n`);
    return exitCodes.ok;
  }
  for (const role of roles) {
    const wish = { seen: responseOf(wanted, role)?.answers ?? {}, gaps: gapsOf(handIn, role.id) };
    const submitted = submitResponse(optionsFor(context, assignment, role), wish);
    context.print(receipt(wanted, role, submitted));
  }
  context.print(`\n${wrap(context.t('submit-limits'), context.out.width).join('\n')}\n`);
  context.note(`\n${context.t('submit-how-to-change', idsFor(wanted))}\n`);
  return exitCodes.ok;
}

/** Returns what is to be seen before the answers of these roles are handed in. */
export function handInOf({ input, assignment }: Wanted, roles: readonly Role[]): HandIn {
  const { department, entry, conditions } = assignment;
  return buildHandIn(input, { subject: (entry ?? department).id, roles: roles.map(({ id }) => id), conditions });
}

/** Nothing is left to hand in: the codes are shown once more, and what was interrupted the last time is finished. */
function showAgain(wanted: Wanted): ExitCode {
  const { context, assignment } = wanted;
  const handedIn = rolesThat(wanted, true);
  if (handedIn.length === 0) throw new UserError('submit-nothing-asked', idsFor(wanted));
  tellInternal(wanted);
  for (const role of handedIn) {
    const seen = responseOf(wanted, role)?.answers ?? {};
    const submitted: Submitted = submitResponse(optionsFor(context, assignment, role), { seen, gaps: undefined });
    context.print(receipt(wanted, role, submitted));
  }
  const computed = computedBlocks(handInOf(wanted, handedIn), context.t);
  if (computed.length > 0) context.print(`\n${blocksToText(computed, context.out)}`);
  context.note(`\n${context.t('submit-how-to-change', idsFor(wanted))}\n`);
  return exitCodes.ok;
}

function refuseEmpty(wanted: Wanted, roles: readonly Role[]): void {
  const empty = roles.find((role) => Object.keys(responseOf(wanted, role)?.answers ?? {}).length === 0);
  const hasConflict = empty !== undefined && (responseOf(wanted, empty)?.conflicts.length ?? 0) > 0;
  if (empty !== undefined && !hasConflict) throw new UserError('submit-empty', { ...idsFor(wanted), role: empty.id });
}

/** With gaps it takes an explicit choice: the flag, or the entry that says so. */
async function isWanted(wanted: Wanted, handIn: HandIn, roles: readonly Role[]): Promise<boolean> {
  const { context } = wanted;
  const { options, t } = context;
  const hasGaps = roles.some(({ id }) => gapsOf(handIn, id) !== undefined);
  const names = idsFor(wanted);
  if (options['yes'] === true) {
    if (hasGaps && options['withGaps'] !== true) throw new UserError('submit-gaps', names);
    return true;
  }
  if (!context.isInteractive) throw new UserError('submit-needs-yes', names);
  const { prompts, close } = await openPrompts(context);
  try {
    const labels = hasGaps
      ? [t('submit-choice-fill'), t('submit-choice-with-gaps')]
      : [t('submit-choice-yes'), t('submit-choice-no')];
    const index = await prompts.choose({
      label: t('submit-question'),
      hint: t('submit-question-hint'),
      choices: labels.map((label, number) => ({ key: String(number + 1), label })),
      canGoBack: false,
    });
    return index === (hasGaps ? 1 : 0);
  } finally {
    close();
  }
}
