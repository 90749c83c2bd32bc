import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/model/errors.ts';
import type { ExplainedNode, Explanation } from '../../src/model/explanation.ts';
import { assess } from '../../src/scoring/assess.ts';
import { explain, explainableIds } from '../../src/scoring/explain.ts';
import { inputOf, type ScoringCase } from '../support/scoring-case.ts';
import { wholeFromParts, wholesIn } from '../support/whole-from-parts.ts';

const folder = new URL('.', import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => load(readFileSync(new URL(name, folder), 'utf8')) as readonly ScoringCase[])
  .filter(({ expect: { error } }) => error === undefined);

describe('what is explained gives the number, in every scoring case', () => {
  test.each(cases)('$name', (scoringCase) => {
    const input = inputOf(scoringCase);
    const assessment = assess(input);
    const areas = assessment.views.flatMap((view) => view.areas.map(({ id }) => id));
    const nodes = ['total', ...areas].map((id) => nodeOf(explain(input.questionnaire, assessment, id)));
    for (const whole of nodes.flatMap(wholesIn)) {
      if (whole.reason === 'incomplete') continue;
      const shown = whole.result === null ? whole.scores.score : whole.result.ungated;
      expect([whole.id, wholeFromParts(whole)]).toEqual([whole.id, shown?.fraction ?? null]);
    }
    const ids = new Set(nodes.flatMap(idsIn));
    expect(explainableIds(input.questionnaire).filter((id) => !ids.has(id))).toEqual([]);
  });
});

function nodeOf(explanation: Explanation | undefined): ExplainedNode {
  if (explanation === undefined) throw new Error('total and areas can always be explained');
  return explanation.node;
}

function idsIn(node: ExplainedNode): readonly string[] {
  return node.kind === 'question' ? [node.id] : [node.id, ...node.inside.flatMap(idsIn)];
}

describe('a number that its parts do not give is never shown', () => {
  const input = inputOf({
    name: '',
    groups: { d: { method: 'mean_of_groups' } },
    questions: { 'd.g.a': 0.5, 'd.h.b': 1 },
    views: { areas: { x: ['a', 'b'] } },
    expect: {},
  });
  const whole = assess(input);
  const other = { value: 1, fraction: '1' };

  test.each<[string, (copy: Draft) => void]>([
    ['the total', ({ total }) => Object.assign(total.scores, { score: other })],
    ['a dimension', ({ total }) => Object.assign(total.dimensions[0]?.scores ?? {}, { low: other })],
    ['a group', ({ total }) => Object.assign(total.dimensions[0]?.groups[1]?.scores ?? {}, { high: other })],
    ['an area', ({ views }) => Object.assign(views[0]?.areas[0]?.scores ?? {}, { score: other })],
    ['a question', ({ total }) => Object.assign(total.dimensions[0]?.questions[0]?.scores ?? {}, { score: other })],
    [
      'an answer',
      ({ total }) => Object.assign(total.dimensions[0]?.questions[0]?.answers[0]?.shares ?? {}, { score: other }),
    ],
  ])('%s', (_, change) => {
    const copy = structuredClone(whole) as Draft;
    change(copy);
    expect(() => explain(input.questionnaire, copy, 'total')).toThrow(/the parts of/);
  });

  test('untouched it is shown', () => {
    expect(explain(input.questionnaire, structuredClone(whole), 'total')?.node.id).toBe('total');
  });

  test('what nobody knows is not explained', () => {
    expect(explain(input.questionnaire, whole, 'nothing')).toBeUndefined();
    expect(() => explain(input.questionnaire, whole, 'total')).not.toThrow(UserError);
  });
});

type Draft = ReturnType<typeof assess>;
