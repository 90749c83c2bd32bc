import type { Assessment } from '../../model/assessment.ts';
import { UserError } from '../../model/errors.ts';
import type { Level } from '../../model/questionnaire.ts';
import { bestPath, bestTotal, cheapestPath } from '../../plan/path.ts';
import { prioritiesOf } from '../../plan/priorities.ts';
import { assessmentInputOf } from '../../report/assessment-input.ts';
import type { ReportInput } from '../../report/facts.ts';
import type { PlanFacts } from '../../report/plan/facts.ts';
import { planFormats } from '../../report/plan/formats.ts';
import type { Context } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { loadWorkspaceFor } from '../load.ts';
import { formatOption, loadReportInput, resultAbout, textOption } from '../report-input.ts';
import { selectWave } from '../select.ts';
import { questionnaireAbout, wantedSubject } from '../subject-option.ts';
import { inWorkspaceLanguage } from '../workspace-language.ts';

const usuallyShown = 10;

/** Prints the measures in order, the cheapest way to a level, and what a budget can bring. */
export async function run(given: Context): Promise<ExitCode> {
  const workspace = loadWorkspaceFor(given);
  const context = inWorkspaceLanguage(given, workspace);
  const wave = selectWave(workspace, textOption(context, 'wave'));
  const { subject, entry } = wantedSubject(context, workspace);
  const budget = budgetOf(textOption(context, 'budget'));
  const [id] = context.args;
  const named = typeof id === 'string' ? id : undefined;
  const questionnaire = questionnaireAbout(context, workspace, wave, { named, entry });
  const input = await loadReportInput(context, workspace, wave, questionnaire);
  const assessment = resultAbout(input, subject);
  const facts = planOf(input, assessment, targetOf(textOption(context, 'target'), input, assessment), budget);
  const shown = context.options['all'] === true ? facts.priorities.length : usuallyShown;
  const format = formatOption(context, planFormats, 'text');
  context.print(planFormats[format]({ ...facts, shown }, { t: context.t, style: context.out }));
  return exitCodes.ok;
}

function planOf(
  report: ReportInput,
  assessment: Assessment,
  level: Level | undefined,
  budget: number | undefined,
): Omit<PlanFacts, 'shown'> {
  const input = assessmentInputOf(report, assessment.subject);
  const path = level && cheapestPath(input, assessment, level);
  return {
    input: report,
    assessment,
    priorities: prioritiesOf(input, assessment),
    target:
      level === undefined ? null : { level, path, best: path === undefined ? bestTotal(input, assessment) : null },
    budget: budget === undefined ? null : { effort: budget, path: bestPath(input, assessment, budget) },
  };
}

/** The level that was named, else the next one above. @throws UserError `unknown-level`. */
function targetOf(
  id: string | undefined,
  { questionnaire: { levels } }: ReportInput,
  { total }: Assessment,
): Level | undefined {
  if (id !== undefined) {
    const level = levels.find((one) => String(one.id) === id);
    if (level !== undefined) return level;
    throw new UserError('unknown-level', { level: id, levels: levels.map((one) => one.id).join(', ') });
  }
  const now = levels.findIndex((one) => one.id === total.level);
  return total.level === null ? undefined : levels[now + 1];
}

/** @throws UserError `invalid-budget` for anything but whole points. */
function budgetOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,6}$/.test(text)) throw new UserError('invalid-budget', { budget: text });
  return Number(text);
}
