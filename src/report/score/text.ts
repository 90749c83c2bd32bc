import type { Messages } from '../../messages/index.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import type { Style } from '../../terminal/style.ts';
import { type Column, renderTable } from '../../terminal/table.ts';
import { wrap } from '../../terminal/wrap.ts';
import { blocksToText } from '../blocks/text.ts';
import type { Report } from '../build-report.ts';
import { internalLines } from '../internal-notice.ts';
import { mapStrings } from '../map-strings.ts';
import { noteSentence } from '../note-sentence.ts';
import { portfolioSummary } from '../portfolio/blocks.ts';
import { standingBlocks } from '../portfolio/standing-blocks.ts';
import type { Result } from '../result.ts';
import { aboutText, levelText, notes, percent, range, score, scoreInRange, shareCounts, waveName } from '../words.ts';

const roomForNumbers = 60;
const roomForTitles = 100;

/** Returns the numbers of one questionnaire as a small table: ids first, so that other programs can read it, too. */
export function renderScoreText(report: Report, page: { readonly t: Messages; readonly style: Style }): string {
  const { t, style } = page;
  const safe = mapStrings(report, safeLine);
  // Where levels of entries are counted, there is no other number of all of them.
  if (safe.portfolio !== null) {
    return `${heading(safe, page).join('\n')}\n${blocksToText(portfolioSummary(safe.portfolio, t), style)}`;
  }
  const hasEvidence = safe.method.evidence !== null;
  const hasShares = [safe.total, ...(safe.profile ?? [])].some((result) => (result?.shareCounts ?? null) !== null);
  // Between these widths titles would break every line into three; the ids say enough there.
  const hasTitles = style.isAccessible || style.width < roomForNumbers || style.width >= roomForTitles;
  const columns: readonly Column[] = [
    { title: '' },
    { title: t('report-score'), align: 'right', paint: style.paint.bold },
    { title: t('report-range'), align: 'right' },
    { title: t('report-coverage'), align: 'right' },
    ...(hasEvidence ? [{ title: t('report-evidenced'), align: 'right' } as const] : []),
    ...(hasShares ? [{ title: t('report-share-counts'), align: 'right' } as const] : []),
    { title: t('report-level'), isFlexible: true },
    ...(hasTitles ? [{ title: t('report-dimension'), isFlexible: true }] : []),
  ];
  const row = (id: string, title: string, result: Result): readonly string[] => [
    id,
    scoreInRange(result, safe, t),
    range(result.scores, t),
    percent(result.coverage, t),
    ...(hasEvidence ? [score(result.scores.evidenced, t)] : []),
    ...(hasShares ? [shareCounts(result, t)] : []),
    levelText(result, safe, t, notes(result, t)),
    ...(hasTitles ? [title] : []),
  ];
  const rows = [
    ...(safe.total === null ? [] : [row('total', t('report-section-total'), safe.total)]),
    ...(safe.profile ?? []).map((result) => row(result.id, result.title, result)),
  ];
  const views = (safe.views ?? []).flatMap(({ title, areas }) => [
    '',
    ...wrap(`${title} (${t('report-view-apart')})`, style.width).map(style.paint.bold),
    ...renderTable(
      columns.map((column) =>
        column.title === t('report-dimension') ? { ...column, title: t('report-area') } : column,
      ),
      areas.map((area) => row(area.id, area.title, area)),
      style,
    ),
  ]);
  const lines = [...heading(safe, page), ...renderTable(columns, rows, style), ...views];
  const standing = safe.standing === null ? '' : `\n${blocksToText(standingBlocks(safe.standing, t), style)}`;
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n${standing}`;
}

function heading(report: Report, { t, style }: { readonly t: Messages; readonly style: Style }): readonly string[] {
  const { questionnaire, wave, subject, invented, readingNote } = report;
  const { paint, symbols, width } = style;
  const facts = [`${questionnaire.id} ${questionnaire.version}`, waveName(wave, t), aboutText(subject, t)];
  const notice = wrap(`${symbols.warning} ${t('report-invented')}`, width).map(paint.yellow);
  return [
    ...wrap(facts.join(style.isAccessible ? ', ' : ` ${symbols.separator} `), width).map(paint.bold),
    ...internalLines(questionnaire, t, style),
    ...(readingNote === null ? [] : wrap(noteSentence(readingNote, t), width)),
    ...(invented ? notice : []),
  ];
}
