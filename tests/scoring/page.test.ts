import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { resolveQuestionnaire } from '../../src/questionnaire/resolve.ts';
import { METHODS } from '../../src/scoring/methods/index.ts';
import { errorsIn } from '../support/linted-document.ts';
import { inputOfCase, variantOf } from '../support/questionnaire-case.ts';
import { completed, type Fragment } from '../support/questionnaire-fragment.ts';
import { expectationOf, resultOf } from '../support/scoring-expectation.ts';

// Every example of the page about scores is run: a part of a questionnaire, answers, and what must come out.
const page = readFileSync(join(import.meta.dirname, '../../docs/explanation/scoring.md'), 'utf8');
const examples = [...page.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(({ 1: yaml = '', index }) => ({
  heading: [...page.slice(0, index).matchAll(/^#+ (.*)$/gm)].at(-1)?.[1] ?? '',
  fragment: load(yaml) as Example,
}));

/** The same part may be answered or scored in other ways; what a variant does not say is as above it. */
type Example = Fragment & { readonly variants?: readonly Partial<Fragment>[] };

// The words of each point are beside the point of an example.
const EXCUSED = ['missing-anchor'];

describe('examples of docs/explanation/scoring.md', () => {
  test.each(examples)('$heading', ({ fragment: { variants = [], ...fragment } }) => {
    const document = completed(fragment);
    for (const change of [{}, ...variants]) {
      const example = { ...fragment, ...change };
      const variant = variantOf(document, example);
      expect(errorsIn(variant, EXCUSED)).toEqual([]);
      const input = inputOfCase(resolveQuestionnaire(variant), example);
      expect(resultOf(input, example.expect)).toEqual(expectationOf(example.expect));
    }
  });

  test.each(Object.keys(METHODS))('%s has a section with an example', (method) => {
    expect(page).toContain(`### \`${method}\``);
    expect(examples.some(({ heading }) => heading.includes(method))).toBe(true);
  });
});
