import { join, resolve } from 'node:path';
import { UserError } from '../../model/errors.ts';
import type { Io } from '../../model/io.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import type { Workspace } from '../../model/workspace.ts';
import { isCalendarDay } from '../../questionnaire/calendar.ts';
import { safeText } from '../../terminal/safe-text.ts';
import { loadWorkspace } from '../../workspace/load-workspace.ts';
import { renderWorkspace } from '../../workspace/render-workspace.ts';
import { toFileId } from '../../workspace/to-file-id.ts';
import type { Context } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { InitAnswers } from '../init/ask.ts';
import { departmentsFromNames, type NewDepartment, usualDepartments } from '../init/departments.ts';
import { readShippedQuestionnaire, valid } from '../load.ts';
import { shownPath } from '../paths.ts';

const largestFile = 2_000_000;

/** Files of a new workspace: path inside it and content. */
type NewFiles = readonly (readonly [path: string, content: string | Uint8Array])[];

/** Creates a workspace from flags or by asking, or copies the example city. Never replaces a file. */
export async function run(context: Context): Promise<ExitCode> {
  const { io, t, options } = context;
  const folder = resolve(io.cwd, typeof context.args[0] === 'string' ? context.args[0] : '.');
  if (io.files.kind(folder) === 'file') throw new UserError('not-a-folder', { path: shownPath(io.cwd, folder) });
  // Before anything is asked, so that nobody answers for nothing.
  refuseExisting(context, folder, [['reifegrad.yaml', '']]);
  const isExample = options['example'] === true;
  const { files, advice } = isExample ? { files: exampleFiles(context), advice: '' } : await newWorkspace(context);
  refuseExisting(context, folder, files);
  const shown = safeText(shownPath(io.cwd, folder));
  if (options['dryRun'] === true) {
    context.print(files.map(([path]) => `${join(shown, path)}\n`).join(''));
    return exitCodes.ok;
  }
  for (const [path, content] of files) io.files.write(join(folder, path), content);
  const next = shown === '.' ? t('init-next-here') : t('init-next', { folder: shown });
  context.note(`${t('init-done', { folder: shown, count: files.length })}\n${advice}${next}\n`);
  return exitCodes.ok;
}

function refuseExisting({ io }: Context, folder: string, files: NewFiles): void {
  const taken = files.map(([path]) => join(folder, path)).find((path) => io.files.kind(path) !== 'missing');
  if (taken !== undefined) throw new UserError('workspace-exists', { path: shownPath(io.cwd, taken) });
}

function exampleFiles(context: Context): NewFiles {
  const { io } = context;
  const root = exampleRoot(io);
  const walk = (folder: string): string[] =>
    io.files
      .list(join(root, folder))
      .flatMap(({ name, kind }) => (kind === 'folder' ? walk(join(folder, name)) : [join(folder, name)]));
  const city = walk('').map((path) => [path, io.files.read(join(root, path), largestFile)] as const);
  return [...city, ...questionnaireIds(exampleWorkspace(context)).map((id) => questionnaireFile(io, id))];
}

function questionnaireIds(workspace: Workspace): readonly string[] {
  return [...new Set(workspace.waves.flatMap((wave) => wave.questionnaires.map(({ id }) => id)))];
}

/** A folder under version control is published sooner than anybody thinks of its answers. */
function internalLine({ id, confidentiality }: Questionnaire, { t }: Context): readonly string[] {
  return confidentiality === 'internal' ? [t('init-internal', { pattern: `responses/*/${id}/` })] : [];
}

/** The files of a new workspace, and what has to be checked in them by hand. */
async function newWorkspace(context: Context): Promise<{ readonly files: NewFiles; readonly advice: string }> {
  const { io, t, options, locale } = context;
  const today = io.today();
  const answers = await missingAnswers(context, today);
  const date = text(options['date']) ?? today;
  if (!isCalendarDay(date)) throw new UserError('not-a-day', { value: date });
  if (toFileId(answers.wave) !== answers.wave)
    throw new UserError('not-an-id', { value: answers.wave, suggestion: toFileId(answers.wave) });
  const questionnaire = readShippedQuestionnaire(context, text(options['questionnaire']) ?? 'verwaltung');
  const content = renderWorkspace(
    {
      title: answers.title,
      language: locale,
      departments: departmentsFor(context, answers.departments, questionnaire),
      wave: { id: answers.wave, date, questionnaires: [{ id: questionnaire.id, version: questionnaire.version }] },
    },
    {
      head: t('init-comment-head'),
      departments: t('init-comment-departments', { flags: questionnaire.flags.join(' ') }),
      waves: t('init-comment-waves'),
    },
  );
  return {
    files: [['reifegrad.yaml', content], questionnaireFile(io, questionnaire.id)],
    advice: [t('init-assign', { flags: questionnaire.flags.join(' ') }), ...internalLine(questionnaire, context)]
      .map((line) => `${line}\n`)
      .join(''),
  };
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
    const { askForWorkspace } = await import('../init/ask.ts');
    return askForWorkspace(context, given, usualWave);
  }
  if (given.title === undefined) throw new UserError('init-needs-title');
  return { title: given.title, wave: given.wave ?? usualWave, departments: given.departments ?? [] };
}

/** The departments that were named, or the usual ones of a city administration, as in the example. */
function departmentsFor(
  context: Context,
  names: readonly string[],
  questionnaire: Questionnaire,
): readonly NewDepartment[] {
  const usual = exampleWorkspace(context).departments;
  if (names.length === 0) return usualDepartments(usual, questionnaire);
  return departmentsFromNames(names, context.locale, questionnaire, usual);
}

function exampleWorkspace({ io }: Context): Workspace {
  return valid(loadWorkspace(io.files, exampleRoot(io)));
}

function exampleRoot({ packageRoot }: Io): string {
  return join(packageRoot, 'examples', 'musterstadt');
}

/** A workspace keeps its questionnaires, so that a wave can be scored again after the tool has moved on. */
function questionnaireFile({ packageRoot, files }: Io, id: string): NewFiles[number] {
  const path = join('questionnaires', `${id}.yaml`);
  return [path, files.read(join(packageRoot, path), largestFile)];
}

function text(value: Context['options'][string]): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function list(value: Context['options'][string]): readonly string[] | undefined {
  return Array.isArray(value) ? value : undefined;
}
