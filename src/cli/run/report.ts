import { UserError } from '../../model/errors.ts';
import { buildReport, buildSubjectReport, type Report } from '../../report/build-report.ts';
import type { ReportInput } from '../../report/facts.ts';
import { type ReportFormatId, reportFormats } from '../../report/formats/index.ts';
import { publish } from '../../report/publish.ts';
import { createPaint } from '../../terminal/paint.ts';
import type { Style } from '../../terminal/style.ts';
import type { Context } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { loadWorkspaceFor } from '../load.ts';
import { deliver } from '../output.ts';
import { formatOption, loadReportInput, resultAbout, textOption } from '../report-input.ts';
import { selectWave } from '../select.ts';
import { questionnaireAbout, type Wanted, wantedSubject } from '../subject-option.ts';
import { inWorkspaceLanguage } from '../workspace-language.ts';

const usualWidth = 80;
const widestReport = 120;

/** Prints or writes the report for the organisation, or for one department or entry. */
export async function run(given: Context): Promise<ExitCode> {
  const workspace = loadWorkspaceFor(given);
  const context = inWorkspaceLanguage(given, workspace);
  const wave = selectWave(workspace, textOption(context, 'wave'));
  const [questionnaireId] = context.args;
  const wanted = wantedSubject(context, workspace);
  if (wanted.subject !== undefined && context.options['public'] === true) throw new UserError('public-department');
  const named = typeof questionnaireId === 'string' ? questionnaireId : undefined;
  const id = questionnaireAbout(context, workspace, wave, { named, entry: wanted.entry });
  const input = await loadReportInput(context, workspace, wave, id);
  const report = reportFor(input, wanted.subject, context.options['public'] === true);
  const format = chosenFormat(context);
  await deliver(context, reportFormats[format](report, { t: context.t, style: styleFor(context) }));
  if (format === 'terminal' && !isToFile(context)) context.note(`\n${nextStep(report, wanted, context)}\n`);
  return exitCodes.ok;
}

function reportFor(input: ReportInput, subject: string | undefined, isPublic: boolean): Report {
  if (subject !== undefined) return buildSubjectReport(input, resultAbout(input, subject));
  const report = buildReport(input);
  return isPublic ? publish(report, input.questionnaire) : report;
}

/** Without --format, the ending of the file says what is meant. */
function chosenFormat(context: Context): ReportFormatId {
  const file = textOption(context, 'output') ?? '';
  const byEnding = file.endsWith('.md') ? 'markdown' : file.endsWith('.json') ? 'json' : 'terminal';
  return formatOption(context, reportFormats, byEnding);
}

/** A report may be wider than other output; in a file it has neither colours nor the width of today's window. */
function styleFor(context: Context): Style {
  const { out, io } = context;
  if (isToFile(context)) return { ...out, paint: createPaint(false), width: usualWidth };
  return { ...out, width: Math.min(io.stdout.columns ?? usualWidth, widestReport) };
}

function isToFile(context: Context): boolean {
  return (textOption(context, 'output') ?? '-') !== '-';
}

function nextStep(report: Report, { department, entry }: Wanted, context: Context): string {
  const { t } = context;
  const wave = textOption(context, 'wave');
  const questionnaire = `${report.questionnaire.id}${flag('wave', wave)}`;
  const open = report.open?.work.reduce((sum, { counts }) => sum + counts.open, 0) ?? 0;
  if (open === 0) {
    // Whoever follows the hint gets into the file what is on the screen, and no more.
    const isPublic = report.confidentiality === 'public' ? ' --public' : '';
    const about = `${flag('department', department)}${flag('entry', entry)}${isPublic}`;
    return t('report-next-write', { questionnaire: `${questionnaire}${about}` });
  }
  if (entry !== undefined) return t('report-next-answer-entry', { questionnaire, entry });
  return department === undefined ? t('report-next-status') : t('report-next-answer', { questionnaire, department });
}

function flag(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` --${name} ${value}`;
}
