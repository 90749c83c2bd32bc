import { ORGANISATION } from '../../../model/answer.ts';
import { hanging } from '../../../terminal/pairs.ts';
import { wrap } from '../../../terminal/wrap.ts';
import { agreementSummary, agreementWords, ratingList } from '../../agreement-sentences.ts';
import { isAboutOrganisation, type Report } from '../../build-report.ts';
import type { AgreementPoint } from '../../rater-agreement.ts';
import { whoList } from '../../words.ts';
import { bulleted, type Page, section } from './page.ts';

/** In a terminal the weakest are enough to begin with; the other formats have all. */
const mostPoints = 10;

/** Returns where several raters disagree, the weakest agreement first. */
export function agreementSection(report: Report, page: Page): readonly string[] {
  const { t, style } = page;
  const { agreement } = report;
  if (agreement === null) return [];
  const isWhole = isAboutOrganisation(report);
  return section(
    t('agreement-section'),
    [
      ...agreementSummary(agreement, t).flatMap((sentence) => wrap(sentence, style.width)),
      ...pointList(t('agreement-discuss-title'), agreement.discuss, isWhole, page),
      ...pointList(t('agreement-differing-title'), agreement.differing, isWhole, page),
    ],
    page,
  );
}

function pointList(title: string, points: readonly AgreementPoint[], isWhole: boolean, page: Page): readonly string[] {
  const { t, style } = page;
  if (points.length === 0) return [];
  const more = points.length - mostPoints;
  return [
    '',
    ...wrap(title, style.width).map(style.paint.cyan),
    ...points.slice(0, mostPoints).flatMap((point) => pointLines(point, isWhole, page)),
    ...(more > 0 ? wrap(t('agreement-more', { more }), style.width) : []),
  ];
}

function pointLines(point: AgreementPoint, isWhole: boolean, page: Page): readonly string[] {
  const { t, style } = page;
  const { question, who, ratings } = point;
  const value = agreementWords(point, t);
  // In a department's report it is always the department, unless it answers for the organisation.
  const about = isWhole || who.subject.id === ORGANISATION ? `, ${whoList([who], t)}` : '';
  return [
    ...bulleted(`${question.title} (${question.id})${about}${value === '' ? '' : `: ${value}`}`, page),
    ...hanging(ratingList(ratings, t), '    ', style.width),
  ];
}
