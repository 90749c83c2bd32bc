import { expect, test } from 'vitest';
import { messagesFor } from '../../src/messages/index.ts';
import type { QuestionnaireDocument } from '../../src/model/documents/questionnaire.ts';
import { resolveQuestionnaire } from '../../src/questionnaire/resolve.ts';
import { explainFormats } from '../../src/report/explain/formats.ts';
import { reportFormats } from '../../src/report/formats/index.ts';
import { printQuestionnaire } from '../../src/report/print-questionnaire.ts';
import { publish } from '../../src/report/publish.ts';
import { scoreFormats } from '../../src/report/score/formats.ts';
import { explain } from '../../src/scoring/explain.ts';
import { displayWidth } from '../../src/terminal/width.ts';
import { BEISPIEL, readDocument } from '../support/questionnaires.ts';
import { cityInput, cityReport } from '../support/report-world.ts';
import { styleWith } from '../support/styles.ts';

// The sample questionnaire with a second grouping and a note for readers.
const sample = readDocument(BEISPIEL) as QuestionnaireDocument;
const tags: Readonly<Record<string, string[]>> = {
  str_01: ['inside'],
  srv_03: ['inside', 'outside'],
  srv_06: ['outside'],
};
const questionnaire = resolveQuestionnaire({
  ...sample,
  views: [
    {
      id: 'sides',
      title: { de: 'Nach außen und nach innen', en: 'Outside and inside' },
      description: { de: 'Wer merkt etwas davon?', en: 'Who notices?' },
      areas: [
        { id: 'outside', title: { de: 'Nach außen', en: 'Outside' } },
        { id: 'inside', title: { de: 'Nach innen', en: 'Inside' } },
      ],
      rest: { id: 'other', title: { de: 'Sonstiges', en: 'Other' } },
    },
  ],
  reading_note: {
    text: { de: 'Viele Nullen sind üblich.', en: 'Many zeros are normal.' },
    source: 'https://example.org/umfrage',
    checked_on: '2026-11-22',
    unverified: { de: 'Zahl der Befragten', en: 'number of respondents' },
  },
  dimensions: sample.dimensions.map((dimension) => ({
    ...dimension,
    questions: (dimension.questions ?? []).map((question) => {
      const own = tags[question.id];
      return own === undefined ? question : { ...question, tags: own };
    }),
  })),
});

const pages = [
  { name: 'de-80', locale: 'de', style: { width: 80 } },
  { name: 'de-40', locale: 'de', style: { width: 40 } },
  { name: 'en-120', locale: 'en', style: { width: 120 } },
  { name: 'de-80-accessible', locale: 'de', style: { width: 80, isAccessible: true } },
] as const;

test.each(pages)('report and score, $name', async ({ name, locale, style }) => {
  const page = { t: messagesFor(locale), style: styleWith(style) };
  const world = { questionnaire, language: locale };
  const [report, assessment] = [cityReport(world), cityInput(world).organisation];
  const texts = {
    report: reportFormats.terminal(report, page),
    score: scoreFormats.text([{ report, assessment }], page),
  };
  for (const [kind, text] of Object.entries(texts)) {
    await expect(text).toMatchFileSnapshot(`golden/views-${kind}-${name}.txt`);
    expect(text.split('\n').filter((line) => displayWidth(line) > style.width)).toEqual([]);
  }
});

const page = { t: messagesFor('de'), style: styleWith() };

test('files', async () => {
  const report = cityReport({ questionnaire });
  await expect(reportFormats.markdown(report, page)).toMatchFileSnapshot('golden/views-report-de.md');
  await expect(reportFormats.json(report, page)).toMatchFileSnapshot('golden/report-json-de-views.json');
  const score = [{ report, assessment: cityInput({ questionnaire }).organisation }];
  await expect(scoreFormats.json(score, page)).toMatchFileSnapshot('golden/score-views.json');
});

test('a public report keeps the note and leaves out views', () => {
  const { readingNote, views } = publish(cityReport({ questionnaire }), questionnaire);
  expect({ readingNote, views }).toMatchObject({ readingNote: { text: 'Viele Nullen sind üblich.' }, views: null });
});

test('an area is explained', async () => {
  const input = cityInput({ questionnaire });
  const explanation = explain(questionnaire, input.organisation, 'outside');
  if (explanation === undefined) throw new Error('the area is there');
  const facts = { input, explanation, placeOf: () => undefined };
  await expect(explainFormats.text(facts, page)).toMatchFileSnapshot('golden/explain-area-de-80.txt');
  await expect(explainFormats.json(facts, page)).toMatchFileSnapshot('golden/explanation-area.json');
});

test('the note stands on paper, too', () => {
  expect(printQuestionnaire(questionnaire, page.t, 'de')).toContain('\n\nViele Nullen sind üblich.\n\n');
});
