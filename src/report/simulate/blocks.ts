import type { Messages } from '../../messages/index.ts';
import { type Answer, ORGANISATION } from '../../model/answer.ts';
import type { DimensionNode, QuestionNode, TotalNode } from '../../model/assessment.ts';
import type { Exact } from '../../model/exact.ts';
import type { Level } from '../../model/questionnaire.ts';
import { fromExact, toExact } from '../../scoring/rational.ts';
import { roundHalfAway } from '../../scoring/rounding.ts';
import type { AskedOf, Simulation } from '../../scoring/simulate.ts';
import type { AssumedAnswer } from '../../scoring/with-answers.ts';
import type { Block } from '../blocks/block.ts';
import { isInvented, type Names, namedWave, namesOf, type ReportInput } from '../facts.ts';
import { type GateAndTarget, withTargets } from '../gate-targets.ts';
import { internalBlocks } from '../internal-notice.ts';
import { levelName } from '../result.ts';
import { shownValue, statedValue } from '../stated.ts';
import { aboutText, declared, percent, range, score, statedAnswer, waveName } from '../words.ts';

/** Returns a simulation as blocks: what is assumed, what becomes of the total, then of everything else that changes. */
export function simulationBlocks(simulation: Simulation, input: ReportInput, t: Messages): readonly Block[] {
  const names = namesOf(input);
  const changes = changeBlocks(simulation, input, names, t);
  return [
    ...headBlocks(simulation, input, names, t),
    { kind: 'heading', text: t('simulate-assumed') },
    { kind: 'list', entries: simulation.assumed.map((one) => assumedLine(one, simulation, input, names, t)) },
    { kind: 'heading', text: t('simulate-result') },
    ...changes,
    text(t('simulate-nothing-saved')),
  ];
}

function headBlocks({ before }: Simulation, input: ReportInput, names: Names, t: Messages): readonly Block[] {
  const { questionnaire, wave } = input;
  const about = [
    `${questionnaire.id} ${questionnaire.version}`,
    waveName(namedWave(wave, t.locale), t),
    aboutText(names.about(before.subject), t),
  ];
  return [
    ...internalBlocks(questionnaire, t),
    { kind: 'title', text: t('simulate-title') },
    text(about.join(', ')),
    ...(isInvented(input) ? [text(t('report-invented'))] : []),
  ];
}

function assumedLine(
  { questionId, subject, role, answer }: AssumedAnswer,
  { before }: Simulation,
  input: ReportInput,
  names: Names,
  t: Messages,
): string {
  const node = nodesIn(before.total).find(({ id }) => id === questionId);
  const now = node?.answers.find((one) => one.subject === subject && one.role === role);
  const stated = (value: NonNullable<typeof now>['value'] | undefined, state: Answer['state'] | 'open'): string => {
    const question = input.questionnaire.questions.find(({ id }) => id === questionId);
    if (question === undefined || value === null || value === undefined) return t(`simulate-state-${state}`);
    return statedAnswer({ ...statedValue(value, question, names), anchor: null }, t);
  };
  const isOrganisation = subject === ORGANISATION;
  const data = {
    id: questionId,
    title: names.question(questionId).title,
    who: isOrganisation ? names.role(role).title : names.subject(subject).title,
    before: stated(now && shownValue(now, 1), now?.state ?? 'open'),
    after: stated(answer.state === 'answered' ? answer.value : null, answer.state),
  };
  if (now === undefined) return t('simulate-assumed-not-asked', data);
  return t(data.before === data.after ? 'simulate-assumed-same' : 'simulate-assumed-line', data);
}

function changeBlocks(simulation: Simulation, input: ReportInput, names: Names, t: Messages): readonly Block[] {
  const { before, after, gates, asked, notAsked } = simulation;
  const others = [
    ...withTargets(gates.lifted).map((gate) => gateLine('lifted', gate, input.questionnaire.levels, names, t)),
    ...withTargets(gates.met).map((gate) => gateLine('met', gate, input.questionnaire.levels, names, t)),
    ...asked.map((one) => askedLine('simulate-asked', one, names, t)),
    ...notAsked.map((one) => askedLine('simulate-not-asked', one, names, t)),
  ];
  const rows = rowsOf(simulation, names, t);
  if (!isChanged(before.total, after.total) && rows.length === 0 && others.length === 0)
    return [{ kind: 'result', text: noChange(before.total, input, t) }];
  return [
    { kind: 'result', text: headline(before.total, after.total, input, names, t) },
    text(besides(before.total, after.total, t)),
    ...(rows.length === 0 ? [] : [table(rows, t)]),
    ...(others.length === 0 ? [] : [{ kind: 'list', entries: others } as const]),
  ];
}

