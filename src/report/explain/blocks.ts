import type { Messages } from '../../messages/index.ts';
import { ORGANISATION } from '../../model/answer.ts';
import type { ExplainedNode, ExplainedQuestion, ExplainedWhole } from '../../model/explanation.ts';
import { fromDecimal, fromExact, toExact, ZERO } from '../../scoring/rational.ts';
import type { Block } from '../blocks/block.ts';
import { isInvented, type Names, namedWave, namesOf } from '../facts.ts';
import { withTargets } from '../gate-targets.ts';
import { internalBlocks } from '../internal-notice.ts';
import { aggregationSentence, policySentences } from '../method-sentences.ts';
import { explainedPortfolio } from '../portfolio/blocks.ts';
import { portfolioOf } from '../portfolio/build-portfolio.ts';
import { reportedLevels } from '../portfolio/report-blocks.ts';
import { standingOf } from '../portfolio/standing.ts';
import { aboutText, declared, percent, waveName } from '../words.ts';
import { agreementBlocks } from './agreement.ts';
import { answerLines } from './answers.ts';
import { askedBlocks } from './asked.ts';
import type { ExplainFacts } from './facts.ts';
import { exactly, plain, twoDigits } from './numbers.ts';
import { gateSentence, levelSentence, shareSentence } from './results.ts';
import { titleOf } from './titles.ts';
import { wholeBlocks } from './whole.ts';

/** Returns an explanation as blocks: what is asked and why, how the number came about, then every part in turn. */
export function explainBlocks(facts: ExplainFacts, t: Messages): readonly Block[] {
  const { node } = facts.explanation;
  const names = namesOf(facts.input);
  const inside = node.kind === 'question' ? [] : node.inside;
  return [
    ...headBlocks(facts, names, t),
    ...askedBlocks(node, facts, names, t),
    ...levelBlocks(facts, t),
    { kind: 'heading', text: t('explain-number') },
    ...numberBlocks(node, facts, names, t),
    ...(inside.length === 0 ? [] : [{ kind: 'heading', text: t('explain-inside') } as const]),
    ...inside.flatMap((part) => insideBlocks(part, facts, names, t)),
    ...agreementBlocks(facts, names, t),
    { kind: 'heading', text: t('explain-rules') },
    { kind: 'list', entries: rules(facts, t) },
  ];
}

function headBlocks(facts: ExplainFacts, names: Names, t: Messages): readonly Block[] {
  const { explanation, input } = facts;
  const { questionnaire, wave } = input;
  const about = [
    `${questionnaire.id} ${questionnaire.version}`,
    waveName(namedWave(wave, t.locale), t),
    aboutText(names.about(explanation.subject), t),
  ];
  return [
    ...internalBlocks(questionnaire, t),
    { kind: 'title', text: `${explanation.node.id}: ${titleOf(explanation.node.id, facts, names, t)}` },
    { kind: 'text', text: about.join(', ') },
    ...(isInvented(input) ? [{ kind: 'text', text: t('report-invented') } as const] : []),
  ];
}

/** Where levels of entries are counted, a total is explained by what holds and lifts its entry, or by how all are counted. */
function levelBlocks({ explanation, input }: ExplainFacts, t: Messages): readonly Block[] {
  const isTotal = explanation.node.kind === 'total' && input.questionnaire.portfolio !== undefined;
  if (!isTotal) return [];
  const entry = input.entries.find(({ subject }) => subject === explanation.subject);
  if (entry !== undefined) return reportedLevels({ portfolio: null, standing: standingOf(entry, input) }, t);
  const department = explanation.subject === ORGANISATION ? undefined : explanation.subject;
  const portfolio = portfolioOf(input, department);
  return portfolio === null ? [] : explainedPortfolio(portfolio, t);
}

/** A part with its own heading, and everything in it. */
function insideBlocks(node: ExplainedNode, facts: ExplainFacts, names: Names, t: Messages): readonly Block[] {
  const heading: Block = { kind: 'subheading', text: `${node.id}: ${titleOf(node.id, facts, names, t)}` };
  const inside = node.kind === 'question' ? [] : node.inside;
  return [
    heading,
    ...numberBlocks(node, facts, names, t),
    ...inside.flatMap((part) => insideBlocks(part, facts, names, t)),
  ];
}

