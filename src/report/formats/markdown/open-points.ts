import type { Messages } from '../../../messages/index.ts';
import type { Report } from '../../build-report.ts';
import type { NamedQuestion } from '../../facts.ts';
import type { OpenPoint, OpenPoints } from '../../open-points.ts';
import { byRole, type RoleWork } from '../../role-work.ts';
import { whoList } from '../../words.ts';
import { hasOpenWork } from '../../work.ts';
import { markdownSection, markdownTable } from './table.ts';

/** Returns what is still to be done or cleared up, as tables. */
export function openMarkdown({ open }: Report, t: Messages): readonly string[] {
  if (open === null) return [];
  const lines = [
    ...workTable(byRole(open.work).filter(hasOpenWork), t),
    ...pointTable(t('report-open-conflicts-title'), open.conflicts, t),
    ...open.dontKnow.flatMap(({ ask, points }) => {
      const title =
        ask === null ? t('report-open-dont-know-title') : t('report-open-dont-know-ask', { role: ask.title });
      return pointTable(title, points, t);
    }),
    ...pointTable(t('report-open-unsupported-title'), open.unsupported, t),
    ...notApplicableTable(open, t),
  ];
  return markdownSection(t('report-section-open'), lines.length === 0 ? [t('report-open-none'), ''] : lines);
}

function workTable(work: readonly RoleWork[], t: Messages): readonly string[] {
  const columns = [
    { title: t('report-department-head') },
    { title: t('report-open-role') },
    { title: t('report-open-open'), align: 'right' } as const,
    { title: t('report-open-dont-know'), align: 'right' } as const,
    { title: t('report-open-conflicts'), align: 'right' } as const,
    { title: t('report-open-unsupported'), align: 'right' } as const,
    { title: t('report-open-not-applicable'), align: 'right' } as const,
  ];
  const rows = work.map(({ department, role, status, counts, conflicts, unsupported, entries }) => [
    department.title,
    withNotes(role.title, [
      ...(entries.length < 2 ? [] : [t('report-work-entries', { count: entries.length })]),
      ...(status === 'missing' ? [t('report-open-not-started')] : []),
    ]),
    ...[counts.open, counts.dontKnow, conflicts, unsupported, counts.notApplicable].map(String),
  ]);
  return markdownTable(columns, rows);
}

function withNotes(title: string, notes: readonly string[]): string {
  return notes.length === 0 ? title : `${title} (${notes.join(', ')})`;
}

function pointTable(title: string, points: readonly OpenPoint[], t: Messages): readonly string[] {
  const rows = points.map(({ question, who }) => [named(question), whoList(who, t)]);
  return markdownSection(
    title,
    markdownTable([{ title: t('report-open-question') }, { title: t('report-open-who') }], rows),
    3,
  );
}

function notApplicableTable({ notApplicable }: OpenPoints, t: Messages): readonly string[] {
  const columns = [
    { title: t('report-open-question') },
    { title: t('report-open-reason-head') },
    { title: t('report-open-who') },
  ];
  const rows = notApplicable.flatMap(({ question, reasons }) =>
    reasons.map(({ reason, who }) => [named(question), reason, whoList(who, t)]),
  );
  return markdownSection(t('report-open-not-applicable-title'), markdownTable(columns, rows), 3);
}

function named({ title, id }: NamedQuestion): string {
  return `${title} (${id})`;
}
