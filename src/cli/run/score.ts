import { buildReport, buildSubjectReport } from '../../report/build-report.ts';
import type { ReportInput } from '../../report/facts.ts';
import { type Score, scoreFormats } from '../../report/score/formats.ts';
import type { Context } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { loadWorkspaceFor } from '../load.ts';
import { formatOption, loadReportInput, resultAbout, textOption } from '../report-input.ts';
import { selectWave } from '../select.ts';
import { questionnairesAbout, type Wanted, wantedSubject } from '../subject-option.ts';
import { inWorkspaceLanguage } from '../workspace-language.ts';

/** Prints the numbers of all questionnaires of a wave, or of one. */
export async function run(given: Context): Promise<ExitCode> {
  const workspace = loadWorkspaceFor(given);
  const context = inWorkspaceLanguage(given, workspace);
  const wave = selectWave(workspace, textOption(context, 'wave'));
  const [id] = context.args;
  const wanted = wantedSubject(context, workspace);
  const chosen = typeof id === 'string' ? [id] : questionnairesAbout(context, workspace, wave, wanted.entry);
  const scores: Score[] = [];
  for (const questionnaire of chosen) {
    scores.push(scoreOf(await loadReportInput(context, workspace, wave, questionnaire), wanted.subject));
  }
  const format = formatOption(context, scoreFormats, 'text');
  context.print(scoreFormats[format](scores, { t: context.t, style: context.out }));
  if (format === 'text') context.note(nextStep(context, chosen[0] ?? '', wanted));
  return exitCodes.ok;
}

function scoreOf(input: ReportInput, subject: string | undefined): Score {
  const assessment = resultAbout(input, subject);
  return { report: subject === undefined ? buildReport(input) : buildSubjectReport(input, assessment), assessment };
}

function nextStep({ t }: Context, questionnaire: string, { department, entry }: Wanted): string {
  if (entry !== undefined) return `\n${t('report-next-report-entry', { questionnaire, entry })}\n`;
  const words =
    department === undefined
      ? t('report-next-report', { questionnaire })
      : t('report-next-report-department', { questionnaire, department });
  return `\n${words}\n`;
}
