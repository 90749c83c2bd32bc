import type { ViewNode } from '../model/assessment.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { Named, Names } from './facts.ts';
import { type NamedResult, resultOf } from './result.ts';

/** A second grouping of the questions with its own profile; it has no part in the total. */
export interface ViewResult extends Named {
  readonly description: string | null;
  /** In the questionnaire's order. */
  readonly areas: readonly NamedResult[];
}

/** Returns the profiles of all views. */
export function viewResults(
  nodes: readonly ViewNode[],
  { views, levels }: Questionnaire,
  names: Names,
): readonly ViewResult[] {
  return nodes.flatMap((node) => {
    const view = views.find(({ id }) => id === node.id);
    if (view === undefined) return [];
    const titles = new Map(view.areas.map(({ id, title }) => [id, names.text(title)]));
    const { id, title, description } = view;
    return [
      {
        id,
        title: names.text(title),
        description: description === undefined ? null : names.text(description),
        areas: node.areas.map((area) => ({
          id: area.id,
          title: titles.get(area.id) ?? area.id,
          ...resultOf(area, levels, names),
        })),
      },
    ];
  });
}
