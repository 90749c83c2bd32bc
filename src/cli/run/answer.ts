import { UserError } from '../../model/errors.ts';
import type { Context } from '../command.ts';
import type { ExitCode } from '../exit-codes.ts';
import { assign } from '../interview/assign.ts';
import { loadWorkspaceFor } from '../load.ts';

/** Interviews the person at the terminal, or in lines through a pipe; or takes answers from --answers and --set. */
export async function run(given: Context): Promise<ExitCode> {
  // What leads on from the interview asks through the same pipe.
  const context = given.isPiped ? { ...given, isInteractive: true } : given;
  const { options, args } = context;
  const isGiven = options['answers'] !== undefined || options['set'] !== undefined;
  const { department, entry } = subjectIn(context);
  if (!isGiven && context.isInteractive) {
    const { interviewFor } = await import('../interview/interview-for.ts');
    return interviewFor(context, { ...wishesOf(context), department, entry });
  }
  if (!isGiven) throw new UserError('answer-needs-input');
  if (department === undefined && entry === undefined) {
    const departments = loadWorkspaceFor(context).departments.map(({ id }) => id);
    throw new UserError('answer-needs-department', { departments: departments.join(', ') });
  }
  const { takeGiven } = await import('../given/take-given.ts');
  const questionIds = idsIn(options['set']);
  return takeGiven(context, assign(context, { ...wishesOf(context), department, entry, questionIds }));

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

/** @throws UserError `department-and-entry`: an entry has its department already. */
function subjectIn({ options }: Context): {
  readonly department: string | undefined;
  readonly entry: string | undefined;
} {
  const [department, entry] = [text(options['department']), text(options['entry'])];
  if (department !== undefined && entry !== undefined) throw new UserError('department-and-entry');
  return { department, entry };
}

function text(value: Context['options'][string]): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
