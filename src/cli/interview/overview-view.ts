import type { MessageId } from '../../messages/index.ts';
import { score } from '../../report/words.ts';
import {
  type OverviewEntry,
  type OverviewFacts,
  type OverviewFilter,
  overviewFilters,
  overviewOf,
} from '../../survey/overview.ts';
import { progressOf } from '../../survey/progress.ts';
import { type SearchIndex, search, searchIndex } from '../../survey/search.ts';
import { isSameStatement } from '../../workspace/slice/statement.ts';
import type { ListEntry, ListFilter, ListView } from '../prompts/list-view.ts';
import { conflictOn } from './conflict.ts';
import { earlierAnswer } from './earlier.ts';
import { lacksEvidence } from './evidence.ts';
import { type Interview, remarksOn, textFor } from './interview.ts';
import { showValue } from './show-value.ts';

/** Letters that narrow the overview: where a state has a key on the question screen, it is the same. */
const filterKeys: Readonly<Record<OverviewFilter, { readonly key: string; readonly label: MessageId }>> = {
  all: { key: 'a', label: 'filter-all' },
  open: { key: 'o', label: 'filter-open' },
  dontKnow: { key: 'd', label: 'filter-dont-know' },
  commented: { key: 'n', label: 'filter-commented' },
  unsupported: { key: 'e', label: 'filter-unsupported' },
  changed: { key: 'v', label: 'filter-changed' },
  conflict: { key: 'k', label: 'filter-conflict' },
  queried: { key: 'r', label: 'filter-queried' },
};

/** Filters that are only offered when something passes them. */
const rare: readonly OverviewFilter[] = ['conflict', 'queried'];

/** Returns the overview of all questions, as it is shown and as it is known. */
export function overviewView(
  interview: Interview,
  isSearching: boolean,
): { readonly view: ListView; readonly entries: readonly OverviewEntry[] } {
  const { context, survey } = interview;
  const entries = overviewOf(survey, factsOf(interview));
  const current = entries.findIndex(({ question }) => question === survey.current);
  const { total, open } = progressOf(survey);
  const view: ListView = {
    title: context.t('overview-title', { done: total - open, total }),
    entries: entries.map((entry) => listEntry(interview, entry)),
    filters: filtersOf(interview, entries),
    pointer: Math.max(0, current),
    isSearching,
    search: searcherOf(interview, entries),
  };
  return { view, entries };
}

function factsOf(interview: Interview): OverviewFacts {
  return {
    hasComment: (question, answer) => (answer ?? remarksOn(interview, question)).comment !== undefined,
    lacksEvidence: (question, answer) => lacksEvidence(interview, question, answer),
    isChanged(question, answer) {
      const before = earlierAnswer(interview, question);
      return before !== undefined && !isSameStatement(before, answer);
    },
    isInConflict: (question) => conflictOn(interview, question) !== undefined,
  };
}

function filtersOf(interview: Interview, entries: readonly OverviewEntry[]): readonly ListFilter[] {
  const { t } = interview.context;
  const indexes = (filter: OverviewFilter): readonly number[] =>
    entries.flatMap((entry, index) => (entry.filters.has(filter) ? [index] : []));
  return overviewFilters
    .map((filter) => ({ filter, indexes: indexes(filter) }))
    .filter(({ filter, indexes: passed }) => isOffered(interview, filter, passed.length))
    .map(({ filter, indexes: passed }) => {
      const { key, label } = filterKeys[filter];
      return { key, label: t(label), indexes: passed };
    });
}

function isOffered({ earlier }: Interview, filter: OverviewFilter, count: number): boolean {
  if (filter === 'changed') return earlier !== undefined;
  return count > 0 || !rare.includes(filter);
}

function listEntry(interview: Interview, entry: OverviewEntry): ListEntry {
  const { question, position, state, filters } = entry;
  const { context, assignment } = interview;
  const { t } = context;
  const marks: readonly (readonly [OverviewFilter, MessageId])[] = [
    ['unsupported', 'mark-unsupported'],
    ['changed', 'mark-changed'],
    ['queried', 'mark-queried'],
    ['commented', 'mark-commented'],
  ];
  const dimension = assignment.questionnaire.dimensions.find(({ id }) => id === question.dimensionId);
  return {
    number: position,
    title: textFor(context, question.title),
    state,
    stateText: stateText(interview, entry),
    marks: marks.flatMap(([filter, word]) => (filters.has(filter) ? [t(word)] : [])),
    detail: textFor(context, question.label),
    section: dimension === undefined ? '' : textFor(context, dimension.title),
    isOpenable: state !== 'waiting',
  };
}

/** What counts of an answer, or its state. */
function stateText({ context }: Interview, { question, state, answer, computed }: OverviewEntry): string {
  const { t } = context;
  if (computed !== undefined) return `${score(computed.value, t)} %`;
  const isFreeText = question.type === 'text' || answer?.state !== 'answered';
  return isFreeText ? t(`state-${state}`) : showValue(context, question, answer.value);
}

/** The index is made with the first search; most people look and choose. */
function searcherOf({ context }: Interview, entries: readonly OverviewEntry[]): ListView['search'] {
  let index: SearchIndex | undefined;
  return (text) => {
    index ??= searchIndex(
      entries.map(({ question: { title, label, hint } }) => ({
        title: textFor(context, title),
        label: textFor(context, label),
        hint: hint === undefined ? '' : textFor(context, hint),
      })),
    );
    return search(index, text);
  };
}
