import type { Messages } from '../../messages/index.ts';
import { checkCodeOf } from '../../model/check-code.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { blocksToText } from '../../report/blocks/text.ts';
import { internalBlocks } from '../../report/internal-notice.ts';
import { isAboutEntry } from '../../report/role-work.ts';
import { day } from '../../report/words.ts';
import { type Work, workOf } from '../../report/work.ts';
import type { Context } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { loadWorkspaceFor } from '../load.ts';
import { loadReportInput, textOption } from '../report-input.ts';
import { selectQuestionnaire, selectWave } from '../select.ts';
import { inWorkspaceLanguage } from '../workspace-language.ts';
import { flagFor } from './flag-for.ts';

/** What waits for the review in one questionnaire. */
interface Waiting {
  readonly questionnaire: Questionnaire;
  readonly waiting: readonly Work[];
}

/** Lists what waits for the review in every questionnaire of a wave, or in one. */
export async function listSubmitted(given: Context): Promise<ExitCode> {
  const workspace = loadWorkspaceFor(given);
  const context = inWorkspaceLanguage(given, workspace);
  const { t, out } = context;
  const wave = selectWave(workspace, textOption(context, 'wave'));
  const named = textOption(context, 'questionnaire');
  const chosen = named === undefined ? wave.questionnaires : [selectQuestionnaire(wave, named)];
  const lists: Waiting[] = [];
  for (const { id } of chosen) {
    const input = await loadReportInput(context, workspace, wave, id);
    const waiting = workOf(input).filter(({ status }) => status === 'submitted');
    if (named !== undefined || waiting.length > 0) lists.push({ questionnaire: input.questionnaire, waiting });
  }
  const rows = lists.flatMap(({ questionnaire: { id }, waiting }) =>
    waiting.map((work) => rowOf(work, chosen.length > 1 ? [id] : [], context)),
  );
  const columns = [
    { title: t('report-department-head'), isFlexible: true } as const,
    { title: t('review-role'), isFlexible: true } as const,
    ...(chosen.length > 1 ? [{ title: t('review-questionnaire') }] : []),
    { title: t('review-submitted-on') },
    { title: t('submit-code-word') },
  ];
  const content =
    rows.length === 0
      ? ({ kind: 'text', text: t('review-nothing') } as const)
      : ({ kind: 'table', columns, rows } as const);
  const internal = lists.find(({ questionnaire }) => questionnaire.confidentiality === 'internal');
  const notice = internal === undefined ? [] : internalBlocks(internal.questionnaire, t);
  context.print(blocksToText([...notice, { kind: 'title', text: t('review-title') }, content], out));
  context.note(`\n${nextStep(lists, t)}\n`);
  return exitCodes.ok;
}

function nextStep(lists: readonly Waiting[], t: Messages): string {
  const first = lists.find(({ waiting }) => waiting.length > 0);
  const [work] = first?.waiting ?? [];
  if (first === undefined || work === undefined) return t('review-next-status');
  return t('review-next-show', { questionnaire: first.questionnaire.id, flag: flagFor(work) });
}

function rowOf(work: Work, questionnaire: readonly string[], { t }: Context): readonly string[] {
  const { department, subject, role, submittedOn, digest } = work;
  const about = isAboutEntry(work) ? `${subject.title} (${department.title})` : department.title;
  return [about, role.title, ...questionnaire, day(submittedOn ?? '', t), checkCodeOf(digest ?? '')];
}
