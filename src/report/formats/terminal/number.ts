import { wrap } from '../../../terminal/wrap.ts';
import type { Report } from '../../build-report.ts';
import { numberSentences, publishedNumber } from '../../sentences.ts';
import { type Page, section } from './page.ts';

/** Returns the one number that is published of an internal questionnaire. */
export function numberSection(report: Report, page: Page): readonly string[] {
  const { t, style } = page;
  if (report.withheld !== 'internal-questionnaire') return [];
  const number = wrap(publishedNumber(report, t), style.width - 2).map((line) => `  ${style.paint.bold(line)}`);
  const sentences = numberSentences(report, t).flatMap((sentence) => wrap(sentence, style.width));
  return section(t('report-section-total'), [...number, '', ...sentences], page);
}
