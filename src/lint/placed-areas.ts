import type { Area, QuestionnaireDocument } from '../model/documents/questionnaire.ts';

/** An area of a view as written, and where it stands. */
export interface PlacedArea {
  readonly written: Area;
  readonly pointer: string;
  /** It takes what carries no tag of its view; its id is no tag. */
  readonly isRest: boolean;
}

/** Returns the areas of all views, the rest of a view last. */
export function placedAreas({ views = [] }: Pick<QuestionnaireDocument, 'views'>): readonly PlacedArea[] {
  return views.flatMap(({ areas, rest }, index) => [
    ...areas.map((written, number) => ({ written, pointer: `/views/${index}/areas/${number}`, isRest: false })),
    ...(rest === undefined ? [] : [{ written: rest, pointer: `/views/${index}/rest`, isRest: true }]),
  ]);
}
