import { join, resolve } from 'node:path';
import { compileConditions } from '../expression/compile.ts';
import { hasConditions } from '../expression/has-conditions.ts';
import type { Conditions } from '../expression/types.ts';
import { checkQuestionnaire, checkWorkspace, lintRegister, registerAround } from '../lint/run.ts';
import type { RaterResponse, Response } from '../model/answer.ts';
import { InvalidDocument, UserError } from '../model/errors.ts';
import type { Checked, Finding } from '../model/finding.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { Source } from '../model/source.ts';
import { registersAskedBy } from '../model/subject.ts';
import type { Wave, Workspace } from '../model/workspace.ts';
import { MAX_DOCUMENT_BYTES, readSource } from '../source/read.ts';
import { nearest } from '../suggest/nearest.ts';
import { findQuestionnaire } from '../workspace/find-questionnaire.ts';
import { findWorkspaceRoot } from '../workspace/find-root.ts';
import { loadResponses } from '../workspace/load-responses.ts';
import { loadWorkspace } from '../workspace/load-workspace.ts';
import { placeIn, WORKSPACE_FILE } from '../workspace/paths.ts';
import type { Context } from './command.ts';
import { shownPath } from './paths.ts';
import { selectQuestionnaire } from './select.ts';

/** Returns the folder of --workspace, or the nearest workspace from the current folder upwards; undefined without one. */
export function workspaceRootFor({ io, globals }: Context): string | undefined {
  const { workspace } = globals;
  if (workspace === undefined) return findWorkspaceRoot(io.files, io.cwd);
  // A folder that was named is meant itself, not one above it.
  const root = resolve(io.cwd, workspace);
  return findWorkspaceRoot(io.files, root) === root ? root : undefined;
}

/** Returns the workspace that a command works on. @throws UserError `no-workspace`; InvalidDocument. */
export function loadWorkspaceFor(context: Context): Workspace {
  const { io, globals } = context;
  const root = workspaceRootFor(context);
  if (root === undefined) throw new UserError('no-workspace', { folder: globals.workspace ?? '.' });
  const shown = shownPath(io.cwd, root);
  return valid(loadWorkspace(io.files, root, shown === '.' ? '' : shown));
}

/**
 * Returns a questionnaire of the wave, checked; without an id the first one.
 * @throws UserError when the wave has no such questionnaire or its file is missing; InvalidDocument when it has errors.
 */
export function loadQuestionnaireFor(context: Context, workspace: Workspace, wave: Wave, id?: string): Questionnaire {
  const { files, packageRoot } = context.io;
  const questionnaire = checkedQuestionnaire(
    findQuestionnaire(files, workspace, packageRoot, selectQuestionnaire(wave, id)),
  );
  refuse(checkWorkspace(workspaceSource(context.io, workspace), questionnaire));
  for (const register of registersAskedBy(questionnaire.roles)) refuse(checkRegister(workspace, register));
  return questionnaire;
}

/** Returns a questionnaire that comes with the tool, checked. @throws UserError `unknown-questionnaire`; InvalidDocument. */
export function readShippedQuestionnaire({ io }: Context, id: string): Questionnaire {
  const folder = join(io.packageRoot, 'questionnaires');
  const ids = io.files.list(folder).flatMap(({ name }) => (name.endsWith('.yaml') ? [name.slice(0, -5)] : []));
  if (!ids.includes(id)) {
    const suggestion = nearest(id, ids)[0] ?? '';
    throw new UserError('unknown-questionnaire', { questionnaire: id, questionnaires: ids.join(', '), suggestion });
  }
  const path = join(folder, `${id}.yaml`);
  return checkedQuestionnaire(valid(readSource(io.files.read(path, MAX_DOCUMENT_BYTES), shownPath(io.cwd, path))));
}

/**
 * Returns all responses of a wave to a questionnaire as they count: files and journal lines together, and apart from them what
 * further raters answered. What is worth knowing about them (a foreign file, say) is told on stderr. @throws InvalidDocument when one of them has errors.
 */
export async function loadResponsesFor(
  context: Context,
  workspace: Workspace,
  wave: Wave,
  questionnaire: Questionnaire,
): Promise<{ readonly responses: readonly Response[]; readonly raters: readonly RaterResponse[] }> {
  const { files } = context.io;
  const loaded = loadResponses(files, workspace, wave.id, questionnaire, conditionsOf(questionnaire));
  const responses = valid(loaded);
  await tellFindings(context, loaded.notes);
  return { responses, raters: loaded.raters };
}

/** Tells findings that keep nobody from working, on stderr. */
export async function tellFindings({ io, locale, err, note }: Context, findings: readonly Finding[]): Promise<void> {
  if (findings.length === 0) return;
  const { renderFindings } = await import('./render-findings.ts');
  note(renderFindings(findings, { locale, style: err, cwd: io.cwd, files: io.files }));
}

/** Returns the compiled conditions of a questionnaire, undefined when it has none: the engine need not be started then. */
export function conditionsOf(questionnaire: Questionnaire): Conditions | undefined {
  return hasConditions(questionnaire) ? compileConditions(questionnaire) : undefined;
}

/** Returns the value of a step that may have found a document wrong. @throws InvalidDocument with its findings. */
export function valid<T>(outcome: Checked<T>): T {
  if (outcome.ok) return outcome.value;
  throw new InvalidDocument(outcome.findings);
}

/** Returns `reifegrad.yaml` itself, for its places. */
function workspaceSource({ files }: Context['io'], workspace: Workspace): Source {
  const { path, shown } = placeIn(workspace, WORKSPACE_FILE);
  return valid(readSource(files.read(path, MAX_DOCUMENT_BYTES), shown));
}

/** Which flags exist is left to lint: here one that nobody knows keeps nobody from working. */
function checkRegister(workspace: Workspace, id: string): readonly Finding[] {
  const register = workspace.registers.find((one) => one.id === id);
  if (register?.source === undefined) return register?.problems ?? [];
  return lintRegister(register.source, registerAround(workspace, id, undefined));
}

function refuse(findings: readonly Finding[]): void {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new InvalidDocument(errors);
}

/** Returns the questionnaire of a source that the linter finds free of errors. @throws InvalidDocument with the errors. */
export function checkedQuestionnaire(source: Source): Questionnaire {
  const { findings, questionnaire } = checkQuestionnaire(source);
  refuse(findings);
  // Without a questionnaire its shape is wrong, and that is an error.
  if (questionnaire === undefined) throw new InvalidDocument(findings);
  return questionnaire;
}
