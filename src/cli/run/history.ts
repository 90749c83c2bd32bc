import { UserError } from '../../model/errors.ts';
import type { ResponseHistory } from '../../model/history.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import type { Wave, Workspace } from '../../model/workspace.ts';
import { historyFormats } from '../../report/history/formats.ts';
import { buildHistory } from '../../report/history/history.ts';
import { nearest } from '../../suggest/nearest.ts';
import { readHistory } from '../../workspace/read-history.ts';
import type { Context } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { wantedKeys, wantedQuestionnaires } from '../hand-in/wanted-keys.ts';
import { loadWorkspaceFor, valid } from '../load.ts';
import { formatOption, loadReportInput, textOption } from '../report-input.ts';
import { selectWave } from '../select.ts';
import { inWorkspaceLanguage } from '../workspace-language.ts';

/** Prints who said what on which day, what was handed in, opened again, accepted or sent back. */
export async function run(given: Context): Promise<ExitCode> {
  const workspace = loadWorkspaceFor(given);
  const context = inWorkspaceLanguage(given, workspace);
  const wave = selectWave(workspace, textOption(context, 'wave'));
  const input = await loadReportInput(context, workspace, wave, questionnaireOf(context, workspace, wave));
  const question = textOption(context, 'question');
  if (question !== undefined) refuseUnknown(question, input.questionnaire);
  const histories = wantedKeys(context, workspace, wave, input.questionnaire).flatMap(
    (key): ResponseHistory | readonly ResponseHistory[] => valid(readHistory(context.io.files, workspace, key)) ?? [],
  );
  const history = buildHistory(input, histories, question);
  const format = formatOption(context, historyFormats, 'text');
  context.print(historyFormats[format](history, input, { t: context.t, style: context.out }));
  return exitCodes.ok;
}

/** The one that is named, or the first that asks the department that is; without either the wave's first, which is told. */
function questionnaireOf(context: Context, workspace: Workspace, wave: Wave): string | undefined {
  const isNamed = ['questionnaire', 'department'].some((option) => textOption(context, option) !== undefined);
  return isNamed ? wantedQuestionnaires(context, workspace, wave)[0] : undefined;
}

function refuseUnknown(question: string, questionnaire: Questionnaire): void {
  const ids = questionnaire.questions.map((one) => one.id);
  if (ids.includes(question)) return;
  const data = { question, questionnaire: questionnaire.id, suggestion: nearest(question, ids)[0] ?? '' };
  throw new UserError('unknown-question', data, { about: questionnaire });
}
