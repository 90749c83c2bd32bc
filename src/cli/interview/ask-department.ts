import { progressOf } from '../../survey/progress.ts';
import { startSurvey } from '../../survey/survey.ts';
import type { Context } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ChoiceView, Prompts } from '../prompts/prompts.ts';
import { askPerson, type Ending, introduce, isUntouched } from './ask-person.ts';
import { type Assignment, planFor } from './assignment.ts';
import { textFor } from './interview.ts';

/**
 * Asks a department what it has to answer in a questionnaire. Where it answers about entries of a register, the person chooses
 * from a list that says how far each of them is, comes back to it after each, and leaves when they like.
 */
export async function askDepartment(context: Context, tasks: readonly Assignment[], prompts: Prompts): Promise<Ending> {
  const [first, ...others] = tasks;
  if (first === undefined) throw new Error('a department has at least one thing to answer');
  if (first.entry === undefined && others.length === 0) return askPerson(context, first, prompts);
  if (tasks.every((task) => isUntouched(startSurvey(planFor(context, task)))))
    await introduce(prompts, context, first.questionnaire);
  for (let last = -1; ; ) {
    const chosen = await chooseTask(context, tasks, last, prompts);
    const task = tasks[chosen ?? tasks.length];
    if (task === undefined) return { code: exitCodes.ok, isFinished: true };
    const ending = await askPerson(context, task, prompts, true);
    if (!ending.isFinished) return ending;
    last = tasks.indexOf(task);
  }
}

/** Returns the index of the chosen task; one behind the last when the person wants to leave. */
async function chooseTask(
  context: Context,
  tasks: readonly Assignment[],
  last: number,
  prompts: Prompts,
): Promise<number | undefined> {
  const { t } = context;
  const progress = tasks.map((task) => progressOf(startSurvey(planFor(context, task))));
  const ofEntries = progress.filter((_, index) => tasks[index]?.entry !== undefined);
  const done = ofEntries.filter(({ open }) => open === 0).length;
  const choices = tasks.map((task, index): ChoiceView => {
    const { open = 0, total = 0 } = progress[index] ?? {};
    const state = open === 0 ? t('entry-done', { total }) : t('entry-open', { open, total });
    return { key: String(index + 1), label: nameOf(context, task), detail: state };
  });
  const isOpen = (_task: Assignment, index: number): boolean => progress[index]?.open !== 0;
  const next = tasks.findIndex((task, index) => index > last && isOpen(task, index));
  const start = next === -1 ? tasks.findIndex(isOpen) : next;
  return prompts.choose({
    label: t('choose-entry', { department: nameOfDepartment(context, tasks), done, count: ofEntries.length }),
    choices: [...choices, { key: String(tasks.length + 1), label: t('entries-leave') }],
    start: start === -1 ? tasks.length : start,
    canGoBack: false,
  });
}

function nameOf(context: Context, { entry }: Assignment): string {
  return entry === undefined ? context.t('entries-own') : textFor(context, entry.title);
}

function nameOfDepartment(context: Context, [first]: readonly Assignment[]): string {
  return first === undefined ? '' : textFor(context, first.department.title);
}
