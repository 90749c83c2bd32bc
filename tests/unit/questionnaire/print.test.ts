import { expect, test } from 'vitest';
import { messagesFor } from '../../../src/messages/index.ts';
import { printQuestionnaire } from '../../../src/report/print-questionnaire.ts';
import { BEISPIEL, loadQuestionnaire, type QuestionDraft, questionnaireWith } from '../../support/questionnaires.ts';

const sample = loadQuestionnaire(BEISPIEL);

test.each(['de', 'en'] as const)('the sample in %s', async (language) => {
  const printed = printQuestionnaire(sample, messagesFor(language), language);
  await expect(printed).toMatchFileSnapshot(`golden/beispiel.${language}.md`);
});

test('one role keeps the numbers of the whole', () => {
  const printed = printQuestionnaire(sample, messagesFor('de'), 'de', { role: 'hr' });
  expect(printed.match(/^##.*$/gm)).toEqual([
    '## So beantworten Sie die Fragen',
    '## Wer antwortet',
    '## 1 Strategie und Steuerung',
    '### 1.2 Beteiligung der Beschäftigten',
  ]);
});

const NASTY = '<script>x</script> [a](https://x.de) **b** ![i](u) `c` | www.x.de a@b.de\n# d &lt;';

test('texts stay texts', () => {
  const questionnaire = questionnaireWith(
    [
      {
        id: 'q',
        title: NASTY,
        label: NASTY,
        hint: NASTY,
        rationale: NASTY,
        criteria: [NASTY],
        anchors: { 0: NASTY },
        relevant: `answers.q == '${'`'}<b>'`,
        not_applicable: { allowed: true, hint: NASTY },
        evidence: { kinds: ['decision'], hint: NASTY },
        legal: { binding: 'must', ref: NASTY, source: NASTY, unverified: NASTY },
      },
    ],
    { title: NASTY, description: NASTY, license: NASTY },
  );
  const printed = printQuestionnaire(questionnaire, messagesFor('de'), 'de');
  const withoutCode = printed.replace(/(`+)[^`].*?[^`]\1(?!`)|`` .*? ``/g, '');
  expect(withoutCode).not.toMatch(/<script|(?<!\\)\[a|\*\*b\*\*|(?<!\\)`c|https:\/\/|www\.x|(?<!\\)@|^# d/m);
  expect(printed.match(/^# /gm)).toHaveLength(1);
  expect(printed).toContain("`` answers.q == '`<b>' ``");
});

test.each<[string, string]>([
  ['flags.field_work', 'der Bereich das Merkmal `field_work` hat'],
  ['answers.a in [0, 2]', 'die Antwort auf Frage 1.1 (a) „Punkt 0“ oder „Punkt 2“ ist'],
  [
    'flags.field_work && answers.b in [true]',
    'der Bereich das Merkmal `field_work` hat und die Antwort auf Frage 1.2 (b) „Ja“ ist',
  ],
  ['answers.a > 1', 'dieser Ausdruck gilt: `answers.a > 1`'],
  ['!flags.field_work', 'dieser Ausdruck gilt: `!flags.field_work`'],
])('condition %s in words', (relevant, expected) => {
  const questionnaire = questionnaireWith([{ id: 'a' }, { id: 'b', type: 'boolean' }, { id: 'c', relevant }]);
  expect(printQuestionnaire(questionnaire, messagesFor('de'), 'de')).toContain(
    `*Wird nur gestellt, wenn* ${expected}.`,
  );
});

test.each<[QuestionDraft, string]>([
  [
    { id: 'q', type: 'integer', minimum: 1, unit: 'Stellen' },
    'Ganze Zahl (mindestens 1): .............................. Stellen',
  ],
  [{ id: 'q', type: 'decimal', maximum: 2.5 }, 'Zahl (höchstens 2,5): ..............................'],
  [{ id: 'q', type: 'decimal' }, 'Zahl: ..............................'],
  [{ id: 'q', type: 'percent', maximum: 50 }, 'Anteil in Prozent (0 bis 50): .............................. %'],
  [{ id: 'q', type: 'date' }, 'Datum: ..............................'],
  [{ id: 'q', type: 'boolean' }, '- [ ] Ja'],
  [{ id: 'q', type: 'select_one', options: [{ value: 'a', label: '1. Wahl' }] }, '- [ ] 1\\. Wahl'],
])('field of %j', (draft, expected) => {
  const printed = printQuestionnaire(questionnaireWith([draft]), messagesFor('de'), 'de');
  expect(printed.split('\n')).toContain(expected);
});
