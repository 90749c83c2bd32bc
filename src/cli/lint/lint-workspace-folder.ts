import { lintQuestionnaire, lintRegister, lintWorkspace, registerAround } from '../../lint/run.ts';
import { typedDiffers } from '../../lint/typed-differs.ts';
import { questionnairesInUse } from '../../lint/workspace-subject.ts';
import type { Response } from '../../model/answer.ts';
import type { Finding } from '../../model/finding.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import type { Register } from '../../model/register.ts';
import type { Source } from '../../model/source.ts';
import type { Wave, Workspace } from '../../model/workspace.ts';
import { MAX_DOCUMENT_BYTES, readSource } from '../../source/read.ts';
import { answerPlaces } from '../../workspace/answer-places.ts';
import { isSameButWording } from '../../workspace/find-questionnaire.ts';
import { loadResponses } from '../../workspace/load-responses.ts';
import { placeIn, questionnairesPlace, responsesPlace, WORKSPACE_FILE } from '../../workspace/paths.ts';
import type { Context } from '../command.ts';
import { computedFor } from '../computed.ts';
import { conditionsOf } from '../load.ts';
import { shownPath } from '../paths.ts';
import { documentsBelow } from './documents-below.ts';
import type { LintOutcome } from './outcome.ts';
import { shippedQuestionnaires } from './shipped-questionnaires.ts';

/** Returns what is wrong in a workspace: its questionnaires, `reifegrad.yaml`, its registers, and every response of every wave. */
export function lintWorkspaceFolder(context: Context, workspace: Workspace): LintOutcome {
  const { files } = context.io;
  const shipped = shippedQuestionnaires(context);
  const paths = documentsBelow(files, questionnairesPlace(workspace).path);
  const all = (): readonly Questionnaire[] => [
    ...paths.flatMap((path) => lintOwn(context, path).questionnaire ?? []),
    ...shipped,
  ];
  const own = paths.map((path) => lintOwn(context, path, all));
  const questionnaires = [...own.flatMap(({ questionnaire }) => questionnaire ?? []), ...shipped];
  // Answers to a questionnaire that is itself wrong cannot be judged.
  const faulty = new Set(own.flatMap((linted) => (hasError(linted.findings) ? (linted.questionnaire ?? []) : [])));
  const usable = questionnaires.filter((questionnaire) => !faulty.has(questionnaire));
  const waves = workspace.waves.flatMap((wave) =>
    wave.questionnaires.map((wanted) => lintWave(context, workspace, wave, wanted, usable)),
  );
  const aboutWorkspace = lintWorkspaceFile(context, workspace, questionnaires);
  const inUse = questionnairesInUse(workspace, questionnaires);
  return {
    findings: [
      ...own.flatMap(({ findings }) => findings),
      ...aboutWorkspace,
      ...workspace.registers.flatMap((register) => lintRegisterOf(workspace, register, inUse)),
      ...waves.flatMap(({ findings }) => findings),
    ],
    files: own.length + 1 + workspace.registers.length + waves.reduce((sum, wave) => sum + wave.files, 0),
  };
}

function lintWorkspaceFile(
  { io }: Context,
  workspace: Workspace,
  questionnaires: readonly Questionnaire[],
): readonly Finding[] {
  const source = read(io, placeIn(workspace, WORKSPACE_FILE));
  return 'findings' in source ? source.findings : lintWorkspace(source, questionnaires);
}

function lintRegisterOf(
  workspace: Workspace,
  { id, source, problems }: Register,
  questionnaires: readonly Questionnaire[] | undefined,
): readonly Finding[] {
  return source === undefined ? problems : lintRegister(source, registerAround(workspace, id, questionnaires));
}

function hasError(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

function lintOwn(
  { io }: Context,
  path: string,
  others?: () => readonly Questionnaire[],
): ReturnType<typeof lintQuestionnaire> {
  const source = read(io, { path, shown: shownPath(io.cwd, path) });
  return 'findings' in source
    ? { findings: source.findings, questionnaire: undefined }
    : lintQuestionnaire(source, others);
}

/** A wave whose questionnaire is missing is reported with the workspace; its responses cannot be checked then. */
function lintWave(
  context: Context,
  workspace: Workspace,
  wave: Wave,
  wanted: Wave['questionnaires'][number],
  questionnaires: readonly Questionnaire[],
): LintOutcome {
  const questionnaire = questionnaires.find(
    ({ id, version }) => id === wanted.id && isSameButWording(version, wanted.version),
  );
  if (questionnaire === undefined) return { findings: [], files: 0 };
  const { io } = context;
  const loaded = loadResponses(io.files, workspace, wave.id, questionnaire, conditionsOf(questionnaire));
  const folder = responsesPlace(workspace, { wave: wave.id, questionnaire: wanted.id });
  return {
    findings: [
      ...(loaded.ok ? typedFindings(loaded.value, context, workspace, wave, questionnaire) : loaded.findings),
      ...loaded.notes,
    ],
    files: documentsBelow(io.files, folder.path).length,
  };
}

/** What was typed against what is computed; nothing is read for a questionnaire without computed questions. */
function typedFindings(
  responses: readonly Response[],
  context: Context,
  workspace: Workspace,
  wave: Wave,
  questionnaire: Questionnaire,
): readonly Finding[] {
  const computed = computedFor(context, workspace, wave, questionnaire);
  return typedDiffers(responses, computed, (key, id) => answerPlaces(context.io.files, workspace, key).get(id));
}

function read(
  io: Context['io'],
  { path, shown }: { path: string; shown: string },
): Source | { readonly findings: readonly Finding[] } {
  const source = readSource(io.files.read(path, MAX_DOCUMENT_BYTES), shown);
  return source.ok ? source.value : { findings: source.findings };
}
