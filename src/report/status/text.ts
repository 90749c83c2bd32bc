import type { Messages } from '../../messages/index.ts';
import { hanging } from '../../terminal/pairs.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import type { Style } from '../../terminal/style.ts';
import { renderTable } from '../../terminal/table.ts';
import { wrap } from '../../terminal/wrap.ts';
import { internalLines } from '../internal-notice.ts';
import { mapStrings } from '../map-strings.ts';
import { completeness, day, nameList, waveName } from '../words.ts';
import type { QuestionnaireStatus, Status } from './build-status.ts';
import { type Debt, debtsOf } from './debts.ts';
import { standingLines } from './standing-lines.ts';

const mostNames = 5;
const roomForDay = 90;

/** What is shown in a terminal: words and look. */
interface Page {
  readonly t: Messages;
  readonly style: Style;
}

/** Returns who has answered what, then who owes what, and the sum of it last. */
export function renderStatusText(status: Status, page: Page): string {
  const { t, style } = page;
  const safe = mapStrings(status, safeLine);
  const debts = debtsOf(safe);
  const lines = [
    ...heading(safe, page),
    ...safe.questionnaires.flatMap((questionnaire) => ['', ...questionnaireLines(questionnaire, page)]),
    '',
    ...(debts.length === 0
      ? []
      : [style.paint.bold(t('status-owed')), ...debts.flatMap((debt) => debtLines(debt, page)), '']),
    ...raterLines(safe, page),
    ...summary(safe, page),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function heading({ organisation, wave, invented }: Status, { t, style }: Page): readonly string[] {
  const { paint, symbols, width } = style;
  const facts = [
    organisation,
    waveName(wave, t),
    t('report-date', { date: day(wave.date, t) }),
    t(`status-wave-${wave.status}`),
  ];
  const notice = wrap(`${symbols.warning} ${t('report-invented')}`, width).map(paint.yellow);
  return [
    ...wrap(facts.join(style.isAccessible ? ', ' : ` ${symbols.separator} `), width),
    ...(invented ? notice : []),
  ];
}

function questionnaireLines(status: QuestionnaireStatus, page: Page): readonly string[] {
  const { id, title, version, departments, registers } = status;
  const { t, style } = page;
  const hasEntries = registers.length > 0;
  // With one more column, a terminal of the usual width has no room for the day.
  const hasDay = !hasEntries || style.isAccessible || style.width >= roomForDay;
  const columns = [
    { title: t('report-department-head'), isFlexible: true },
    ...(hasEntries ? [{ title: t('status-entries'), align: 'right' } as const] : []),
    { title: t('status-open'), align: 'right', paint: style.paint.bold } as const,
    { title: t('status-answered'), align: 'right' } as const,
    { title: t('status-not-applicable'), align: 'right' } as const,
    { title: t('status-dont-know'), align: 'right' } as const,
    { title: t('status-evidenced'), align: 'right' } as const,
    ...(hasDay ? [{ title: t('status-last-change'), align: 'right' } as const] : []),
  ];
  const rows = departments.map(({ title: name, counts, lastChange, entries }) => [
    name,
    ...(hasEntries ? [entries.asked === 0 ? '' : `${entries.complete}/${entries.asked}`] : []),
    ...[counts.open, counts.answered, counts.notApplicable, counts.dontKnow, counts.evidenced].map(String),
    ...(hasDay ? [lastChange === null ? '-' : day(lastChange, t)] : []),
  ]);
  const head = wrap(t('status-questionnaire', { title, id, version }), style.width).map(style.paint.bold);
  const rule = style.isAccessible ? [] : [style.paint.dim(style.symbols.line.repeat(style.width))];
  return [
    ...head,
    ...rule,
    ...internalLines(status, t, style),
    ...registers.flatMap((one) => registerLines(one, page)),
    ...renderTable(columns, rows, style),
    ...standingLines(status, page),
  ];
}

function registerLines(register: QuestionnaireStatus['registers'][number], { t, style }: Page): readonly string[] {
  const data = { register: register.title, recorded: completeness(register, t), complete: register.complete };
  return wrap(t('status-register', data), style.width);
}

function debtLines({ questionnaire, work, due }: Debt, { t, style }: Page): readonly string[] {
  const { department, role, conflicts, entries } = work;
  const parts = [
    ...(work.reviewQuestions === 0 ? [] : [t('status-debt-review', { questions: work.reviewQuestions })]),
    ...(due === 0 ? [] : [t(work.status === 'missing' ? 'status-debt-missing' : 'status-debt', { open: due })]),
    ...(due === 0 || work.waiting === 0 ? [] : [t('status-debt-waiting', { waiting: work.waiting })]),
    ...(conflicts === 0 ? [] : [t('status-debt-conflicts', { conflicts })]),
    ...(entries.length === 0 ? [] : [entriesText(entries, t)]),
  ];
  const text = t('status-debt-line', {
    department: department.title,
    role: role.title,
    questionnaire: questionnaire.id,
    what: parts.join(', '),
  });
  return hanging(text, style.isAccessible ? '- ' : `  ${style.symbols.bullet} `, style.width);
}

/** `zu 3 Einträgen: Hundesteuer, Wohngeld, Kitaplatz`; where there are many, only the first ones by name. */
function entriesText(entries: Debt['work']['entries'], t: Messages): string {
  const open = entries.filter(({ counts, waiting }) => counts.open > waiting).map(({ subject }) => subject);
  const data = { count: open.length, names: nameList(open.slice(0, mostNames)), more: open.length - mostNames };
  return t(open.length > mostNames ? 'status-debt-entries-many' : 'status-debt-entries', data);
}

/** Further raters are named apart from the table: they are in none of its numbers. */
function raterLines({ questionnaires }: Status, { t, style }: Page): readonly string[] {
  const lines = questionnaires.flatMap(({ id, raters }) =>
    raters.flatMap(({ department, role, rater, asked, given }) => {
      const whose = { department: department.title, role: role.title, questionnaire: id };
      const text = t('status-rater-line', { ...whose, rater, given, asked });
      return hanging(text, style.isAccessible ? '- ' : `  ${style.symbols.bullet} `, style.width);
    }),
  );
  return lines.length === 0 ? [] : [...wrap(t('status-raters'), style.width).map(style.paint.bold), ...lines, ''];
}

function summary(status: Status, { t, style }: Page): readonly string[] {
  return status.questionnaires.flatMap(({ id, counts, departments }) => {
    const complete = departments.filter((department) => department.counts.open === 0).length;
    return wrap(
      t('status-summary', { id, complete, departments: departments.length, open: counts.open, asked: counts.asked }),
      style.width,
    );
  });
}
