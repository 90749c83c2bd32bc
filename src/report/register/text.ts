import type { Messages } from '../../messages/index.ts';
import type { Entry, Register } from '../../model/register.ts';
import { existsOn } from '../../model/subject.ts';
import { inLanguage, type Text } from '../../model/text.ts';
import type { Department } from '../../model/workspace.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import type { Style } from '../../terminal/style.ts';
import { type Column, renderTable } from '../../terminal/table.ts';
import { wrap } from '../../terminal/wrap.ts';
import { completeness, day, declared } from '../words.ts';

/** What is shown in a terminal: words and look, and the day on which entries are counted. */
interface Page {
  readonly today: string;
  readonly t: Messages;
  readonly style: Style;
}

/** Returns the registers of a workspace, a line each, with how complete they are. */
export function renderRegisters(registers: readonly Register[], page: Page): string {
  return toText(registers.flatMap((register) => wrap(headline(register, page), page.style.width)));
}

/** Returns the entries of a register as a table. */
export function renderRegister(register: Register, departments: readonly Department[], page: Page): string {
  const { t, style } = page;
  const columns: readonly Column[] = [
    { title: t('register-id') },
    { title: t('register-entry'), isFlexible: true },
    { title: t('report-department-head'), isFlexible: true },
    { title: t('register-cases'), align: 'right' },
    { title: t('register-lifetime') },
  ];
  const titles = new Map(departments.map(({ id, title }) => [id, title]));
  const shown = columns.filter((_, index) => index < 4 || register.entries.some(isLimited));
  const rows = register.entries.map((entry) => [
    entry.id,
    textOf(entry.title, t),
    textOf(titles.get(entry.department) ?? { en: entry.department }, t),
    casesOf(entry, t),
    lifetime(entry, t),
  ]);
  const rule = style.isAccessible ? [] : [style.paint.dim(style.symbols.line.repeat(style.width))];
  return toText([
    ...wrap(headline(register, page), style.width).map(style.paint.bold),
    ...(register.invented ? wrap(`${style.symbols.warning} ${t('register-invented')}`, style.width) : []),
    ...rule,
    ...renderTable(
      shown,
      rows.map((row) => row.slice(0, shown.length)),
      style,
    ),
  ]);
}

function headline({ id, title, entries, expected }: Register, { t, today }: Page): string {
  const recorded = entries.filter((entry) => existsOn(entry, today)).length;
  const how = completeness({ recorded, expected: expected ?? null }, t);
  return t('register-headline', { title: textOf(title, t), id, recorded: how });
}

function casesOf({ cases }: Entry, t: Messages): string {
  return cases === undefined ? '-' : `${declared(cases.count, t)} (${safeLine(cases.period)})`;
}

function isLimited({ since, ended }: Entry): boolean {
  return since !== undefined || ended !== undefined;
}

function lifetime({ since, ended }: Entry, t: Messages): string {
  const parts = [
    ...(since === undefined ? [] : [t('register-since', { day: day(since, t) })]),
    ...(ended === undefined ? [] : [t('register-ended', { day: day(ended, t) })]),
  ];
  return parts.join(' ');
}

function textOf(text: Text, { locale }: Messages): string {
  return safeLine(inLanguage(text, locale));
}

function toText(lines: readonly string[]): string {
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}
