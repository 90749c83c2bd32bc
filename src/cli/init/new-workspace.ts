import { UserError } from '../../model/errors.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { registersAskedBy } from '../../model/subject.ts';
import { inLanguage } from '../../model/text.ts';
import { isCalendarDay } from '../../questionnaire/calendar.ts';
import { type NewWorkspace as NewWorkspaceFile, renderWorkspace } from '../../workspace/render-workspace.ts';
import { toFileId } from '../../workspace/to-file-id.ts';
import type { Context } from '../command.ts';
import { readShippedQuestionnaire } from '../load.ts';
import type { InitAnswers } from './ask.ts';
import { type Asked, askedBy, departmentsFromNames, type NewDepartment, usualDepartments } from './departments.ts';
import { exampleWorkspace } from './example.ts';
import { type NewFiles, questionnaireFile } from './files.ts';
import { readStarterRegister, type StartedRegister, type StarterRegister, startRegister } from './starter-register.ts';

/** What is written for a new workspace, and lines about what has to be checked in it by hand. */
export interface NewWorkspace {
  readonly files: NewFiles;
  readonly advice: readonly string[];
}

/** Returns the files of a new workspace, made from flags or by asking. @throws UserError, Interrupted. */
export async function newWorkspace(context: Context): Promise<NewWorkspace> {
  const { io, t, options, locale } = context;
  const today = io.today();
  const answers = await missingAnswers(context, today);
  const date = text(options['date']) ?? today;
  if (!isCalendarDay(date)) throw new UserError('not-a-day', { value: date });
  if (toFileId(answers.wave) !== answers.wave)
    throw new UserError('not-an-id', { value: answers.wave, suggestion: toFileId(answers.wave) });
  const ids = new Set(list(options['questionnaire']) ?? ['verwaltung']);
  const questionnaires = [...ids].map((id) => readShippedQuestionnaire(context, id));
  const asked = askedBy(questionnaires);
  const starters = registersAskedBy(asked.roles).map((id) => readStarterRegister(io, id));
  const departments = departmentsFor(context, answers.departments, asked, starters);
  const registers = starters.map((starter) => startRegister(starter, departments));
  const flags = asked.flags.join(' ');
  const wave = { id: answers.wave, date, questionnaires };
  const content = renderWorkspace(
    { title: answers.title, language: locale, departments, registers: namedRegisters(context, starters), wave },
    {
      head: t('init-comment-head'),
      departments: t('init-comment-departments', { flags }),
      registers: t('init-comment-registers'),
      waves: t('init-comment-waves'),
    },
  );
  const hasRoles = departments.some(({ roles }) => roles.length > 0);
  return {
    files: [
      ['reifegrad.yaml', content],
      ...registers.map(({ file, text }) => [file, text] as const),
      ...questionnaires.map(({ id }) => questionnaireFile(io, id)),
    ],
    advice: [
      ...(hasRoles ? [t('init-assign', { flags })] : []),
      ...registers.flatMap((register) => registerLines(register, departments, context)),
      ...questionnaires.flatMap((questionnaire) => internalLine(questionnaire, context)),
    ],
  };
}

/** A folder under version control is published sooner than anybody thinks of its answers. */
function internalLine({ id, title, confidentiality }: Questionnaire, { t }: Context): readonly string[] {
  const data = { title: inLanguage(title, t.locale), id, pattern: `responses/*/${id}/` };
  return confidentiality === 'internal' ? [t('init-internal', data)] : [];
}

/** What the flags leave open is asked; without a terminal, the title has to be given and the rest has a usual value. */
async function missingAnswers(context: Context, today: string): Promise<InitAnswers> {
  const { options } = context;
  const given = {
    title: text(options['title']),
    wave: text(options['wave']),
    departments: list(options['department']),
  };
  const usualWave = today.slice(0, 4);
  if (context.isInteractive) {
    const { askForWorkspace } = await import('./ask.ts');
    return askForWorkspace(context, given, usualWave);
  }
  if (given.title === undefined) throw new UserError('init-needs-title');
  return { title: given.title, wave: given.wave ?? usualWave, departments: given.departments ?? [] };
}

/** The departments that were named, or the usual ones of a city administration, as in the example. */
function departmentsFor(
  { io, locale }: Context,
  names: readonly string[],
  asked: Asked,
  starters: readonly StarterRegister[],
): readonly NewDepartment[] {
  const usual = exampleWorkspace(io).departments;
  const answering = new Set(starters.flatMap(({ departments }) => departments));
  return names.length === 0
    ? usualDepartments(usual, asked, answering)
    : departmentsFromNames(names, locale, asked, usual);
}

/** The registers with the titles that they have in the example. */
function namedRegisters({ io }: Context, starters: readonly StarterRegister[]): NewWorkspaceFile['registers'] {
  const titles = new Map(exampleWorkspace(io).registers.map(({ id, title }) => [id, title]));
  return starters.map(({ id, file }) => ({ id, file, title: titles.get(id) ?? { de: id } }));
}

function registerLines(
  { file, entries, withFirst }: StartedRegister,
  [first]: readonly NewDepartment[],
  { t }: Context,
): readonly string[] {
  const moved = withFirst === 0 ? [] : [t('init-register-first', { count: withFirst, department: first?.id ?? '' })];
  return [t('init-register', { file, count: entries }), ...moved];
}

function text(value: Context['options'][string]): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function list(value: Context['options'][string]): readonly string[] | undefined {
  return Array.isArray(value) ? value : undefined;
}
