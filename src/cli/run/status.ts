import { namedWave, type ReportInput } from '../../report/facts.ts';
import { buildStatus, type Status } from '../../report/status/build-status.ts';
import { debtsOf } from '../../report/status/debts.ts';
import { statusFormats } from '../../report/status/formats.ts';
import { type Stage, stageOf } from '../../report/status/standing.ts';
import type { Context } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { flagFor } from '../hand-in/flag-for.ts';
import { loadWorkspaceFor } from '../load.ts';
import { formatOption, loadReportInput, textOption } from '../report-input.ts';
import { selectWave } from '../select.ts';
import { inWorkspaceLanguage } from '../workspace-language.ts';

/** Prints who has answered what in a wave, and who owes what. */
export async function run(given: Context): Promise<ExitCode> {
  const workspace = loadWorkspaceFor(given);
  const context = inWorkspaceLanguage(given, workspace);
  const wave = selectWave(workspace, textOption(context, 'wave'));
  const inputs: ReportInput[] = [];
  for (const { id } of wave.questionnaires) inputs.push(await loadReportInput(context, workspace, wave, id));
  const status = buildStatus(
    { workspace, wave: { ...wave, ...namedWave(wave, context.locale) }, language: context.locale },
    inputs,
  );
  const format = formatOption(context, statusFormats, 'text');
  context.print(statusFormats[format](status, { t: context.t, style: context.out }));
  if (format === 'text') context.note(`\n${nextStep(status, context)}\n`);
  return exitCodes.ok;
}

/** Who owes answers comes first, then who can hand in, then what is to be reviewed; in the end the report. */
function nextStep(status: Status, { t }: Context): string {
  const isOpen = status.wave.status === 'open';
  const [debt] = isOpen ? debtsOf(status) : [];
  if (debt !== undefined)
    return t('status-next-answer', { questionnaire: debt.questionnaire.id, department: debt.work.department.id });
  const handIn = isOpen ? firstAt('draft', status) : undefined;
  const review = isOpen ? firstAt('submitted', status) : undefined;
  const questionnaire = status.questionnaires[0]?.id ?? '';
  return [
    ...(handIn === undefined ? [] : [t('status-next-submit', handIn)]),
    ...(review === undefined ? [] : [t('status-next-review', review)]),
    t('status-next-report', { questionnaire }),
  ].join('\n');
}

function firstAt(stage: Stage, { questionnaires }: Status): { questionnaire: string; flag: string } | undefined {
  for (const { id, departments } of questionnaires) {
    const work = departments.flatMap(({ roles }) => roles).find((one) => stageOf(one) === stage);
    if (work !== undefined) return { questionnaire: id, flag: flagFor(work) };
  }
  return undefined;
}
