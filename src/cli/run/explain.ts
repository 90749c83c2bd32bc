import { UserError } from '../../model/errors.ts';
import type { ExplainedNode, Explanation } from '../../model/explanation.ts';
import type { SourceRange } from '../../model/finding.ts';
import type { Wave, Workspace } from '../../model/workspace.ts';
import type { ExplainFacts } from '../../report/explain/facts.ts';
import { explainFormats } from '../../report/explain/formats.ts';
import type { ReportInput } from '../../report/facts.ts';
import { explain, explainableIds } from '../../scoring/explain.ts';
import { nearest } from '../../suggest/nearest.ts';
import { answerPlaces } from '../../workspace/answer-places.ts';
import type { Context } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { loadQuestionnaireFor, loadWorkspaceFor } from '../load.ts';
import { formatOption, loadReportInput, resultAbout, textOption } from '../report-input.ts';
import { selectWave } from '../select.ts';
import { firstOf, questionnairesAbout, wantedSubject } from '../subject-option.ts';
import { inWorkspaceLanguage } from '../workspace-language.ts';

/** Prints how one number came about, for the organisation, one department or one entry. */
export async function run(given: Context): Promise<ExitCode> {
  const workspace = loadWorkspaceFor(given);
  const context = inWorkspaceLanguage(given, workspace);
  const wave = selectWave(workspace, textOption(context, 'wave'));
  const { subject, entry } = wantedSubject(context, workspace);
  const [id] = context.args;
  const asked = typeof id === 'string' ? id : 'total';
  const input = await inputWith(asked, context, workspace, { wave, entry });
  const facts: ExplainFacts = {
    input,
    explanation: explanationOf(asked, input, subject),
    placeOf: placesIn(context, input),
  };
  const format = formatOption(context, explainFormats, 'text');
  context.print(explainFormats[format](facts, { t: context.t, style: context.out }));
  if (format === 'text') context.note(nextStep(facts, context));
  return exitCodes.ok;
}

/** The questionnaire that was named, else the one that knows the id, of those that ask about the entry. */
async function inputWith(
  id: string,
  context: Context,
  workspace: Workspace,
  { wave, entry }: { readonly wave: Wave; readonly entry: string | undefined },
): Promise<ReportInput> {
  const named = textOption(context, 'questionnaire');
  const candidates = named === undefined ? questionnairesAbout(context, workspace, wave, entry) : [named];
  if (id === 'total') return loadReportInput(context, workspace, wave, firstOf(context, wave, candidates));
  const knowing = candidates.find((candidate) =>
    explainableIds(loadQuestionnaireFor(context, workspace, wave, candidate)).includes(id),
  );
  return loadReportInput(context, workspace, wave, knowing ?? candidates[0]);
}

function explanationOf(id: string, input: ReportInput, subject: string | undefined): Explanation {
  const { questionnaire } = input;
  const explanation = explain(questionnaire, resultAbout(input, subject), id);
  if (explanation !== undefined) return explanation;
  const suggestion = nearest(id, explainableIds(questionnaire))[0] ?? '';
  const dimensions = questionnaire.dimensions.map((dimension) => dimension.id).join(', ');
  const data = { id, questionnaire: questionnaire.id, dimensions, suggestion };
  throw new UserError('unknown-number', data, { about: questionnaire });
}

function nextStep({ explanation: { node }, input: { questionnaire, wave } }: ExplainFacts, { t }: Context): string {
  if (node.kind === 'total' || node.kind === 'area')
    return `\n${t('report-next-report', { questionnaire: questionnaire.id })}\n`;
  const dimension = questionnaire.dimensions.find(({ questions }) => questions.some(({ id }) => isIn(id, node)));
  const isTotal = node.kind === 'dimension' || dimension === undefined;
  const total = wave.questionnaires.length > 1 ? `total --questionnaire ${questionnaire.id}` : 'total';
  const id = isTotal ? total : dimension.id;
  return `\n${t('explain-next', { id })}\n`;
}

function isIn(questionId: string, node: ExplainedNode): boolean {
  return node.kind === 'question' ? node.id === questionId : node.inside.some((inner) => isIn(questionId, inner));
}

/** Files are read when the first answer of theirs is asked for. */
function placesIn({ io }: Context, { workspace, wave, questionnaire }: ReportInput): ExplainFacts['placeOf'] {
  const known = new Map<string, ReadonlyMap<string, SourceRange>>();
  return ({ subject, role, rater }, questionId) => {
    const file = `${subject}/${role}/${rater ?? ''}`;
    const key = { wave: wave.id, questionnaire: questionnaire.id, subject, role, rater: rater ?? undefined };
    const places = known.get(file) ?? answerPlaces(io.files, workspace, key);
    known.set(file, places);
    const at = places.get(questionId);
    return at && { file: at.file, line: at.start.line, column: at.start.column };
  };
}
