import { expect, test } from 'vitest';
import { messagesFor } from '../../src/messages/index.ts';
import type { Locale } from '../../src/model/text.ts';
import type { ExplainFacts } from '../../src/report/explain/facts.ts';
import { explainFormats } from '../../src/report/explain/formats.ts';
import { explain } from '../../src/scoring/explain.ts';
import { displayWidth } from '../../src/terminal/width.ts';
import { cityInput, cityRaters } from '../support/report-world.ts';
import { styleWith } from '../support/styles.ts';

function factsOn(id: string, locale: Locale, department?: string, raters = [] as typeof cityRaters): ExplainFacts {
  const input = cityInput({ language: locale, raters });
  const profile = input.departments.find(({ subject }) => subject === department);
  const explanation = explain(input.questionnaire, profile ?? input.organisation, id);
  if (explanation === undefined) throw new Error(`nothing is called ${id}`);
  return {
    input,
    explanation,
    placeOf: ({ subject, role, rater }, questionId) => ({
      file: `responses/2026/beispiel/${subject}/${role}${rater ? `.${rater}` : ''}.yaml`,
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

test.each([
  { name: 'raters-de-80', id: 'srv_06', locale: 'de', style: { width: 80 } },
  { name: 'raters-en-60-ascii', id: 'str_01', locale: 'en', style: { width: 60, isAscii: true } },
  { name: 'raters-fact-de-80', id: 'srv_03', locale: 'de', style: { width: 80 } },
] as const)('$name', async ({ name, id, locale, style }) => {
  const page = { t: messagesFor(locale), style: styleWith(style) };
  const text = explainFormats.text(factsOn(id, locale, undefined, cityRaters), page);
  await expect(text).toMatchFileSnapshot(`golden/explain-${name}.txt`);
  expect(text.split('\n').filter((line) => displayWidth(line) > style.width)).toEqual([]);
  // Everything but their section is as it is without them.
  const lines = new Set(text.split('\n'));
  const without = explainFormats.text(factsOn(id, locale), page).split('\n');
  expect(without.filter((line) => !lines.has(line))).toEqual([]);
});

test('the ratings of another department are not shown with one of its own', () => {
  const page = { t: messagesFor('de'), style: styleWith() };
  const { agreement } = JSON.parse(explainFormats.json(factsOn('srv_06', 'de', 'jugend', cityRaters), page));
  expect(agreement.map(({ subject }: { subject: string }) => subject)).toEqual(['jugend']);
  const whole = JSON.parse(explainFormats.json(factsOn('srv', 'de', undefined, cityRaters), page));
  expect(whole.agreement).toEqual([]);
});

test('json with raters', async () => {
  const page = { t: messagesFor('de'), style: styleWith() };
  const text = explainFormats.json(factsOn('srv_06', 'de', undefined, cityRaters), page);
  await expect(text).toMatchFileSnapshot('golden/explanation-raters.json');
});

test('markdown', async () => {
  const page = { t: messagesFor('de'), style: styleWith() };
  await expect(explainFormats.markdown(factsOn('srv', 'de'), page)).toMatchFileSnapshot('golden/explain-de.md');
});

test('json', async () => {
  const page = { t: messagesFor('de'), style: styleWith() };
  await expect(explainFormats.json(factsOn('total', 'de'), page)).toMatchFileSnapshot('golden/explanation.json');
});
