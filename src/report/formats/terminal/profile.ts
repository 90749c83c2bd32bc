import { type Column, renderTable } from '../../../terminal/table.ts';
import { wrap } from '../../../terminal/wrap.ts';
import type { Report } from '../../build-report.ts';
import type { NamedResult } from '../../result.ts';
import { levelText, notes, percent, range, reason, score, scoreInRange } from '../../words.ts';
import { bar } from './bar.ts';
import { type Page, section } from './page.ts';

const roomForOneLine = 116;
const roomForNumbers = 80;

/** Returns one bar per dimension with its numbers: beside the title where there is room, else below it. */
export function profileSection(report: Report, page: Page): readonly string[] {
  const { t, style } = page;
  if (report.profile === null || report.profile.length === 0) return [];
  const legend = t('report-legend', { bar: style.symbols.bar, range: style.symbols.barRange });
  const lines = [
    ...profileLines(report, report.profile, page),
    ...(style.isAccessible ? [] : ['', ...wrap(legend, style.width).map(style.paint.dim)]),
  ];
  return section(t('report-section-profile'), lines, page);
}

/** Returns one bar per result with its numbers, as the width allows. */
export function profileLines(report: Report, profile: readonly NamedResult[], page: Page): readonly string[] {
  const { style } = page;
  if (style.isAccessible) return asList(report, profile, page);
  if (style.width >= roomForOneLine) return asTable(report, profile, page);
  return style.width >= roomForNumbers ? asTwoLines(report, profile, page) : asBlocks(report, profile, page);
}

/** Everything of a dimension on one line. */
function asTable(report: Report, profile: readonly NamedResult[], page: Page): readonly string[] {
  const { t, style } = page;
  const columns: readonly Column[] = [
    { title: t('report-dimension'), isFlexible: true },
    { title: '' },
    ...numberColumns(report, page),
  ];
  const rows = profile.map((result) => [
    result.title,
    barOf(result, 18, page),
    ...numbers(result, report, page, notes(result, t)),
  ]);
  return renderTable(columns, rows, style);
}

/** The title, and below it bar and numbers in columns; a dimension without numbers says why. */
function asTwoLines(report: Report, profile: readonly NamedResult[], page: Page): readonly string[] {
  const { t, style } = page;
  const counted = profile.filter(hasNumbers);
  const barWidth = 20 + Math.min(20, style.width - roomForNumbers);
  const rows = counted.map((result) => [barOf(result, barWidth, page), ...numbers(result, report, page, [])]);
  const rigid = numberColumns(report, page).map((column) => ({ ...column, isFlexible: false }));
  const [head, ...lines] = renderTable([{ title: '' }, ...rigid], rows, { ...style, width: style.width - 2 });
  // Long titles of levels need more room than there is.
  if (head === undefined || lines.length !== counted.length) return asBlocks(report, profile, page);
  const blocks = profile.flatMap((result) => [
    ...wrap([result.title, ...notes(result, t)].join(` ${style.symbols.separator} `), style.width),
    `  ${hasNumbers(result) ? lines[counted.indexOf(result)] : style.paint.dim(reason(result, report, t))}`,
  ]);
  return [`  ${head}`, ...blocks];
}

/** For narrow terminals: title, bar with the number, and the rest as words. */
function asBlocks(report: Report, profile: readonly NamedResult[], page: Page): readonly string[] {
  const { style, t } = page;
  return profile.flatMap((result) => [
    ...wrap(result.title, style.width),
    ...(hasNumbers(result)
      ? [
          `  ${barOf(result, Math.max(4, style.width - 10), page)} ${style.paint.bold(scoreInRange(result, report, t))}`,
          ...listed(result, report, page).slice(1),
        ]
      : listed(result, report, page)),
  ]);
}

function asList(report: Report, profile: readonly NamedResult[], page: Page): readonly string[] {
  return profile.flatMap((result) => [...wrap(result.title, page.style.width), ...listed(result, report, page)]);
}

function listed(result: NamedResult, report: Report, page: Page): readonly string[] {
  const { t, style } = page;
  const values = numbers(result, report, page, notes(result, t));
  const lines = hasNumbers(result)
    ? numberColumns(report, page).map(({ title }, index) => `${title}: ${values[index] ?? ''}`)
    : [reason(result, report, t)];
  return lines.flatMap((line) => wrap(line, style.width - 2)).map((line) => `  ${line}`);
}

/** Not asked, not applicable or not scored: there is nothing to draw. */
function hasNumbers({ scores }: NamedResult): boolean {
  return scores.high !== null;
}

function numberColumns({ method }: Report, { t, style }: Page): readonly Column[] {
  return [
    { title: t('report-score'), align: 'right', paint: style.paint.bold },
    { title: t('report-level'), isFlexible: true },
    { title: t('report-range'), align: 'right' },
    { title: t('report-coverage'), align: 'right' },
    ...(method.evidence === null ? [] : [{ title: t('report-evidenced'), align: 'right' } as const]),
  ];
}

function numbers(result: NamedResult, report: Report, { t }: Page, remarks: readonly string[]): readonly string[] {
  return [
    scoreInRange(result, report, t),
    levelText(result, report, t, remarks),
    range(result.scores, t),
    percent(result.coverage, t),
    ...(report.method.evidence === null ? [] : [score(result.scores.evidenced, t)]),
  ];
}

function barOf(result: NamedResult, columns: number, { style }: Page): string {
  return hasNumbers(result) ? bar(result.scores, result.range, columns, style) : '';
}