function numberBlocks(node: ExplainedNode, facts: ExplainFacts, names: Names, t: Messages): readonly Block[] {
  const headline: Block = { kind: 'result', text: headlineOf(node, t) };
  const steps = node.kind === 'question' ? questionBlocks(node, facts, names, t) : wholeBlocks(node, facts, names, t);
  const held = node.kind === 'question' ? [] : resultSentences(node, facts, t);
  return [headline, ...steps, ...held.map((text) => ({ kind: 'text', text }) as const)];
}

/** The number, its range, what of it is evidenced, and how much of it is answered. */
function headlineOf({ scores, range: [lowest, highest], reason, coverage }: ExplainedNode, t: Messages): string {
  const data = { score: exactly(scores.score, t), lowest: declared(lowest, t), highest: declared(highest, t) };
  const [low, high] = [twoDigits(scores.low, t), twoDigits(scores.high, t)];
  return [
    scores.score === null
      ? t(`report-reason-${reason ?? 'no-answer'}`)
      : t(lowest === 0 ? 'report-score-of' : 'report-score-between', data),
    ...(scores.low === null || low === high ? [] : [t('explain-range', { low, high })]),
    ...(scores.evidenced === null ? [] : [t('explain-evidenced-score', { score: twoDigits(scores.evidenced, t) })]),
    ...(coverage === null ? [] : [t('explain-coverage', { coverage: percent(coverage, t) })]),
  ].join('; ');
}

function questionBlocks(node: ExplainedQuestion, facts: ExplainFacts, names: Names, t: Messages): readonly Block[] {
  const question = facts.input.questionnaire.questions.find(({ id }) => id === node.id);
  if (question === undefined) return [];
  const several = node.answers.length > 1 ? [aggregationSentence(question, facts.input.questionnaire.scoring, t)] : [];
  const sum = node.aggregation === 'minimum' ? [] : meanSentence(node, t);
  const { levels } = facts.input.questionnaire;
  const gates = withTargets(node.gates).map((gate) => gateSentence(gate, levels, names, t));
  const sentences = [t('explain-question-weight', { weight: declared(node.weight, t) }), ...several, ...sum, ...gates];
  return [
    ...(node.answers.length === 0
      ? []
      : [{ kind: 'list', entries: answerLines(node, question, names, facts, t) } as const]),
    { kind: 'text', text: sentences.join(' ') },
  ];
}

/** Σ weight × share over Σ weight, where several answers have a share. */
function meanSentence({ answers, scores }: ExplainedQuestion, t: Messages): readonly string[] {
  const known = answers.flatMap(({ shares, credits, weight }) => {
    const share = (credits ?? shares).score;
    return share === null ? [] : [{ share: fromExact(share), weight: fromDecimal(weight) }];
  });
  if (known.length < 2) return [];
  const data = {
    sum: exactly(toExact(known.reduce((sum, { share, weight }) => sum.add(share.mul(weight)), ZERO)), t),
    weight: plain(toExact(known.reduce((sum, { weight }) => sum.add(weight), ZERO)), t),
    value: exactly(scores.score, t),
  };
  return [t('explain-answers-mean', data)];
}

function resultSentences(node: ExplainedWhole, facts: ExplainFacts, t: Messages): readonly string[] {
  const names = namesOf(facts.input);
  if (node.result === null) return [];
  const { gates, level, ungated, provisional, shareCounts } = node.result;
  const { levels } = facts.input.questionnaire;
  const found = levels.find(({ id }) => id === level);
  const isCapped = ungated !== null && node.scores.score !== null && node.scores.score.value < ungated.value;
  return [
    ...(shareCounts === null ? [] : [shareSentence(shareCounts, t)]),
    ...gates.map((gate) => gateSentence(gate, levels, names, t, node.kind)),
    ...(isCapped ? [t('explain-capped', { from: exactly(ungated, t), to: exactly(node.scores.score, t) })] : []),
    ...(found === undefined ? [] : [levelSentence(found, names, t)]),
    ...(provisional ? [t('explain-provisional')] : []),
  ];
}

/** What holds for every number here. */
function rules({ input }: ExplainFacts, t: Messages): readonly string[] {
  return [
    ...policySentences(input.questionnaire.scoring.policies, t),
    t('explain-rounding'),
    t('explain-parts-checked'),
  ];
}
