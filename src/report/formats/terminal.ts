import { safeLine } from '../../terminal/safe-text.ts';
import type { Report } from '../build-report.ts';
import { mapStrings } from '../map-strings.ts';
import { withoutTotals } from '../portfolio/report-blocks.ts';
import { agreementSection } from './terminal/agreement.ts';
import { dutiesSection, gatesSection } from './terminal/duties.ts';
import { heading } from './terminal/heading.ts';
import { methodSection } from './terminal/method.ts';
import { numberSection } from './terminal/number.ts';
import { openSection } from './terminal/open-points.ts';
import type { Page } from './terminal/page.ts';
import { portfolioSection } from './terminal/portfolio.ts';
import { profileSection } from './terminal/profile.ts';
import { registersSection } from './terminal/registers.ts';
import { spreadSection } from './terminal/spread.ts';
import { strengthsSection } from './terminal/strengths.ts';
import { totalSection } from './terminal/total.ts';
import { viewsSections } from './terminal/views.ts';

/** Returns the report for a terminal of `style.width` columns, the most important first. */
export function renderTerminal(report: Report, page: Page): string {
  // Every text from data passes here, so that no section can forget it.
  const safe = mapStrings(withoutTotals(report), safeLine);
  const sections = [
    numberSection,
    portfolioSection,
    totalSection,
    profileSection,
    viewsSections,
    strengthsSection,
    gatesSection,
    dutiesSection,
    spreadSection,
    registersSection,
    agreementSection,
    openSection,
    methodSection,
  ];
  const lines = [...heading(safe, page), ...sections.flatMap((section) => section(safe, page))];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
