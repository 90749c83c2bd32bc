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
  const titles = new Map(departments.map(({ id, title }) => [id, title]));
  const columns: readonly (Column & { readonly text: (entry: Entry) => string })[] = [
    // The id is what commands ask for; in a column of its own it would leave no room for the title.
    { title: t('register-entry-id'), isFlexible: true, text: ({ id, title }) => `${textOf(title, t)} (${id})` },
    {
      title: t('report-department-head'),
      isFlexible: true,
      text: ({ department }) => textOf(titles.get(department) ?? { en: department }, t),
    },
    { title: t('register-cases'), align: 'right', text: (entry) => casesOf(entry, t) },
    ...(register.entries.some(isLimited)
      ? [{ title: t('register-lifetime'), text: (entry: Entry) => lifetime(entry, t) }]
      : []),
  ];
  const rows = register.entries.map((entry) => columns.map(({ text }) => text(entry)));
  const rule = style.isAccessible ? [] : [style.paint.dim(style.symbols.line.repeat(style.width))];
  return toText([
    ...wrap(headline(register, page), style.width).map(style.paint.bold),
    ...(register.invented ? wrap(`${style.symbols.warning} ${t('register-invented')}`, style.width) : []),
    ...rule,
    ...renderTable(columns, rows, style),
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
