import { describe, expect, test } from 'vitest';
import type { View } from '../../../src/model/documents/questionnaire.ts';
import { questionnaireWith } from '../../support/questionnaires.ts';

const view: View = {
  id: 'v',
  title: 'Sicht',
  areas: [
    { id: 'x', title: 'X' },
    { id: 'y', title: 'Y' },
  ],
};
const questions = [{ id: 'a', tags: ['x'] }, { id: 'b', tags: ['x', 'y'] }, { id: 'c' }];

const areasOf = (one: View) =>
  questionnaireWith(questions, { views: [one] }).views[0]?.areas.map(
    ({ id, questions: own }) => `${id}: ${own.map((question) => question.id).join(' ')}`,
  );

describe('resolved views', () => {
  test('a question belongs to every area that it is tagged with', () => {
    expect(areasOf(view)).toEqual(['x: a b', 'y: b']);
  });

  test('the rest takes what carries no tag of the view, and comes last', () => {
    expect(areasOf({ ...view, rest: { id: 'z', title: 'Z' } })).toEqual(['x: a b', 'y: b', 'z: c']);
  });

  test('the method is that of scoring, unless the view names one', () => {
    const methodOf = (one: View) => questionnaireWith(questions, { views: [one] }).views[0]?.areas[0]?.settings.method;
    expect([methodOf(view), methodOf({ ...view, method: 'minimum' })]).toEqual(['weighted_mean', 'minimum']);
  });

  test('without views there are none', () => {
    expect(questionnaireWith(questions).views).toEqual([]);
  });
});

describe('the digest', () => {
  const digest = (more: Parameters<typeof questionnaireWith>[1], own = questions) =>
    questionnaireWith(own, more).digest;

  test('covers which question is in which area, and how areas are scored', () => {
    const all = [
      digest({}),
      digest({ views: [view] }),
      digest({ views: [view] }, [{ id: 'a', tags: ['y'] }, ...questions.slice(1)]),
      digest({ views: [{ ...view, method: 'minimum' }] }),
      digest({ views: [{ ...view, rest: { id: 'z', title: 'Z' } }] }),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  test('leaves wording, order and tags without a view out', () => {
    const other = { ...view, title: 'Anders', description: 'Neu', areas: view.areas.toReversed() };
    expect(digest({ views: [other] })).toBe(digest({ views: [view] }));
    expect(digest({})).toBe(digest({}, [{ id: 'a' }, { id: 'b' }, { id: 'c' }] as typeof questions));
    expect(digest({ reading_note: { text: 'Hinweis' } })).toBe(digest({}));
  });
});
