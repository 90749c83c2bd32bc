import type { Messages } from '../../messages/index.ts';
import type { MessageData } from '../../model/finding.ts';
import type { Block } from '../blocks/block.ts';
import type { Named } from '../facts.ts';
import { declared, nameList, percent } from '../words.ts';
import { effortsOf } from './lifts.ts';
import type { Lift, Portfolio, PortfolioEntry } from './portfolio.ts';
import { basis, column, countingBlocks, sharesTable, whole } from './share-blocks.ts';
import { questionList } from './standing-blocks.ts';

/** Returns the levels of all entries, counted together and one by one; under every number what it is a number of. */
export function portfolioBlocks(portfolio: Portfolio, t: Messages): readonly Block[] {
  const { register, bottlenecks, lifts, countings, entries } = portfolio;
  return [
    heading(t('portfolio-section', { register: register.title })),
    ...distributionBlocks(portfolio, t),
    heading(t('portfolio-shares')),
    ...portfolioSummary(portfolio, t),
    ...(countings.length === 0 ? [] : [heading(t('portfolio-countings')), ...countingBlocks(countings, t)]),
    ...(bottlenecks.length === 0
      ? []
      : [heading(t('portfolio-bottlenecks')), text(t('portfolio-bottlenecks-note')), bottlenecksTable(portfolio, t)]),
    ...(lifts.length === 0 ? [] : [heading(t('portfolio-lifts')), liftsList(lifts, t), ...heldOutside(entries, t)]),
    ...(entries.length === 0
      ? []
      : [heading(t('portfolio-entries', { register: register.title })), entriesTable(entries, t)]),
  ];
}

/** Returns the shares alone, and what they rest on. */
export function portfolioSummary(portfolio: Portfolio, t: Messages): readonly Block[] {
  return [sharesTable(portfolio, t), ...basis(portfolio, t).map(text)];
}

/** Returns how the shares come about: the formula, the shares, and every entry with the level that counts. */
export function explainedPortfolio(portfolio: Portfolio, t: Messages): readonly Block[] {
  return [
    heading(t('portfolio-shares')),
    text(t('portfolio-formula')),
    ...portfolioSummary(portfolio, t),
    heading(t('portfolio-entries', { register: portfolio.register.title })),
    entriesTable(portfolio.entries, t),
  ];
}

function distributionBlocks(portfolio: Portfolio, t: Messages): readonly Block[] {
  const isWithheld = portfolio.distribution.some(({ cases }) => cases === null);
  return [distributionTable(portfolio, t), ...(isWithheld ? [text(t('portfolio-cases-withheld'))] : [])];
}

function distributionTable({ distribution, counts }: Portfolio, t: Messages): Block {
  const sum = distribution.reduce((cases, one) => cases + (one.cases ?? 0), 0);
  const hasCases = distribution.every(({ cases }) => cases !== null);
  return {
    kind: 'table',
    columns: [
      { title: '', isFlexible: true },
      column('portfolio-head-entries', t, { align: 'right' }),
      column('portfolio-head-share', t, { align: 'right' }),
      ...(hasCases
        ? [column('portfolio-head-cases', t, { align: 'right' }), column('portfolio-head-share', t, { align: 'right' })]
        : []),
    ],
    rows: distribution.map(({ level, entries, cases }) => [
      t('report-level-named', { ...level }),
      declared(entries, t),
      share(entries, counts.recorded, t),
      ...(cases === null ? [] : [whole(cases, t), share(cases, sum, t)]),
    ]),
  };
}

function share(part: number, whole: number, t: Messages): string {
  return percent(whole === 0 ? null : { value: part / whole, fraction: `${part}/${whole}` }, t);
}

function bottlenecksTable({ bottlenecks, counts }: Portfolio, t: Messages): Block {
  return {
    kind: 'table',
    columns: [
      column('portfolio-head-question', t, { isFlexible: true }),
      column('portfolio-head-entries', t, { align: 'right' }),
      column('portfolio-head-share', t, { align: 'right' }),
    ],
    rows: bottlenecks.map(({ entries, ...question }) => [
      questionList([question], t),
      declared(entries, t),
      share(entries, counts.recorded, t),
    ]),
  };
}

function liftsList(lifts: readonly Lift[], t: Messages): Block {
  const entries = lifts.map(({ question, text: measure, effort, alone, aloneCases, together }) =>
    [
      t('portfolio-lift', { id: question.id, text: measure, effort: t(`report-effort-${effort}`) }),
      ...(alone.length === 0
        ? []
        : [t(aloneCases === 0 ? 'portfolio-lift-alone' : 'portfolio-lift-alone-cases', lifted(alone, aloneCases, t))]),
      ...(together.length === 0 ? [] : [t('portfolio-lift-together', lifted(together, 0, t))]),
    ].join(' '),
  );
  return { kind: 'numbered', entries };
}

function heldOutside(entries: readonly PortfolioEntry[], t: Messages): readonly Block[] {
  const held = entries.filter(({ next }) => next?.isBeyondCeiling === true).map(({ entry }) => entry);
  return held.length === 0 ? [] : [text(t('portfolio-held-outside', { entries: nameList(held) }))];
}

function lifted(entries: readonly Named[], cases: number, t: Messages): MessageData {
  return { count: entries.length, entries: nameList(entries), cases: whole(cases, t) };
}

function entriesTable(entries: readonly PortfolioEntry[], t: Messages): Block {
  return {
    kind: 'table',
    columns: [
      { title: '', isFlexible: true },
      column('portfolio-head-level', t),
      column('portfolio-head-bottleneck', t, { isFlexible: true }),
      column('portfolio-head-next', t, { align: 'right' }),
      column('portfolio-head-effort', t),
      column('portfolio-head-cases', t, { align: 'right' }),
    ],
    rows: entries.map((entry) => [
      entry.entry.title,
      levelOf(entry, t),
      entry.bottlenecks.map(({ id }) => id).join(', '),
      entry.next === null ? '' : String(entry.next.level.id),
      stepsTo(entry, t),
      entry.cases === null ? '' : whole(entry.cases, t),
    ]),
  };
}

/** How many steps of which size lead to the next level, or that something outside prevents it. */
function stepsTo({ next, ceiling }: PortfolioEntry, t: Messages): string {
  if (next?.isBeyondCeiling === true && ceiling !== null) return t('portfolio-ceiling', { id: ceiling.id });
  return effortsOf(next?.steps ?? [])
    .map(([size, steps]) => t(`portfolio-effort-${size}`, { steps }))
    .join(', ');
}

/** The level, and the range where a missing answer may change it. */
function levelOf({ level, lowLevel, highLevel }: PortfolioEntry, t: Messages): string {
  if (level === null) return '-';
  const [low, high] = [lowLevel?.id ?? level.id, highLevel?.id ?? level.id];
  return low === high ? String(level.id) : t('portfolio-level-open', { level: level.id, low, high });
}

function heading(words: string): Block {
  return { kind: 'heading', text: words };
}

function text(words: string): Block {
  return { kind: 'text', text: words };
}
