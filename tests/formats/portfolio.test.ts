import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../src/messages/index.ts';
import { buildReport, buildSubjectReport } from '../../src/report/build-report.ts';
import { explainFormats } from '../../src/report/explain/formats.ts';
import { reportFormats } from '../../src/report/formats/index.ts';
import { renderScoreText } from '../../src/report/score/text.ts';
import { explain } from '../../src/scoring/explain.ts';
import { displayWidth } from '../../src/terminal/width.ts';
import { AT_LEVEL, DOG_TAX, type Service, servicesInput } from '../support/services-world.ts';
import { styleWith } from '../support/styles.ts';

const services: readonly Service[] = [
  { id: 'hundesteuer', answers: DOG_TAX, cases: 480, type: '5', bundle: 'Steuern' },
  { id: 'vergnuegungssteuer', answers: AT_LEVEL[0], cases: 60, type: '5', bundle: 'Steuern' },
  { id: 'wohngeld', answers: { ...AT_LEVEL[3], ceiling: 'level_3' }, cases: 12_350, type: '2', bundle: 'Wohnen' },
  { id: 'bauantrag', answers: { ...AT_LEVEL[4], k9: '?' }, type: '4', department: 'bauen' },
  { id: 'baumfaellung', type: '5', department: 'bauen' },
];

const cases = [
  { name: 'de-80', locale: 'de', width: 80 },
  { name: 'de-40', locale: 'de', width: 40 },
  { name: 'en-80-accessible', locale: 'en', width: 80, isAccessible: true },
] as const;

describe('a portfolio in the terminal', () => {
  test.each(cases)('$name', async (one) => {
    const report = buildReport(servicesInput(services, { language: one.locale, expected: 40 }));
    const text = reportFormats.terminal(report, { t: messagesFor(one.locale), style: styleWith(one) });
    await expect(text).toMatchFileSnapshot(`golden/portfolio-${one.name}.txt`);
    expect(Math.max(...text.split('\n').map(displayWidth))).toBeLessThanOrEqual(one.width);
  });

  test('the score of the whole is how many reach a level', async () => {
    const report = buildReport(servicesInput(services, { expected: 40 }));
    const text = renderScoreText(report, { t: messagesFor('de'), style: styleWith({ width: 80 }) });
    await expect(text).toMatchFileSnapshot('golden/portfolio-score-de-80.txt');
  });
});

test.each([
  ['markdown', 'portfolio-en.md', 'en'],
  ['json', 'report-portfolio.json', 'de'],
] as const)('a portfolio as %s', async (format, file, locale) => {
  const report = buildReport(servicesInput(services, { language: locale, expected: 40 }));
  const text = reportFormats[format](report, { t: messagesFor(locale), style: styleWith({ width: 80 }) });
  await expect(text).toMatchFileSnapshot(`golden/${file}`);
});

test('where one service stands, in its own report', async () => {
  const input = servicesInput(services);
  const [entry = input.organisation] = input.entries;
  const page = { t: messagesFor('de'), style: styleWith({ width: 80 }) };
  await expect(reportFormats.json(buildSubjectReport(input, entry), page)).toMatchFileSnapshot(
    'golden/report-standing.json',
  );
  const text = reportFormats.terminal(buildSubjectReport(input, entry), page);
  expect(text).toContain('Das hält die Stufe: Digitaler Bescheid (k9).');
});

test.each([
  ['organisation', 'portfolio-explained-de-80.txt'],
  ['hundesteuer', 'standing-explained-de-80.txt'],
])('what is explained of %s', async (subject, file) => {
  const input = servicesInput(services, { expected: 40 });
  const assessment = [input.organisation, ...input.entries].find((one) => one.subject === subject);
  const explanation = assessment && explain(input.questionnaire, assessment, 'total');
  if (explanation === undefined) throw new Error('there is nothing to explain');
  const facts = { input, explanation, placeOf: () => undefined };
  const text = explainFormats.text(facts, { t: messagesFor('de'), style: styleWith({ width: 80 }) });
  // What follows is every number in turn, as for any other total.
  const [start = ''] = text.split('Wie die Zahl entsteht');
  await expect(start).toMatchFileSnapshot(`golden/${file}`);
});
