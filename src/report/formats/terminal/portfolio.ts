import { blocksToText } from '../../blocks/text.ts';
import type { Report } from '../../build-report.ts';
import { reportedLevels } from '../../portfolio/report-blocks.ts';
import type { Page } from './page.ts';

/** Returns the levels of a register's entries, or where the one entry of the report stands. */
export function portfolioSection(report: Report, { t, style }: Page): readonly string[] {
  const blocks = reportedLevels(report, t);
  return blocks.length === 0 ? [] : ['', ...blocksToText(blocks, style).trimEnd().split('\n')];
}
