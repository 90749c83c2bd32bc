import { ORGANISATION } from '../model/answer.ts';
import type { Assessment } from '../model/assessment.ts';
import { UserError } from '../model/errors.ts';
import { registersAskedBy, subjectsOf } from '../model/subject.ts';
import type { Wave, Workspace } from '../model/workspace.ts';
import type { ReportInput } from '../report/facts.ts';
import { assess } from '../scoring/assess.ts';
import type { Context } from './command.ts';
import { computedFor } from './computed.ts';
import { loadQuestionnaireFor, loadResponsesFor } from './load.ts';

/** Returns everything that reports, scores and status of one questionnaire are made from; without an id of the wave's first. */
export async function loadReportInput(
  context: Context,
  workspace: Workspace,
  wave: Wave,
  questionnaireId?: string,
): Promise<ReportInput> {
  const questionnaire = loadQuestionnaireFor(context, workspace, wave, questionnaireId);
  const { responses, raters } = await loadResponsesFor(context, workspace, wave, questionnaire);
  const computed = computedFor(context, workspace, wave, questionnaire);
  const { departments, registers } = workspace;
  const on = (subject: string): Assessment =>
    assess({ questionnaire, wave, departments, registers, responses, computed, subject });
  const asked = registersAskedBy(questionnaire.roles);
  const entries = subjectsOf(workspace, wave.date).filter(({ kind }) => asked.includes(kind));
  return {
    workspace,
    wave,
    questionnaire,
    responses,
    raters,
    computed,
    organisation: on(ORGANISATION),
    departments: departments.map(({ id }) => on(id)),
    entries: entries.map(({ id }) => on(id)),
    language: context.locale,
  };
}

/**
 * Returns the own result of a department or an entry, or the organisation's for undefined.
 * @throws UserError `not-asked-about` for an entry that the questionnaire does not ask about in this wave.
 */
export function resultAbout(input: ReportInput, subject: string | undefined): Assessment {
  if (subject === undefined) return input.organisation;
  const profile = [...input.departments, ...input.entries].find((one) => one.subject === subject);
  if (profile !== undefined) return profile;
  throw new UserError('not-asked-about', {
    entry: subject,
    questionnaire: input.questionnaire.id,
    wave: input.wave.id,
  });
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
