import { ORGANISATION } from '../../model/answer.ts';
import { UserError } from '../../model/errors.ts';
import type { Department, Wave, Workspace } from '../../model/workspace.ts';
import type { ReportInput } from '../../report/facts.ts';
import { simulationFormats } from '../../report/simulate/formats.ts';
import { simulate } from '../../scoring/simulate.ts';
import type { AssumedAnswer } from '../../scoring/with-answers.ts';
import { nearest } from '../../suggest/nearest.ts';
import type { Context } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { GivenAnswer } from '../given/given.ts';
import { readSets } from '../given/read-set.ts';
import { renderProblems } from '../given/render-problems.ts';
import { conditionsOf, loadQuestionnaireFor, loadWorkspaceFor } from '../load.ts';
import { formatOption, loadReportInput, textOption } from '../report-input.ts';
import { selectDepartment, selectWave } from '../select.ts';
import { inWorkspaceLanguage } from '../workspace-language.ts';

/** Shows what other answers would change, for the organisation or one department. Writes nothing. */
export async function run(given: Context): Promise<ExitCode> {
  const workspace = loadWorkspaceFor(given);
  const context = inWorkspaceLanguage(given, workspace);
  const { set } = context.options;
  if (!Array.isArray(set)) throw new UserError('simulate-needs-set');
  const wave = selectWave(workspace, textOption(context, 'wave'));
  const departmentId = textOption(context, 'department');
  const only = departmentId === undefined ? undefined : selectDepartment(workspace, departmentId);
  const [id] = context.args;
  const named = typeof id === 'string' ? id : knowing(set, context, workspace, wave);
  const input = await loadReportInput(context, workspace, wave, named);
  const read = readFlags(set, input, context);
  if (read.findings.length > 0) {
    context.io.stderr.write(renderProblems(context, read, input.questionnaire));
    return exitCodes.cannot;
  }
  const assumed = read.answers.flatMap((one, index) => assumedBy(one, departmentIn(set[index] ?? ''), input, only));
  const { questionnaire, responses } = input;
  const { departments } = workspace;
  const simulation = simulate(
    { questionnaire, wave, departments, responses, subject: departmentId ?? ORGANISATION },
    assumed,
  );
  const format = formatOption(context, simulationFormats, 'text');
  context.print(simulationFormats[format](simulation, input, { t: context.t, style: context.out }));
  return exitCodes.ok;
}

/** The only questionnaire of the wave that has one of the questions; undefined where that says nothing. */
function knowing(flags: readonly string[], context: Context, workspace: Workspace, wave: Wave): string | undefined {
  if (wave.questionnaires.length < 2) return undefined;
  const ids = new Set(flags.map((flag) => /^[^=@]*/.exec(flag)?.[0].trim() ?? ''));
  const found = wave.questionnaires.filter(({ id }) =>
    loadQuestionnaireFor(context, workspace, wave, id).questions.some((question) => ids.has(question.id)),
  );
  return found.length === 1 ? found[0]?.id : undefined;
}

/** `id@department=value` is read as `id=value`, checked like an answer of whoever is asked. */
function readFlags(flags: readonly string[], input: ReportInput, { io }: Context): ReturnType<typeof readSets> {
  const { workspace, wave, questionnaire } = input;
  const [department] = workspace.departments;
  if (department === undefined) throw new UserError('no-department-asked', { questionnaire: questionnaire.id });
  const conditions = conditionsOf(questionnaire);
  const assignment = {
    workspace,
    wave,
    questionnaire,
    conditions,
    department,
    roles: [...questionnaire.roles.values()],
  };
  return readSets(
    flags.map((flag) => flag.replace(/^([^=@]*)@[^=]*=/, '$1=')),
    assignment,
    io.today(),
  );
}

function departmentIn(flag: string): string | undefined {
  return /^[^=@]*@([^=]*)=/.exec(flag)?.[1]?.trim();
}

/** One answer for each who is meant: the department that is named, the one that the result is about, or everybody who is asked. */
function assumedBy(
  { questionId, answer }: GivenAnswer,
  named: string | undefined,
  { workspace, questionnaire }: ReportInput,
  only: Department | undefined,
): readonly AssumedAnswer[] {
  const role = questionnaire.questions.find((question) => question.id === questionId)?.role;
  if (role === undefined) return [];
  const holders = workspace.departments.filter(({ roles }) => role.per === 'department' && roles.includes(role.id));
  if (named !== undefined && !holders.some(({ id }) => id === named)) {
    const ids = holders.map(({ id }) => id);
    const data = { question: questionId, department: named, departments: ids.join(', ') || '-' };
    throw new UserError('simulate-not-asked', { ...data, suggestion: nearest(named, ids)[0] ?? '' });
  }
  if (role.per === 'organisation') return [{ questionId, subject: ORGANISATION, role: role.id, answer }];
  const meant = holders.filter(({ id }) => id === (named ?? only?.id ?? id));
  return meant.map(({ id }) => ({ questionId, subject: id, role: role.id, answer }));
}
