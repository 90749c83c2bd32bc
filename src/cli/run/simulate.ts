import { ORGANISATION } from '../../model/answer.ts';
import { UserError } from '../../model/errors.ts';
import { isAskedAbout, type Subject, subjectsOf } from '../../model/subject.ts';
import type { Wave, Workspace } from '../../model/workspace.ts';
import { assessmentInputOf } from '../../report/assessment-input.ts';
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
import { formatOption, loadReportInput, resultAbout, textOption } from '../report-input.ts';
import { selectWave } from '../select.ts';
import { firstOf, questionnairesAbout, wantedSubject } from '../subject-option.ts';
import { inWorkspaceLanguage } from '../workspace-language.ts';

/** Shows what other answers would change, for the organisation, one department or one entry. Writes nothing. */
export async function run(given: Context): Promise<ExitCode> {
  const workspace = loadWorkspaceFor(given);
  const context = inWorkspaceLanguage(given, workspace);
  const { set } = context.options;
  if (!Array.isArray(set)) throw new UserError('simulate-needs-set');
  const wave = selectWave(workspace, textOption(context, 'wave'));
  const { subject: only, entry } = wantedSubject(context, workspace);
  const [id] = context.args;
  const candidates = typeof id === 'string' ? [id] : questionnairesAbout(context, workspace, wave, entry);
  const input = await loadReportInput(context, workspace, wave, knowing(set, candidates, context, { workspace, wave }));
  const read = readFlags(set, input, context);
  if (read.findings.length > 0) {
    context.io.stderr.write(renderProblems(context, read, input.questionnaire));
    return exitCodes.cannot;
  }
  const assumed = read.answers.flatMap((one, index) => assumedBy(one, subjectIn(set[index] ?? ''), input, only));
  const { subject } = resultAbout(input, only);
  const simulation = simulate(assessmentInputOf(input, subject), assumed);
  const format = formatOption(context, simulationFormats, 'text');
  context.print(simulationFormats[format](simulation, input, { t: context.t, style: context.out }));
  return exitCodes.ok;
}

/** The only questionnaire that has one of the questions; where that says nothing, the first. */
function knowing(
  flags: readonly string[],
  candidates: readonly string[],
  context: Context,
  { workspace, wave }: { readonly workspace: Workspace; readonly wave: Wave },
): string | undefined {
  if (candidates.length < 2) return candidates[0];
  const ids = new Set(flags.map((flag) => /^[^=@]*/.exec(flag)?.[0].trim() ?? ''));
  const found = candidates.filter((id) =>
    loadQuestionnaireFor(context, workspace, wave, id).questions.some((question) => ids.has(question.id)),
  );
  return found.length === 1 ? found[0] : firstOf(context, wave, candidates);
}

/** `id@subject=value` is read as `id=value`, checked like an answer of whoever is asked. */
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

function subjectIn(flag: string): string | undefined {
  return /^[^=@]*@([^=]*)=/.exec(flag)?.[1]?.trim();
}

/** One answer for each that is meant: the one that is named, what the result is about, or everything that is asked about. */
function assumedBy(
  { questionId, answer }: GivenAnswer,
  named: string | undefined,
  { workspace, wave, questionnaire }: ReportInput,
  only: string | undefined,
): readonly AssumedAnswer[] {
  const role = questionnaire.questions.find((question) => question.id === questionId)?.role;
  if (role === undefined) return [];
  const asked = subjectsOf(workspace, wave.date).filter((subject) => isAskedAbout(subject, role));
  if (named !== undefined && !asked.some(({ id }) => id === named)) {
    const ids = asked.map(({ id }) => id);
    const names = { question: questionId, subject: named, subjects: ids.join(', ') || '-' };
    const data = { ...names, suggestion: nearest(named, ids)[0] ?? '' };
    throw new UserError('simulate-not-asked', data, { about: questionnaire });
  }
  if (role.per === 'organisation') return [{ questionId, subject: ORGANISATION, role: role.id, answer }];
  const isMeant = ({ id, department }: Subject): boolean =>
    named === undefined ? only === undefined || id === only || department === only : id === named;
  return asked.filter(isMeant).map(({ id }) => ({ questionId, subject: id, role: role.id, answer }));
}
