import type { MessageId, Messages } from '../../messages/index.ts';
import type { PortfolioShare } from '../../scoring/portfolio.ts';
import type { Block, BlockColumn } from '../blocks/block.ts';
import { day, nameList, percent } from '../words.ts';
import type { CountedWay, LeftOut, Portfolio } from './portfolio.ts';

/** Returns how much reaches each threshold, by number, by cases and among the own ones. */
export function sharesTable({ shares, counts }: Portfolio, t: Messages): Block {
  const { own } = counts;
  const hasCases = shares.every(({ byCases }) => byCases !== null);
  return {
    kind: 'table',
    columns: [
      { title: '', isFlexible: true },
      column('portfolio-head-by-count', t, { isFlexible: true }),
      ...(hasCases ? [column('portfolio-head-by-cases', t, { isFlexible: true })] : []),
      ...(own === null ? [] : [{ title: own.title, isFlexible: true } as const]),
    ],
    rows: shares.map(({ level, byCount, byCases, own: ownShare }) => [
      t('portfolio-from', { ...level }),
      shareText(byCount, t),
      ...(byCases === null ? [] : [shareText(byCases, t)]),
      ...(ownShare === null ? [] : [shareText(ownShare, t)]),
    ]),
  };
}

function shareText({ reached, of, share: value, low, high, reason }: PortfolioShare, t: Messages): string {
  if (value === null) return t(`portfolio-${reason ?? 'no-level'}`);
  const data = { share: percent(value, t), reached: whole(reached, t), of: whole(of, t) };
  const isCertain = low?.fraction === value.fraction && high?.fraction === value.fraction;
  if (isCertain) return t('portfolio-share', data);
  return t('portfolio-share-open', { ...data, low: percent(low, t), high: percent(high, t) });
}

/** Returns what every share rests on; an entry that has no part in one is named, but for what is published. */
export function basis({ model, unit, counts }: Portfolio, t: Messages): readonly string[] {
  const { recorded, asked, expected, provisional, own, periods, withoutLevel, withoutCases } = counts;
  return [
    t('portfolio-model', { model, unit }),
    t('portfolio-recorded', { recorded, asked }),
    ...(expected === null ? [] : [t('portfolio-expected', { expected })]),
    ...(own === null ? [] : [t(own.unknown === 0 ? 'portfolio-own' : 'portfolio-own-unknown', { ...own, asked })]),
    ...(periods.length === 0 ? [] : [t('portfolio-periods', { periods: periods.join(', ') })]),
    ...(provisional === 0 ? [] : [t('portfolio-provisional-count', { provisional })]),
    ...(withoutLevel.entries === 0 ? [] : [t('portfolio-without-level', leftOut(withoutLevel, asked, t))]),
    ...(withoutCases.entries === 0 ? [] : [t('portfolio-without-cases', leftOut(withoutCases, asked, t))]),
  ];
}

/** Where nothing is known of anything yet, a list of all names would say no more than that. */
function leftOut({ entries: count, named }: LeftOut, asked: number, t: Messages): { readonly entries: string } {
  if (count > 1 && count === asked) return { entries: t('portfolio-all-entries', { count }) };
  if (named.length === 0) return { entries: t('portfolio-count-entries', { count }) };
  return { entries: count > 1 ? t('portfolio-some-entries', { count, entries: nameList(named) }) : nameList(named) };
}

/** Returns the ways of counting side by side, and what is to know about each. */
export function countingBlocks(countings: readonly CountedWay[], t: Messages): readonly Block[] {
  return [
    {
      kind: 'table',
      columns: [
        column('portfolio-head-counting', t, { isFlexible: true }),
        column('portfolio-head-unit', t, { isFlexible: true }),
        column('portfolio-head-from', t, { align: 'right' }),
        column('portfolio-head-share', t, { isFlexible: true }),
      ],
      rows: countings.map(({ title, unit, from, share: value }) => [
        title,
        value === null ? '' : unit,
        from === null ? '' : String(from.id),
        value === null ? t('portfolio-not-counted') : shareText(value, t),
      ]),
    },
    { kind: 'list', entries: countings.flatMap((counting) => countingNote(counting, t)) },
  ];
}

function countingNote(
  { title, because, withoutBundle, source, checkedOn }: CountedWay,
  t: Messages,
): readonly string[] {
  const read =
    source === null || checkedOn === null ? [] : [t('portfolio-source', { source, date: day(checkedOn, t) })];
  const leftOut = withoutBundle === 0 ? [] : [t('portfolio-without-bundle', { entries: withoutBundle })];
  const note = [...(because === null ? [] : [because]), ...leftOut, ...read].join(' ');
  return note === '' ? [] : [t('portfolio-counting-note', { title, note })];
}

/** Returns a column with its head. */
export function column(
  head: Extract<MessageId, `portfolio-head-${string}`>,
  t: Messages,
  more: Omit<BlockColumn, 'title'> = {},
): BlockColumn {
  return { title: t(head), ...more };
}

/** Returns a whole number as people read it: `54.335` in German, `54,335` in English. */
export function whole(number: number, { locale }: Messages): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, locale === 'de' ? '.' : ',');
}
