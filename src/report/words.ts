import type { MessageId, Messages } from '../messages/index.ts';
import { ORGANISATION } from '../model/answer.ts';
import type { Exact } from '../model/exact.ts';
import { fromDecimal, fromExact, toExact } from '../scoring/rational.ts';
import { roundHalfAway } from '../scoring/rounding.ts';
import type { Report } from './build-report.ts';
import type { About, Named, Who } from './facts.ts';
import type { EntryRow } from './register-table.ts';
import type { Result, TotalResult } from './result.ts';
import type { Stated, StatedValue } from './stated.ts';

/** Returns a number as people read it: one digit after the point, exact halves away from zero; a dash for none. */
export function score(exact: Exact | null, t: Messages): string {
  return exact === null ? '-' : localNumber(roundHalfAway(exact, 1), t);
}

/** Returns a result's score, with the highest possible one where its range is not the report's: `12,0 von 27`. */
export function scoreInRange({ scores, range: [lowest, highest] }: Result, report: Report, t: Messages): string {
  const value = score(scores.score, t);
  if (scores.score === null || [lowest, highest].join() === report.method.range.join()) return value;
  const data = { score: value, lowest: declared(lowest, t), highest: declared(highest, t) };
  return t(lowest === 0 ? 'report-score-of' : 'report-score-between', data);
}

/** Returns a share 0..1 as a percentage with one digit after the point; a dash for none. */
export function percent(share: Exact | null, t: Messages): string {
  if (share === null) return '-';
  const value = roundHalfAway(toExact(fromExact(share).mul(100)), 1);
  return t('report-percent', { value: localNumber(value, t) });
}

/** Returns a declared share 0..1 as a percentage, with as many digits as it has. */
export function declaredPercent(share: number, t: Messages): string {
  return t('report-percent', { value: declared(toExact(fromDecimal(share).mul(100)).value, t) });
}

/** Returns a number that a person wrote, such as a bound, as it was written. */
export function declared(value: number, t: Messages): string {
  return localNumber(String(value), t);
}

/** Returns the title of a wave, or `Erhebung 2026` where it has none of its own. */
export function waveName({ id, title }: Named, t: Messages): string {
  return title === id ? t('report-wave', { wave: id }) : title;
}

/** Returns what a result is about: `Stadt Musterstadt`, `Bereich Bürgerbüro`, `Leistungen: Hundesteuer`. */
export function aboutText({ kind, title, register }: About, t: Messages): string {
  if (register !== null) return t('report-entry', { register: register.title, title });
  return kind === 'organisation' ? title : t('report-department', { title });
}

/** Returns a day: 30.09.2026 in German, 2026-09-30 in English. */
export function day(date: string, t: Messages): string {
  return t.locale === 'de' ? date.split('-').toReversed().join('.') : date;
}

/** Returns `40,2 bis 48,0`, one number when both ends look the same, or a dash. */
export function range({ low, high }: Result['scores'], t: Messages): string {
  const [from, to] = [score(low, t), score(high, t)];
  return from === to ? from : t('report-from-to', { low: from, high: to });
}

/** Returns `43,7 von 100`, or why there is no score. */
export function scoreOutOf(result: TotalResult, report: Report, t: Messages): string {
  if (result.reason === 'no-answer') return t('report-nothing');
  if (result.scores.score === null) return reason(result, report, t);
  return scoreText(result.scores.score, report.method.range, t);
}

/** Returns a number in its range: `43,7 von 100`. */
export function scoreText(value: Exact, [lowest, highest]: readonly [number, number], t: Messages): string {
  const data = { score: score(value, t), lowest: declared(lowest, t), highest: declared(highest, t) };
  return t(lowest === 0 ? 'report-score-of' : 'report-score-between', data);
}

/** Returns a share of yes counted both ways: `58,5 / 68,3`; '' under every other method. */
export function shareCounts({ shareCounts: counts }: Result, t: Messages): string {
  return counts === null ? '' : `${score(counts.strict, t)} / ${score(counts.half, t)}`;
}

/** Returns why there is no score: a dimension that departments are not asked about says so, and is no gap. */
export function reason(result: Result, report: Report, t: Messages): string {
  const why = result.reason ?? 'no-answer';
  const { kind } = report.subject;
  if (why === 'not-asked' && kind !== 'organisation') return t(`report-reason-not-asked-${kind}`);
  return t(`report-reason-${why}`);
}

