import type { Messages } from '../../messages/index.ts';
import type { Block } from '../blocks/block.ts';
import type { Report } from '../build-report.ts';
import { portfolioBlocks } from './blocks.ts';
import { standingBlocks } from './standing-blocks.ts';

/** Returns what a report says about levels of entries: all counted together, or where its one entry stands; else nothing. */
export function reportedLevels(
  { portfolio, standing }: Pick<Report, 'portfolio' | 'standing'>,
  t: Messages,
): readonly Block[] {
  if (portfolio !== null) return portfolioBlocks(portfolio, t);
  if (standing === null) return [];
  return [{ kind: 'heading', text: t('standing-section') }, ...standingBlocks(standing, t)];
}

/** Returns a report without the parts that a portfolio stands for: there is no total of all entries, and nothing to compare with it. */
export function withoutTotals(report: Report): Report {
  if (report.portfolio === null) return report;
  return { ...report, total: null, profile: null, highlights: null, spread: null, registers: null };
}
