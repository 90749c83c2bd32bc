import { checkCodeOf } from '../../model/check-code.ts';
import { blocksToText } from '../../report/blocks/text.ts';
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

/** Lists what waits for the review in every questionnaire of a wave, or in one. */
export async function listSubmitted(given: Context): Promise<ExitCode> {
  const workspace = loadWorkspaceFor(given);
  const context = inWorkspaceLanguage(given, workspace);
  const { t, out } = context;
  const wave = selectWave(workspace, textOption(context, 'wave'));
  const named = textOption(context, 'questionnaire');
  const chosen = named === undefined ? wave.questionnaires : [selectQuestionnaire(wave, named)];
  const rows: (readonly string[])[] = [];
  let first: { readonly questionnaire: string; readonly flag: string } | undefined;
  for (const { id } of chosen) {
    const input = await loadReportInput(context, workspace, wave, id);
    for (const work of workOf(input).filter(({ status }) => status === 'submitted')) {
      first ??= { questionnaire: id, flag: flagFor(work) };
      rows.push(rowOf(work, chosen.length > 1 ? [id] : [], context));
    }
  }
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
  context.print(blocksToText([{ kind: 'title', text: t('review-title') }, content], out));
  context.note(`\n${first === undefined ? t('review-next-status') : t('review-next-show', first)}\n`);
  return exitCodes.ok;
}

function rowOf(work: Work, questionnaire: readonly string[], { t }: Context): readonly string[] {
  const { department, subject, role, submittedOn, digest } = work;
  const about = isAboutEntry(work) ? `${subject.title} (${department.title})` : department.title;
  return [about, role.title, ...questionnaire, day(submittedOn ?? '', t), checkCodeOf(digest ?? '')];
}
