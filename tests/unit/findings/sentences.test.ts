import { describe, expect, it } from 'vitest';
import { CONDITION_PROBLEMS } from '../../../src/expression/problem.ts';
import type { Message } from '../../../src/messages/catalog.ts';
import { findingsDe } from '../../../src/messages/de.ts';
import { findingsEn } from '../../../src/messages/en.ts';
import { ANSWER_PROBLEM_IDS } from '../../../src/questionnaire/answer-problem.ts';

const catalogs: readonly (readonly [
  string,
  Readonly<Record<string, { what: Message; why: Message; help: Message }>>,
])[] = [
  ['de', findingsDe],
  ['en', findingsEn],
];

describe.each(catalogs)('%s', (_locale, catalog) => {
  it('has sentences for every problem of conditions and answers', () => {
    const ids = [...Object.keys(CONDITION_PROBLEMS), ...Object.keys(ANSWER_PROBLEM_IDS)];
    expect(ids.filter((id) => !(id in catalog))).toEqual([]);
  });

  it.each(Object.keys(catalog))('%s: plain sentences without full stop or exclamation mark', (id) => {
    for (const part of ['what', 'why', 'help'] as const) {
      const message = catalog[id]?.[part];
      const sentence = typeof message === 'function' ? message({}) : (message ?? '');
      expect(sentence).not.toBe('');
      expect(sentence).not.toMatch(/[!.]$|\s$|^\s|\bbitte\b|\bplease\b|\bsimply\b|\beinfach nur\b/i);
    }
  });

  it('names only values that are there', () => {
    const declared: [string, readonly string[]][] = [
      ...Object.entries(CONDITION_PROBLEMS).map(([id, { names }]): [string, readonly string[]] => [
        id,
        ['question', ...names],
      ]),
      ...Object.entries(ANSWER_PROBLEM_IDS),
    ];
    const unknown = declared.flatMap(([id, names]) =>
      placeholders(catalog[id])
        .filter((name) => !names.includes(name))
        .map((name) => `${id}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });
});

it('both languages name the same values in what is wrong', () => {
  const different = Object.keys(findingsDe).filter((id) => {
    const [de, en] = catalogs.map(([, catalog]) => [...placeholders({ what: catalog[id]?.what ?? '' })].sort().join());
    return de !== en;
  });
  expect(different).toEqual([]);
});

function placeholders(sentences: Readonly<Record<string, Message>> | undefined): readonly string[] {
  return Object.values(sentences ?? {}).flatMap((message) =>
    typeof message === 'string' ? [...message.matchAll(/\{([a-zA-Z]+)\}/g)].map((match) => match[1] ?? '') : [],
  );
}
