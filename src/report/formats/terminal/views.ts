import { wrap } from '../../../terminal/wrap.ts';
import type { Report } from '../../build-report.ts';
import { type Page, section } from './page.ts';
import { profileLines } from './profile.ts';

/** Returns the profile of each view under its own heading, and that the total does not come from it. */
export function viewsSections(report: Report, page: Page): readonly string[] {
  const { t, style } = page;
  return (report.views ?? []).flatMap(({ title, description, areas }) => {
    const about = [...(description === null ? [] : [description]), t('report-view-note')];
    const words = about.flatMap((text) => wrap(text, style.width)).map(style.paint.dim);
    return section(title, [...words, '', ...profileLines(report, areas, page)], page);
  });
}