/** Returns what has to be known about a result besides its numbers, such as `vorläufig`. */
export function notes(result: Result, t: Messages): readonly string[] {
  const { score: value } = result.scores;
  const isCapped = value !== null && result.ungated !== null && value.value < result.ungated.value;
  const found: readonly (MessageId | false)[] = [
    result.provisional && value !== null && 'report-provisional',
    isCapped && 'report-capped',
  ];
  return found.flatMap((id) => (id === false ? [] : [t(id)]));
}

/** Returns the level, or why there is none, and what has to be known besides: `geregelt, vorläufig`. */
export function levelText(result: Result, report: Report, t: Messages, remarks: readonly string[]): string {
  const level = result.scores.score === null ? reason(result, report, t) : (result.level?.title ?? '');
  return [level, ...remarks].filter((word) => word !== '').join(', ');
}

/** Returns the level of an entry, or why there is none: `geregelt, vorläufig`. */
export function entryLevel({ level, score: value, reason: why, provisional }: EntryRow, t: Messages): string {
  if (value === null)
    return t(why === 'not-asked' ? 'report-reason-not-asked-entry' : `report-reason-${why ?? 'no-answer'}`);
  return [level?.title ?? '', provisional ? t('report-provisional') : ''].filter((word) => word !== '').join(', ');
}

/** Returns how complete a register is: `41 von 42 erwarteten Einträgen erfasst` */
export function completeness(
  { recorded, expected }: { readonly recorded: number; readonly expected: number | null },
  t: Messages,
): string {
  return expected === null ? t('register-recorded', { recorded }) : t('register-recorded-of', { recorded, expected });
}

/** Returns what was answered in words: `geregelt: Beschlossen, Ziele benannt.`, `12,5 %`, `ja`, `gelebt, Kriterien nicht erfüllt`. */
export function statedAnswer(
  { heldByCriteria = false, ...stated }: StatedValue & Partial<Pick<Stated, 'heldByCriteria'>>,
  t: Messages,
): string {
  const words = valueWords(stated, t);
  return heldByCriteria ? t('answer-held', { stated: words }) : words;
}

function valueWords({ value, labels, anchor, unit }: StatedValue, t: Messages): string {
  if (labels.length > 0) return [labels.join(', '), ...(anchor === null ? [] : [anchor])].join(' – ');
  if (typeof value === 'boolean') return t(value ? 'report-yes' : 'report-no');
  const shown = typeof value === 'number' ? declared(value, t) : String(value);
  return unit === null ? shown : `${shown} ${unit}`;
}

/** Returns what stands beside an answer as sentences: who gave it for the role asked, and the comment. */
export function besideStated({ comment, givenBy }: Stated, t: Messages): readonly string[] {
  return [
    ...(givenBy === undefined ? [] : [t('report-given-by', { role: givenBy })]),
    ...(comment === null ? [] : [t('report-comment', { comment })]),
  ];
}

/** Returns names one after the other: `Bürgerbüro, Jugendamt`, with semicolons where a name has a comma itself. */
export function nameList(things: readonly Named[]): string {
  const titles = things.map(({ title }) => title);
  return titles.join(titles.some((title) => title.includes(',')) ? '; ' : ', ');
}

// Nobody reads forty names; the data of the report has them all.
const MOST_NAMES = 20;

/** Returns the same for what may be very many: of more than twenty, the first ones and how many more there are. */
export function nameListInShort(things: readonly Named[], t: Messages): string {
  if (things.length <= MOST_NAMES) return nameList(things);
  const shown = things.slice(0, MOST_NAMES / 2);
  return t('report-names-more', { names: nameList(shown), more: things.length - shown.length });
}

/** Returns who gave or owes answers: the department or entry, or the role where the answer is about the organisation. */
export function whoList(who: readonly Who[], t: Messages): string {
  return nameListInShort(
    who.map(({ subject, role }) => (subject.id === ORGANISATION ? role : subject)),
    t,
  );
}

function localNumber(decimal: string, { locale }: Messages): string {
  return locale === 'de' ? decimal.replace('.', ',') : decimal;
}
