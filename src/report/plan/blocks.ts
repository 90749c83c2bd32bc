import type { Messages } from '../../messages/index.ts';
import { type AnswerValue, ORGANISATION } from '../../model/answer.ts';
import type { Exact } from '../../model/exact.ts';
import type { Level } from '../../model/questionnaire.ts';
import type { ChosenStep } from '../../plan/frontier.ts';
import type { Path } from '../../plan/path.ts';
import type { Priority } from '../../plan/priorities.ts';
import { levelHolds } from '../../scoring/gates.ts';
import { rankOf } from '../../scoring/levels.ts';
import type { Block } from '../blocks/block.ts';
import { twoDigits } from '../explain/numbers.ts';
import { isInvented, type Names, namedWave, namesOf } from '../facts.ts';
import { internalBlocks } from '../internal-notice.ts';
import { shownValue, statedValue } from '../stated.ts';
import { aboutText, declared, score, statedAnswer, waveName } from '../words.ts';
import type { PlanFacts } from './facts.ts';
import { unmetCriteria } from './unmet-criteria.ts';

/** Returns a plan as blocks: where we stand, the measures in order, the cheapest way to the level, what a budget can bring. */
export function planBlocks(facts: PlanFacts, t: Messages): readonly Block[] {
  const names = namesOf(facts.input);
  // Without one value of all entries there is nothing to lift but each of them.
  if (facts.assessment.total.reason === 'not-combined') return headBlocks(facts, names, t);
  return [
    ...headBlocks(facts, names, t),
    ...priorityBlocks(facts, names, t),
    ...targetBlocks(facts, names, t),
    ...budgetBlocks(facts, names, t),
  ];
}

function headBlocks({ input, assessment }: PlanFacts, names: Names, t: Messages): readonly Block[] {
  const { questionnaire, wave } = input;
  const { total, subject } = assessment;
  const about = [
    `${questionnaire.id} ${questionnaire.version}`,
    waveName(namedWave(wave, t.locale), t),
    aboutText(names.about(subject), t),
  ];
  const open = total.counts.open + total.counts.dontKnow;
  return [
    ...internalBlocks(questionnaire, t),
    { kind: 'title', text: t('plan-title') },
    text(about.join(', ')),
    ...(isInvented(input) ? [text(t('report-invented'))] : []),
    {
      kind: 'result',
      text:
        total.reason === 'not-combined'
          ? t('plan-not-combined', { questionnaire: questionnaire.id })
          : standing(total.scores.score, total.level, questionnaire.levels, names, t),
    },
    ...(open === 0 ? [] : [text(t('plan-unknown', { open }))]),
  ];
}

function standing(
  value: Exact | null,
  level: number | null,
  levels: readonly Level[],
  names: Names,
  t: Messages,
): string {
  const title = levels.find(({ id }) => id === level)?.title;
  if (value === null) return t('plan-no-score');
  return t('plan-standing', { score: score(value, t), level: title === undefined ? '-' : names.text(title) });
}

function priorityBlocks({ priorities, shown, input }: PlanFacts, names: Names, t: Messages): readonly Block[] {
  const head: Block = { kind: 'heading', text: t('plan-priorities') };
  if (priorities.length === 0) return [head, text(t('plan-nothing'))];
  const duties = priorities.filter(({ isDuty }) => isDuty).length;
  const left = priorities.length - shown;
  return [
    head,
    text(t('plan-formula')),
    ...(duties === 0 ? [] : [text(t('plan-duties', { duties }))]),
    { kind: 'numbered', entries: priorities.slice(0, shown).map((priority) => entryOf(priority, input, names, t)) },
    ...(left > 0 ? [text(t('plan-left', { left }))] : []),
  ];
}

function entryOf(priority: Priority, input: PlanFacts['input'], names: Names, t: Messages): string {
  const question = input.questionnaire.questions.find(({ id }) => id === priority.questionId);
  const unmet = unmetCriteria(priority, input).map((text) => names.text(text));
  const data = {
    id: priority.questionId,
    title: question === undefined ? '' : names.text(question.title),
    who: whose(priority, names),
    measures: [
      ...(unmet.length === 0 ? [] : [t('plan-criteria', { criteria: unmet.join(' ') })]),
      ...priority.steps.map(({ measure }) => names.text(measure.text)),
    ].join(' '),
    gap: twoDigits(priority.gap, t),
    weight: twoDigits(priority.weight, t),
    urgency: declared(priority.urgency, t),
    effort: priority.effort,
    rank: twoDigits(priority.priority, t),
  };
  return t(priority.isDuty ? 'plan-duty-entry' : 'plan-entry', data);
}

