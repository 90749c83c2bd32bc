import { ORGANISATION } from '../model/answer.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Wave, Workspace } from '../model/workspace.ts';
import type { ReportInput } from '../report/facts.ts';
import { assess } from '../scoring/assess.ts';
import type { Context } from './command.ts';
import { loadQuestionnaireFor, loadResponsesFor } from './load.ts';
import { idsOf } from './select.ts';

/**
 * Returns everything that reports, scores and status of one questionnaire are made from. Without an id it is the first one of the
 * wave; where there are others, stderr says so.
 */
export async function loadReportInput(
  context: Context,
  workspace: Workspace,
  wave: Wave,
  questionnaireId?: string,
): Promise<ReportInput> {
  if (questionnaireId === undefined) tellFirst(context, wave);
  const questionnaire = loadQuestionnaireFor(context, workspace, wave, questionnaireId);
  const { responses, raters } = await loadResponsesFor(context, workspace, wave, questionnaire);
  const { departments } = workspace;
  const on = (subject: string): Assessment => assess({ questionnaire, wave, departments, responses, subject });
  return {
    workspace,
    wave,
    questionnaire,
    responses,
    raters,
    organisation: on(ORGANISATION),
    departments: departments.map(({ id }) => on(id)),
    language: context.locale,
  };
}

function tellFirst({ t, note }: Context, { id: wave, questionnaires }: Wave): void {
  const [first, ...others] = questionnaires;
  if (first === undefined || others.length === 0) return;
  note(`${t('first-questionnaire', { questionnaire: first.id, wave, others: idsOf(others) })}\n\n`);
}

/** Returns a department's own result. @throws Error for one that the workspace does not have: it was selected before. */
export function profileOfDepartment({ departments }: ReportInput, id: string): Assessment {
  const profile = departments.find(({ subject }) => subject === id);
  if (profile === undefined) throw new Error(`no profile of department ${id}`);
  return profile;
}

/** Returns the value of an option that takes a text. */
export function textOption({ options }: Context, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** Returns the format that was asked for; --json is short for --format json. */
export function formatOption<T extends string>(context: Context, known: Readonly<Record<T, unknown>>, usual: T): T {
  const value = context.options['json'] === true ? 'json' : textOption(context, 'format');
  return value !== undefined && isKnown(value, known) ? value : usual;
}

function isKnown<T extends string>(value: string, known: Readonly<Record<T, unknown>>): value is T {
  return Object.hasOwn(known, value);
}
