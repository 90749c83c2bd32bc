import type { Messages } from '../../../messages/index.ts';
import type { Report } from '../../build-report.ts';
import type { NamedResult } from '../../result.ts';
import { numberSentences, publishedNumber } from '../../sentences.ts';
import type { Spread } from '../../spread.ts';
import {
  completeness,
  declaredPercent,
  entryLevel,
  levelText,
  notes,
  percent,
  range,
  score,
  scoreInRange,
  scoreOutOf,
  shareCounts,
} from '../../words.ts';
import { type MarkdownColumn, markdownSection, markdownTable } from './table.ts';

/** Returns the one number that is published of an internal questionnaire. */
export function numberMarkdown(report: Report, t: Messages): readonly string[] {
  if (report.withheld !== 'internal-questionnaire') return [];
  const sentences = numberSentences(report, t).flatMap((sentence) => [sentence, '']);
  return markdownSection(t('report-section-total'), [`**${publishedNumber(report, t)}**`, '', ...sentences]);
}

/** Returns the overall result as one sentence and a table. */
export function totalMarkdown(report: Report, t: Messages): readonly string[] {
  const { total, method } = report;
  if (total === null) return [];
  const level = total.level === null ? [] : [t('report-level-named', { ...total.level })];
  const { counts, scores, coverage, equalWeights } = total;
  const asked = counts.asked - counts.notApplicable;
  const rows = [
    [t('report-range'), range(scores, t), t('report-range-note')],
    [t('report-coverage'), percent(coverage, t), t('report-coverage-note', { answered: counts.answered, asked })],
    ...(method.evidence === null
      ? []
      : [[t('report-evidenced'), score(scores.evidenced, t), t('report-evidenced-note')]]),
    ...(total.shareCounts === null
      ? []
      : [[t('report-share-counts'), shareCounts(total, t), t('report-share-counts-note')]]),
    [t('report-equal-weights'), score(equalWeights, t), t('report-equal-weights-note')],
  ];
  const provisional = t('report-coverage-provisional', { bound: declaredPercent(method.provisionalBelowCoverage, t) });
  return markdownSection(t('report-section-total'), [
    `**${[scoreOutOf(total, report, t), ...level, ...notes(total, t)].join(', ')}**`,
    '',
    ...markdownTable([{ title: ' ' }, { title: t('report-score'), align: 'right' }, { title: ' ' }], rows),
    ...(total.provisional ? [`${provisional[0]?.toUpperCase()}${provisional.slice(1)}.`, ''] : []),
  ]);
}

/** Returns the profile as a table. */
export function profileMarkdown(report: Report, t: Messages): readonly string[] {
  const profile = report.profile ?? [];
  const weights = { title: t('report-weight'), values: profile.map(({ weight }) => String(weight)) };
  return markdownSection(t('report-section-profile'), resultTable(t('report-dimension'), profile, report, t, weights));
}

/** Returns the profile of each view under its own heading, and that the total does not come from it. */
export function viewsMarkdown(report: Report, t: Messages): readonly string[] {
  return (report.views ?? []).flatMap(({ title, description, areas }) => {
    const about = [...(description === null ? [] : [description, '']), t('report-view-note'), ''];
    return markdownSection(title, [...about, ...resultTable(t('report-area'), areas, report, t)]);
  });
}

/** Areas have no weight: nothing is made of them. */
function resultTable(
  name: string,
  results: readonly NamedResult[],
  report: Report,
  t: Messages,
  weights?: { readonly title: string; readonly values: readonly string[] },
): readonly string[] {
  const hasEvidence = report.method.evidence !== null;
  const hasShares = (report.profile ?? []).some((result) => result.shareCounts !== null);
  const columns: readonly MarkdownColumn[] = [
    { title: name },
    ...(weights === undefined ? [] : [{ title: weights.title, align: 'right' } as const]),
    { title: t('report-score'), align: 'right' },
    { title: t('report-level') },
    { title: t('report-range'), align: 'right' },
    { title: t('report-coverage'), align: 'right' },
    ...(hasEvidence ? [{ title: t('report-evidenced'), align: 'right' } as const] : []),
    ...(hasShares ? [{ title: t('report-share-counts'), align: 'right' } as const] : []),
    { title: t('report-answers'), align: 'right' },
  ];
  const rows = results.map((result, index) => [
    result.title,
    ...(weights === undefined ? [] : [weights.values[index] ?? '']),
    scoreInRange(result, report, t),
    levelText(result, report, t, notes(result, t)),
    range(result.scores, t),
    percent(result.coverage, t),
    ...(hasEvidence ? [score(result.scores.evidenced, t)] : []),
    ...(hasShares ? [shareCounts(result, t)] : []),
    `${result.counts.answered}/${result.counts.asked - result.counts.notApplicable}`,
  ]);
  return markdownTable(columns, rows);
}

/** Returns the departments side by side as a table. */
export function spreadMarkdown({ spread }: Report, t: Messages): readonly string[] {
  if (spread === null) return [];
  return markdownSection(t('report-section-spread'), [
    t('report-spread-note'),
    '',
    ...spreadTable(spread, t('report-department-head'), t),
  ]);
}

/** Returns the entries of each register side by side, and their dimensions where there are several. */
export function registersMarkdown({ registers }: Report, t: Messages): readonly string[] {
  return (registers ?? []).flatMap((table) => {
    const rows = table.entries.map((row) => [
      row.title,
      row.department.title,
      score(row.score, t),
      entryLevel(row, t),
      String(row.counts.open),
    ]);
    return markdownSection(table.title, [
      `${completeness(table, t)}. ${t('report-register-note')}`,
      '',
      ...markdownTable(
        [
          { title: t('register-entry') },
          { title: t('report-department-head') },
          { title: t('report-score'), align: 'right' },
          { title: t('report-level') },
          { title: t('status-open'), align: 'right' },
        ],
        rows,
      ),
      ...(table.spread.dimensions.length > 1 ? spreadTable(table.spread, t('register-entry'), t) : []),
    ]);
  });
}

/** Results by dimension; `head` is what a row is about. */
function spreadTable(spread: Spread, head: string, t: Messages): readonly string[] {
  const columns: readonly MarkdownColumn[] = [
    { title: head },
    ...spread.dimensions.map(({ title }) => ({ title, align: 'right' as const })),
  ];
  const rows = spread.rows.map(({ title, cells }) => [
    title,
    ...cells.map((cell) => (cell.asked === 0 ? '' : `${score(cell.score, t)} (${cell.answered})`)),
  ]);
  const summary = (['lowest', 'highest', 'range'] as const).map((end) => [
    `*${t(`report-spread-${end}`)}*`,
    ...spread.dimensions.map((dimension) => score(dimension[end], t)),
  ]);
  return markdownTable(columns, [...rows, ...summary]);
}
