import { type Pair, renderPairs } from '../../../terminal/pairs.ts';
import { wrap } from '../../../terminal/wrap.ts';
import type { Report } from '../../build-report.ts';
import type { TotalResult } from '../../result.ts';
import { declaredPercent, notes, percent, range, score, scoreOutOf, shareCounts } from '../../words.ts';
import { bar } from './bar.ts';
import { type Page, section } from './page.ts';

/** Returns the overall result: the number in words, a bar, and what has to be known to judge it. */
export function totalSection(report: Report, page: Page): readonly string[] {
  const { t, style } = page;
  const { total } = report;
  if (total === null) return [];
  const separator = style.isAccessible ? ', ' : ` ${style.symbols.separator} `;
  const level = total.level === null ? [] : [t('report-level-named', { ...total.level })];
  const words = [scoreOutOf(total, report, t), ...level, ...notes(total, t)].join(separator);
  const barLine = `  ${bar(total.scores, report.method.range, Math.min(60, style.width - 2), style)}`;
  const drawing = style.isAccessible || total.scores.score === null ? [] : [barLine];
  const lines = [
    ...wrap(words, style.width - 2).map((line) => `  ${style.paint.bold(line)}`),
    ...drawing,
    '',
    ...renderPairs(facts(total, report, page), style),
  ];
  return section(t('report-section-total'), lines, page);
}

function facts(total: TotalResult, report: Report, { t }: Page): readonly Pair[] {
  const { scores, counts, coverage, provisional } = total;
  const asked = counts.asked - counts.notApplicable;
  const bound = declaredPercent(report.method.provisionalBelowCoverage, t);
  const isCertain = counts.open === 0 && scores.low !== null && scores.low.fraction === scores.high?.fraction;
  return [
    {
      label: t('report-range'),
      value: range(scores, t),
      note: t(isCertain ? 'report-range-certain' : 'report-range-note'),
    },
    {
      label: t('report-coverage'),
      value: percent(coverage, t),
      note: provisional
        ? t('report-coverage-provisional', { bound })
        : t('report-coverage-note', { answered: counts.answered, asked }),
    },
    ...(report.method.evidence === null
      ? []
      : [{ label: t('report-evidenced'), value: score(scores.evidenced, t), note: t('report-evidenced-note') }]),
    ...(total.shareCounts === null
      ? []
      : [
          {
            label: t('report-share-counts'),
            value: shareCounts(total, t),
            note: t('report-share-counts-note'),
          },
        ]),
    {
      label: t('report-equal-weights'),
      value: score(total.equalWeights, t),
      note: t('report-equal-weights-note'),
    },
  ];
}
