import type { Messages } from '../../messages/index.ts';
import type { ExplainedPart, ExplainedWhole, StageWorking, Working } from '../../model/explanation.ts';
import type { Block } from '../blocks/block.ts';
import type { Names } from '../facts.ts';
import { methodSentence } from '../method-sentences.ts';
import { declared, percent } from '../words.ts';
import type { ExplainFacts } from './facts.ts';
import { exactly, plain, twoDigits } from './numbers.ts';
import { titleOf } from './titles.ts';

/** Returns how the parts of a total, dimension, group or area become its number: the method, the parts, the sum. */
export function wholeBlocks(node: ExplainedWhole, facts: ExplainFacts, names: Names, t: Messages): readonly Block[] {
  const { settings, parts, working } = node;
  return [
    { kind: 'text', text: node.kind === 'area' ? areaSentence(settings, t) : methodSentence(settings, t) },
    partsTable(node, facts, names, t),
    ...(working.kind === 'stages' ? [stagesTable(working.stages, t)] : []),
    ...workingSentences(working, parts, node, t).map((text) => ({ kind: 'text', text }) as const),
  ];
}

/** What a method does with dimensions does not concern an area: it has questions alone. */
function areaSentence(settings: ExplainedWhole['settings'], t: Messages): string {
  const { method } = settings;
  if (method === 'minimum') return t('explain-area-minimum');
  return method === 'staged' || method === 'sum' ? methodSentence(settings, t) : t('explain-area-mean');
}

function partsTable({ parts, settings }: ExplainedWhole, facts: ExplainFacts, names: Names, t: Messages): Block {
  const isStaged = settings.method === 'staged';
  const hasProducts = !isStaged && settings.method !== 'minimum';
  const value = settings.method === 'sum' ? 'explain-points' : 'report-score';
  return {
    kind: 'table',
    columns: [
      { title: t('print-id') },
      { title: '', isFlexible: true },
      ...(isStaged ? [{ title: t('explain-stage'), align: 'right' } as const] : []),
      { title: t('report-weight'), align: 'right' },
      { title: t(value), align: 'right' },
      ...(hasProducts ? [{ title: t('explain-product'), align: 'right' } as const] : []),
    ],
    rows: parts.map((part) => [
      part.id,
      titleOf(part.id, facts, names, t),
      ...(isStaged ? [part.stage === null ? '-' : String(part.stage)] : []),
      plain(part.weight, t),
      twoDigits(part.value, t),
      ...(hasProducts ? [twoDigits(part.product, t)] : []),
    ]),
  };
}

function stagesTable(stages: readonly StageWorking[], t: Messages): Block {
  return {
    kind: 'table',
    columns: [
      { title: t('explain-stage') },
      { title: t('explain-stage-share'), align: 'right' },
      { title: '', isFlexible: true },
    ],
    rows: stages.map(({ stage, share, state }) => [String(stage), percent(share, t), t(`explain-stage-${state}`)]),
  };
}

function workingSentences(
  working: Working,
  parts: readonly ExplainedPart[],
  { result, scores }: ExplainedWhole,
  t: Messages,
): readonly string[] {
  const value = exactly(result === null ? scores.score : result.ungated, t);
  const isNothing = parts.every((part) => part.value === null || part.weight.value === 0);
  if (isNothing) return [];
  switch (working.kind) {
    case 'mean':
      return [t('explain-mean', { sum: exactly(working.sum, t), weight: plain(working.weight, t), value })];
    case 'minimum':
      return [t('explain-minimum', { value, parts: working.smallest.join(', ') })];
    case 'sum': {
      const [lowest, highest] = working.range.map((end) => declared(end.value, t));
      return [
        t('explain-sum', { points: exactly(working.points, t), lowest: lowest ?? '', highest: highest ?? '', value }),
      ];
    }
    case 'stages':
      return [t('explain-stages', { reached: working.reached, value })];
  }
}
