import { buildDepartmentReport, buildReport } from '../../report/build-report.ts';
import type { ReportInput } from '../../report/facts.ts';
import { type Score, scoreFormats } from '../../report/score/formats.ts';
import type { Context } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { loadWorkspaceFor } from '../load.ts';
import { formatOption, loadReportInput, profileOfDepartment, textOption } from '../report-input.ts';
import { selectDepartment, selectQuestionnaire, selectWave } from '../select.ts';
import { inWorkspaceLanguage } from '../workspace-language.ts';

/** Prints the numbers of all questionnaires of a wave, or of one. */
export async function run(given: Context): Promise<ExitCode> {
  const workspace = loadWorkspaceFor(given);
  const context = inWorkspaceLanguage(given, workspace);
  const wave = selectWave(workspace, textOption(context, 'wave'));
  const [id] = context.args;
  const departmentId = textOption(context, 'department');
  if (departmentId !== undefined) selectDepartment(workspace, departmentId);
  const chosen = typeof id === 'string' ? [selectQuestionnaire(wave, id)] : wave.questionnaires;
  const scores: Score[] = [];
  for (const questionnaire of chosen) {
    scores.push(scoreOf(await loadReportInput(context, workspace, wave, questionnaire.id), departmentId));
  }
  const format = formatOption(context, scoreFormats, 'text');
  context.print(scoreFormats[format](scores, { t: context.t, style: context.out }));
  if (format === 'text') context.note(nextStep(context, chosen[0]?.id ?? '', departmentId));
  return exitCodes.ok;
}

function scoreOf(input: ReportInput, departmentId: string | undefined): Score {
  if (departmentId === undefined) return { report: buildReport(input), assessment: input.organisation };
  const assessment = profileOfDepartment(input, departmentId);
  return { report: buildDepartmentReport(input, assessment), assessment };
}

function nextStep({ t }: Context, questionnaire: string, department: string | undefined): string {
  const words =
    department === undefined
      ? t('report-next-report', { questionnaire })
      : t('report-next-report-department', { questionnaire, department });
  return `\n${words}\n`;
}
