import { expect, test } from 'vitest';
import { messagesFor } from '../../src/messages/index.ts';
import type { Locale } from '../../src/model/text.ts';
import type { ExplainFacts } from '../../src/report/explain/facts.ts';
import { explainFormats } from '../../src/report/explain/formats.ts';
import { explain } from '../../src/scoring/explain.ts';
import { displayWidth } from '../../src/terminal/width.ts';
import { cityInput } from '../support/report-world.ts';
import { styleWith } from '../support/styles.ts';

function factsOn(id: string, locale: Locale, department?: string): ExplainFacts {
  const input = cityInput({ language: locale });
  const profile = input.departments.find(({ subject }) => subject === department);
  const explanation = explain(input.questionnaire, profile ?? input.organisation, id);
  if (explanation === undefined) throw new Error(`nothing is called ${id}`);
  return {
    input,
    explanation,
    placeOf: ({ subject, role }, questionId) => ({
      file: `responses/2026/beispiel/${subject}/${role}.yaml`,
      line: 10 + questionId.length,
      column: 3,
    }),
  };
}

test.each([
  { name: 'total-de-80', id: 'total', locale: 'de', style: { width: 80 } },
  { name: 'question-en-100', id: 'srv_06', locale: 'en', style: { width: 100 } },
  { name: 'dimension-de-40', id: 'srv', locale: 'de', style: { width: 40 } },
  {
    name: 'department-de-80-accessible',
    id: 'srv',
    locale: 'de',
    department: 'buergeramt',
    style: { width: 80, isAccessible: true },
  },
  { name: 'question-en-80-ascii', id: 'srv_03', locale: 'en', style: { width: 80, isAscii: true } },
] as const)('$name', async ({ name, id, locale, style, ...more }) => {
  const facts = factsOn(id, locale, 'department' in more ? more.department : undefined);
  const text = explainFormats.text(facts, { t: messagesFor(locale), style: styleWith(style) });
  await expect(text).toMatchFileSnapshot(`golden/explain-${name}.txt`);
  expect(text.split('\n').filter((line) => displayWidth(line) > style.width)).toEqual([]);
});

test('markdown', async () => {
  const page = { t: messagesFor('de'), style: styleWith() };
  await expect(explainFormats.markdown(factsOn('srv', 'de'), page)).toMatchFileSnapshot('golden/explain-de.md');
});

test('json', async () => {
  const page = { t: messagesFor('de'), style: styleWith() };
  await expect(explainFormats.json(factsOn('total', 'de'), page)).toMatchFileSnapshot('golden/explanation.json');
});