/** Without one value of all entries, only that of an entry can change. */
function noChange({ reason }: TotalNode, { questionnaire: { id } }: ReportInput, t: Messages): string {
  if (reason === 'not-combined') return t('simulate-not-combined', { questionnaire: id });
  return t('simulate-no-change');
}

function headline(
  before: TotalNode,
  after: TotalNode,
  { questionnaire }: ReportInput,
  names: Names,
  t: Messages,
): string {
  const levelOf = ({ level }: TotalNode) => {
    const title = questionnaire.levels.find(({ id }) => id === level)?.title;
    return title === undefined ? '-' : names.text(title);
  };
  const data = {
    before: score(before.scores.score, t),
    after: score(after.scores.score, t),
    change: signed(before.scores.score, after.scores.score, t),
    ...{ level: levelOf(before), next: levelOf(after) },
  };
  return t(before.level === after.level ? 'simulate-total' : 'simulate-total-level', data);
}

/** Range, evidenced score and coverage of the total. */
function besides(before: TotalNode, after: TotalNode, t: Messages): string {
  const pair = (show: (node: TotalNode) => string) => arrow([show(before), show(after)]);
  return t('simulate-besides', {
    range: pair(({ scores }) => range(scores, t)),
    evidenced: pair(({ scores }) => score(scores.evidenced, t)),
    coverage: pair(({ coverage }) => percent(coverage, t)),
  });
}

/** Every dimension of which a number or the place changes. */
function rowsOf({ before, after, ranks }: Simulation, names: Names, t: Messages): readonly (readonly string[])[] {
  return before.total.dimensions.flatMap((dimension, index) => {
    const later = after.total.dimensions[index];
    const rank = ranks[index];
    if (later === undefined || !(isChanged(dimension, later) || rank?.before !== rank?.after)) return [];
    return [
      [
        dimension.id,
        names.dimension(dimension.id).title,
        arrow([score(dimension.scores.score, t), score(later.scores.score, t)]),
        arrow([score(dimension.scores.evidenced, t), score(later.scores.evidenced, t)]),
        arrow([String(rank?.before ?? '-'), String(rank?.after ?? '-')]),
      ],
    ];
  });
}

function table(rows: readonly (readonly string[])[], t: Messages): Block {
  return {
    kind: 'table',
    columns: [
      { title: t('print-id') },
      { title: '', isFlexible: true },
      { title: t('report-score'), align: 'right' },
      { title: t('report-evidenced'), align: 'right' },
      { title: t('simulate-rank'), align: 'right' },
    ],
    rows,
  };
}

/** What stays the same is said once. */
function arrow([before = '', after = '']: readonly string[]): string {
  return before === after ? before : `${before} → ${after}`;
}

function isChanged(before: DimensionNode | TotalNode, after: DimensionNode | TotalNode): boolean {
  const key = ({ scores, coverage, level }: DimensionNode | TotalNode) => JSON.stringify([scores, coverage, level]);
  return key(before) !== key(after);
}

function signed(before: Exact | null, after: Exact | null, t: Messages): string {
  if (before === null || after === null) return '-';
  const change = toExact(fromExact(after).sub(fromExact(before)));
  const text = declaredSign(roundHalfAway(change, 1));
  return t.locale === 'de' ? text.replace('.', ',') : text;
}

function declaredSign(decimal: string): string {
  return decimal.startsWith('-') ? `−${decimal.slice(1)}` : `+${decimal}`;
}

function gateLine(
  change: 'lifted' | 'met',
  gate: GateAndTarget,
  levels: readonly Level[],
  names: Names,
  t: Messages,
): string {
  const { questionId, subject, cap, level, of, effect } = gate;
  const id = `simulate-gate-${cap === null ? 'level-' : ''}${change}` as const;
  return t(effect === 'listed' ? `${id}-listed` : id, {
    question: questionId,
    who: names.subject(subject).title,
    target: t(`explain-gate-${of}`),
    cap: cap === null ? '' : declared(cap, t),
    level: levelName(level, levels, names)?.title ?? '',
  });
}

function askedLine(
  id: 'simulate-asked' | 'simulate-not-asked',
  { questionId, subject }: AskedOf,
  names: Names,
  t: Messages,
): string {
  return t(id, { id: questionId, title: names.question(questionId).title, who: names.subject(subject).title });
}

function nodesIn({ dimensions }: TotalNode): readonly QuestionNode[] {
  return dimensions.flatMap(({ questions }) => questions);
}

function text(words: string): Block {
  return { kind: 'text', text: words };
}
