import type { Report } from '../../build-report.ts';
import { methodSentences } from '../../sentences.ts';
import { bulleted, type Page, section } from './page.ts';

/** Returns how the numbers came about. */
export function methodSection(report: Report, page: Page): readonly string[] {
  const lines = methodSentences(report, page.t).flatMap((sentence) => bulleted(sentence, page));
  return section(page.t('report-section-method'), lines, page);
}
