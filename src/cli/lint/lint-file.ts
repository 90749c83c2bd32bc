import { dirname } from 'node:path';
import {
  lintQuestionnaire,
  lintRegister,
  lintResponse,
  lintReview,
  lintWorkspace,
  registerAround,
} from '../../lint/run.ts';
import { questionnairesInUse } from '../../lint/workspace-subject.ts';
import { ORGANISATION, type ResponseKey } from '../../model/answer.ts';
import type { Finding } from '../../model/finding.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import type { Source } from '../../model/source.ts';
import { MAX_DOCUMENT_BYTES, readSource } from '../../source/read.ts';
import { findWorkspaceRoot } from '../../workspace/find-root.ts';
import { loadWorkspace } from '../../workspace/load-workspace.ts';
import { isRaterLabel } from '../../workspace/paths.ts';
import type { Context } from '../command.ts';
import { shownPath } from '../paths.ts';
import { documentsBelow } from './documents-below.ts';
import { shippedQuestionnaires } from './shipped-questionnaires.ts';

/** Returns what is wrong with one file. What kind of document it is, its fields tell: dimensions, departments, entries, answers, or questions of a review. */
export function lintFile(context: Context, path: string): readonly Finding[] {
  const { io } = context;
  const read = readSource(io.files.read(path, MAX_DOCUMENT_BYTES), shownPath(io.cwd, path));
  if (!read.ok) return read.findings;
  const source = read.value;
  if (hasField(source, 'answers')) return lintResponse(source, questionnaireOf(context, path, source), placeOf(path));
  if (hasField(source, 'questions')) return lintReview(source, questionnaireOf(context, path, source), placeOf(path));
  if (hasField(source, 'departments')) return lintWorkspace(source, questionnairesNear(context, path));
  if (hasField(source, 'entries')) return lintRegisterFile(context, path, source);
  return lintQuestionnaire(source, () => questionnairesNear(context, path)).findings;
}

/** A register that a workspace names has to fit into it; any other is looked at alone. */
function lintRegisterFile(context: Context, path: string, source: Source): readonly Finding[] {
  const { files, cwd } = context.io;
  const root = findWorkspaceRoot(files, dirname(path));
  const workspace = root === undefined ? undefined : loadWorkspace(files, root, shownPath(cwd, root));
  if (root === undefined || !workspace?.ok) return lintRegister(source);
  const named = workspace.value.registers.find(({ file }) => `${root}/${file}` === path);
  if (named === undefined) return lintRegister(source);
  const { value } = workspace;
  return lintRegister(
    source,
    registerAround(value, named.id, questionnairesInUse(value, questionnairesNear(context, path))),
  );
}

function hasField({ value }: Source, field: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, field);
}

/** What folders and name say: <wave>/<questionnaire>/<subject>/<role>.yaml, or <role>.<rater>.yaml. */
function placeOf(path: string): ResponseKey {
  const [wave = '', questionnaire = '', subject = ORGANISATION, file = ''] = path.split('/').slice(-4);
  const stem = file.replace(/(\.review)?\.ya?ml$/, '');
  const [role = '', rater = '', ...more] = stem.split('.');
  const key = { wave, questionnaire, subject };
  return more.length === 0 && isRaterLabel(rater) ? { ...key, role, rater } : { ...key, role: stem };
}

function questionnaireOf(context: Context, path: string, source: Source): Questionnaire | undefined {
  const { questionnaire } = source.value as { questionnaire?: string | { id?: unknown } };
  // A response names it with its version, a review by its id alone.
  const named = typeof questionnaire === 'string' ? questionnaire : questionnaire?.id;
  return questionnairesNear(context, path).find(({ id }) => id === named);
}

/** The questionnaires that a document can mean: of the workspace around it, then the shipped ones. */
function questionnairesNear(context: Context, path: string): readonly Questionnaire[] {
  const { files, cwd } = context.io;
  const root = findWorkspaceRoot(files, dirname(path));
  const own = root === undefined ? [] : documentsBelow(files, `${root}/questionnaires`);
  const resolved = own.flatMap((file) => {
    const source = readSource(files.read(file, MAX_DOCUMENT_BYTES), shownPath(cwd, file));
    return source.ok ? (lintQuestionnaire(source.value).questionnaire ?? []) : [];
  });
  return [...resolved, ...shippedQuestionnaires(context)];
}
