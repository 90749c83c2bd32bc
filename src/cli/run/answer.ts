import { UserError } from '../../model/errors.ts';
import type { Context } from '../command.ts';
import type { ExitCode } from '../exit-codes.ts';
import { assign } from '../interview/assignment.ts';
import { loadWorkspaceFor } from '../load.ts';

/** Interviews the person at the terminal, or takes answers from --answers and --set. */
export async function run(context: Context): Promise<ExitCode> {
  const { options, args } = context;
  const isGiven = options['answers'] !== undefined || options['set'] !== undefined;
  const department = text(options['department']);
  if (!isGiven && context.isInteractive) {
    const { interviewFor } = await import('../interview/interview-for.ts');
    return interviewFor(context, { ...wishesOf(context), department });
  }
  if (!isGiven) throw new UserError('answer-needs-input');
  if (department === undefined) {
    const departments = loadWorkspaceFor(context).departments.map(({ id }) => id);
    throw new UserError('answer-needs-department', { departments: departments.join(', ') });
  }
  const { takeGiven } = await import('../given/take-given.ts');
  return takeGiven(context, assign(context, { ...wishesOf(context), department, questionIds: idsIn(options['set']) }));

  function wishesOf({ options }: Context): {
    questionnaire: string | undefined;
    role: string | undefined;
    rater: string | undefined;
    wave: string | undefined;
  } {
    return {
      questionnaire: text(args[0]),
      role: text(options['role']),
      rater: text(options['rater']),
      wave: text(options['wave']),
    };
  }
}

/** The part of each `id=value` before the sign. */
function idsIn(set: Context['options'][string]): readonly string[] {
  return Array.isArray(set) ? set.map((flag) => flag.split('=', 1)[0]?.trim() ?? '') : [];
}

function text(value: Context['options'][string]): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