function targetBlocks(facts: PlanFacts, names: Names, t: Messages): readonly Block[] {
  const { target, assessment } = facts;
  if (target === null || assessment.total.scores.score === null) return [];
  const title = names.text(target.level.title);
  const { from } = target.level;
  const heading: Block = {
    kind: 'heading',
    text:
      from === undefined
        ? t('plan-target-gated', { level: title })
        : t('plan-target', { level: title, from: declared(from, t) }),
  };
  if (target.path === undefined) return [heading, text(outOfReach(target, facts, t))];
  if (target.path.steps.length === 0) return [heading, text(t('plan-reached'))];
  return [heading, ...pathBlocks(target.path, facts, names, t)];
}

/** Why no measures lead to a level: answers that are missing, an answer without a measure, or too little to gain. */
function outOfReach(
  { level, best }: NonNullable<PlanFacts['target']>,
  { assessment: { total }, input: { questionnaire } }: PlanFacts,
  t: Messages,
): string {
  const below = questionnaire.levels.slice(0, rankOf(questionnaire.levels, level.id)).map(({ id }) => id);
  const missing = total.gates.filter(
    (gate) => gate.certainty === 'missing' && levelHolds([gate]).some((id) => below.includes(id)),
  );
  const questions = [...new Set(missing.map(({ questionId }) => questionId))];
  if (questions.length > 0) return t('plan-held-by-missing', { questions: questions.join(', ') });
  const isEnough = best !== null && level.from !== undefined && best.value >= level.from;
  return isEnough ? t('plan-held') : t('plan-out-of-reach', { best: score(best, t) });
}

function budgetBlocks(facts: PlanFacts, names: Names, t: Messages): readonly Block[] {
  const { budget } = facts;
  if (budget === null || budget.path === undefined) return [];
  const heading: Block = { kind: 'heading', text: t('plan-budget', { effort: declared(budget.effort, t) }) };
  if (budget.path.steps.length === 0) return [heading, text(t('plan-budget-nothing'))];
  return [heading, ...pathBlocks(budget.path, facts, names, t)];
}

function pathBlocks(
  { steps, effort, result, isExact }: Path,
  facts: PlanFacts,
  names: Names,
  t: Messages,
): readonly Block[] {
  const { questionnaire } = facts.input;
  const level = questionnaire.levels.find(({ id }) => id === result.level);
  return [
    {
      kind: 'result',
      text: t('plan-path', {
        ...{ steps: steps.length, effort, score: score(result.scores.score, t) },
        level: level === undefined ? '-' : names.text(level.title),
      }),
    },
    { kind: 'list', entries: steps.map((step) => changeOf(step, facts, names, t)) },
    text(t(isExact ? 'plan-exact' : 'plan-bound')),
  ];
}

function changeOf(step: ChosenStep, { input, assessment }: PlanFacts, names: Names, t: Messages): string {
  const { questionId, subject, role } = step;
  const question = input.questionnaire.questions.find(({ id }) => id === questionId);
  if (question === undefined) return questionId;
  const stated = (value: AnswerValue | null) =>
    value === null ? '-' : statedAnswer({ ...statedValue(value, question, names), anchor: null }, t);
  const node = assessment.total.dimensions.flatMap(({ questions }) => questions).find(({ id }) => id === questionId);
  const now = node?.answers.find((answer) => answer.subject === subject && answer.role === role);
  const before = now === undefined ? null : shownValue(now, 1);
  const criteria = unmetCriteria(step, input).map((text) => names.text(text));
  const isHeld = criteria.length > 0 && before !== null;
  return t('plan-step', {
    id: questionId,
    title: names.text(question.title),
    who: whose(step, names),
    before: isHeld ? t('plan-held-answer', { answer: stated(before), criteria: criteria.join(' ') }) : stated(before),
    after: isHeld ? t('plan-freed-answer', { answer: stated(step.step.value) }) : stated(step.step.value),
    effort: step.step.effort,
  });
}

function whose({ subject, role }: Pick<ChosenStep, 'subject' | 'role'>, names: Names): string {
  return subject === ORGANISATION ? names.role(role).title : names.subject(subject).title;
}

function text(words: string): Block {
  return { kind: 'text', text: words };
}
