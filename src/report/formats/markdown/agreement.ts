import type { Messages } from '../../../messages/index.ts';
import { agreementSummary, agreementWords, ratingList } from '../../agreement-sentences.ts';
import type { Report } from '../../build-report.ts';
import type { AgreementPoint } from '../../rater-agreement.ts';
import { whoList } from '../../words.ts';
import { markdownSection, markdownTable } from './table.ts';

/** Returns where several raters disagree, the weakest agreement first, as tables. */
export function agreementMarkdown({ agreement }: Report, t: Messages): readonly string[] {
  if (agreement === null) return [];
  return markdownSection(t('agreement-section'), [
    agreementSummary(agreement, t).join(' '),
    '',
    ...pointTable(t('agreement-discuss-title'), agreement.discuss, t),
    ...pointTable(t('agreement-differing-title'), agreement.differing, t),
  ]);
}

function pointTable(title: string, points: readonly AgreementPoint[], t: Messages): readonly string[] {
  const hasValues = points.some(({ agreement }) => agreement !== null);
  const columns = [
    { title: t('report-open-question') },
    { title: t('report-open-who') },
    ...(hasValues ? [{ title: t('agreement-value-head') }] : []),
    { title: t('agreement-ratings-head') },
  ];
  const rows = points.map((point) => [
    `${point.question.title} (${point.question.id})`,
    whoList([point.who], t),
    ...(hasValues ? [agreementWords(point, t)] : []),
    ratingList(point.ratings, t),
  ]);
  return markdownSection(title, markdownTable(columns, rows), 3);
}
