import { type Column, renderTable } from '../../../terminal/table.ts';
import { wrap } from '../../../terminal/wrap.ts';
import { isAboutOrganisation, type Report } from '../../build-report.ts';
import type { NamedQuestion } from '../../facts.ts';
import type { OpenPoint, OpenPoints } from '../../open-points.ts';
import { byRole, type RoleWork } from '../../role-work.ts';
import { nameList, whoList } from '../../words.ts';
import { hasOpenWork, type Work } from '../../work.ts';
import { bulleted, type Page, section } from './page.ts';

/** A reason that more have given is only counted. */
const mostNames = 3;

/** Returns what is still to be done: who owes what, then conflicts, don't-knows, missing evidence and what does not apply. */
export function openSection(report: Report, page: Page): readonly string[] {
  const { t, style } = page;
  const { open } = report;
  if (open === null) return [];
  const isWhole = isAboutOrganisation(report);
  const own = isWhole ? undefined : report.subject.id;
  const blocks = [
    workLines(open.work, isWhole, page),
    block(t('report-open-conflicts-title'), pointLines(open.conflicts, own, page), page),
    ...open.dontKnow.map(({ ask, points }) => {
      const title =
        ask === null ? t('report-open-dont-know-title') : t('report-open-dont-know-ask', { role: ask.title });
      return block(title, pointLines(points, own, page), page);
    }),
    block(t('report-open-unsupported-title'), pointLines(open.unsupported, own, page), page),
    block(t('report-open-not-applicable-title'), notApplicableLines(open, isWhole, page), page),
  ].filter((lines) => lines.length > 0);
  const lines = blocks.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
  return section(t('report-section-open'), lines.length === 0 ? wrap(t('report-open-none'), style.width) : lines, page);
}

function block(title: string, lines: readonly string[], { style }: Page): readonly string[] {
  return lines.length === 0 ? [] : [...wrap(title, style.width).map(style.paint.cyan), ...lines];
}

/** One row per role that has something to do, then who has not started and who has nothing left. */
function workLines(all: readonly Work[], isWhole: boolean, { t, style }: Page): readonly string[] {
  const work = byRole(all);
  const busy = work.filter(hasOpenWork);
  const titleOf = (one: RoleWork): string => titleOfWork(one, isWhole, t);
  const columns: readonly (Column & { readonly count: (one: RoleWork) => number })[] = [
    { title: t('report-open-open'), align: 'right', count: ({ counts }) => counts.open },
    { title: t('report-open-dont-know'), align: 'right', count: ({ counts }) => counts.dontKnow },
    { title: t('report-open-conflicts'), align: 'right', count: ({ conflicts }) => conflicts },
    { title: t('report-open-unsupported'), align: 'right', count: ({ unsupported }) => unsupported },
  ];
  const used = columns.filter(({ count }) => busy.some((one) => count(one) > 0));
  const rows = busy.map((one) => [titleOf(one), ...used.map(({ count }) => String(count(one) || ''))]);
  const missing = busy
    .filter(({ status }) => status === 'missing')
    .map(titleOf)
    .join(', ');
  const busyIds = new Set(busy.map(({ department }) => department.id));
  const complete = new Map(work.map(({ department }) => [department.id, department]));
  for (const id of busyIds) complete.delete(id);
  const done = t('report-open-complete', { departments: nameList([...complete.values()]) });
  return [
    ...(rows.length === 0
      ? []
      : renderTable([{ title: t('report-open-who'), isFlexible: true }, ...used], rows, style)),
    ...(missing === '' ? [] : wrap(t('report-open-missing', { who: missing }), style.width)),
    ...(complete.size === 0 || !isWhole ? [] : wrap(done, style.width)),
  ];
}

/** Who has to answer; for entries of a register, also for how many. */
function titleOfWork({ department, role, about, entries }: RoleWork, isWhole: boolean, t: Page['t']): string {
  if (about === 'department' && isWhole) return department.title;
  const title = [...(isWhole ? [department.title] : []), role.title].join(': ');
  return entries.length < 2 ? title : `${title} (${t('report-work-entries', { count: entries.length })})`;
}

function pointLines(points: readonly OpenPoint[], own: string | undefined, page: Page): readonly string[] {
  return points.flatMap(({ question, who }) => {
    // In a department's or entry's report, what is about it needs no name.
    const others = who.filter(({ subject }) => subject.id !== own);
    return bulleted(others.length === 0 ? named(question) : `${named(question)}: ${whoList(others, page.t)}`, page);
  });
}

function notApplicableLines({ notApplicable }: OpenPoints, isWhole: boolean, page: Page): readonly string[] {
  return notApplicable.flatMap(({ question, reasons }) => {
    const all = reasons.map(({ reason, who }) => {
      const givenBy = who.length > mostNames ? String(who.length) : whoList(who, page.t);
      return isWhole ? page.t('report-open-reason', { reason, who: givenBy }) : reason;
    });
    return bulleted(`${named(question)}: ${all.join('; ')}`, page);
  });
}

function named({ title, id }: NamedQuestion): string {
  return `${title} (${id})`;
}
