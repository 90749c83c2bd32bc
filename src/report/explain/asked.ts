import type { Messages } from '../../messages/index.ts';
import type { ExplainedNode } from '../../model/explanation.ts';
import type { Group, Legal, Question, Questionnaire } from '../../model/questionnaire.ts';
import type { Block } from '../blocks/block.ts';
import type { Names } from '../facts.ts';
import { conditionInWords, PLAIN } from '../print-condition.ts';
import { day } from '../words.ts';
import type { ExplainFacts } from './facts.ts';

/** Returns what is asked and why: of a question everything that leads to an answer, of a whole what it is about. */
export function askedBlocks(node: ExplainedNode, facts: ExplainFacts, names: Names, t: Messages): readonly Block[] {
  const { questionnaire } = facts.input;
  if (node.kind === 'question') {
    const question = questionnaire.questions.find(({ id }) => id === node.id);
    return question === undefined ? [] : questionBlocks(question, facts, names, t);
  }
  const about =
    node.kind === 'total' ? questionnaire.description : groupOf(groupsIn(questionnaire), node.id)?.description;
  const view = questionnaire.views.find(({ areas }) => areas.some(({ id }) => id === node.id));
  const texts = [
    ...(about === undefined ? [] : [names.text(about)]),
    ...(view === undefined ? [] : [t('explain-area', { view: names.text(view.title) })]),
  ];
  return texts.length === 0 ? [] : [heading(t('explain-about')), ...texts.map(text)];
}

/** Returns everything that has an id and a title besides questions: dimensions with their groups, areas of views. */
export function groupsIn({ dimensions, views }: Questionnaire): readonly Group[] {
  return [...dimensions, ...views.flatMap(({ areas }) => areas)];
}

/** Returns the dimension, group or area of this id, wherever it is. */
export function groupOf(groups: readonly Group[], id: string): Group | undefined {
  for (const group of groups) {
    const found = group.id === id ? group : groupOf(group.groups, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

function questionBlocks(question: Question, { input }: ExplainFacts, names: Names, t: Messages): readonly Block[] {
  const { label, hint, rationale, relevant, criteria, legal } = question;
  const choices = question.choices.map((choice) => {
    const anchor = choice.anchor === undefined ? '' : ` – ${names.text(choice.anchor)}`;
    const number = typeof choice.value === 'number' ? `${choice.value} ` : '';
    return `${number}${names.text(choice.label)}${anchor}`;
  });
  return [
    heading(t('explain-asked')),
    { kind: 'result', text: names.text(label) },
    ...(hint === undefined ? [] : [text(names.text(hint))]),
    ...(choices.length === 0 ? [] : [{ kind: 'list', entries: choices } as const]),
    ...(criteria.length === 0
      ? []
      : [text(t('print-criteria')), { kind: 'list', entries: criteria.map(names.text) } as const]),
    ...(relevant === undefined
      ? []
      : [text(`${t('print-condition')} ${conditionInWords(relevant, input.questionnaire, t, t.locale, PLAIN)}.`)]),
    ...(rationale === undefined ? [] : [text(`${t('print-rationale')} ${names.text(rationale)}`)]),
    ...legalBlocks(legal, names, t),
  ];
}

function legalBlocks(
  { binding, ref, source, checkedOn, unverified }: Legal,
  names: Names,
  t: Messages,
): readonly Block[] {
  if (binding === 'none') return [];
  const parts = [
    ...(ref === undefined ? [] : [ref]),
    ...(source === undefined ? [] : [t('print-legal-source', { source })]),
    ...(checkedOn === undefined ? [] : [t('print-legal-checked', { date: day(checkedOn, t) })]),
    ...(unverified === undefined ? [] : [t('print-legal-unverified', { what: names.text(unverified) })]),
  ];
  return [text(`${t(`print-legal-${binding}`)} ${parts.join('; ')}`)];
}

function heading(words: string): Block {
  return { kind: 'heading', text: words };
}

function text(words: string): Block {
  return { kind: 'text', text: words };
}
