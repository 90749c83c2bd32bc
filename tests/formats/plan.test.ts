import { expect, test } from 'vitest';
import { messagesFor } from '../../src/messages/index.ts';
import type { Response } from '../../src/model/answer.ts';
import type { Question, Questionnaire } from '../../src/model/questionnaire.ts';
import type { Locale } from '../../src/model/text.ts';
import { bestPath, bestTotal, cheapestPath } from '../../src/plan/path.ts';
import { prioritiesOf } from '../../src/plan/priorities.ts';
import type { PlanFacts } from '../../src/report/plan/facts.ts';
import { planFormats } from '../../src/report/plan/formats.ts';
import { displayWidth } from '../../src/terminal/width.ts';
import { BEISPIEL, loadQuestionnaire } from '../support/questionnaires.ts';
import { cityInput, cityResponses } from '../support/report-world.ts';
import { styleWith } from '../support/styles.ts';

/** The example with measures for two questions, one of them about a duty. */
function withMeasures(questionnaire: Questionnaire): Questionnaire {
  const measures = (texts: readonly (readonly [number, 's' | 'm' | 'l', string])[]) =>
    texts.map(([to, effort, text]) => ({ to, effort, text: { de: text, en: text } }));
  const change = (question: Question): Question => {
    if (question.id === 'srv_06') {
      const legal = { ...question.legal, binding: 'must' as const };
      return {
        ...question,
        legal,
        measures: measures([
          [2, 's', 'Termine *öffnen*.'],
          [4, 'm', 'Auswerten.'],
        ]),
      };
    }
    return question.id === 'str_01' ? { ...question, measures: measures([[4, 'l', 'Jährlich berichten.']]) } : question;
  };
  const dimensions = questionnaire.dimensions.map((one) => ({ ...one, questions: one.questions.map(change) }));
  return { ...questionnaire, dimensions, questions: questionnaire.questions.map(change) };
}

function factsIn(
  language: Locale,
  levelId: number,
  budget: number,
  responses: readonly Response[] = cityResponses,
): PlanFacts {
  const report = cityInput({ language, questionnaire: withMeasures(loadQuestionnaire(BEISPIEL)), responses });
  const { questionnaire, wave, workspace, organisation } = report;
  const input = { questionnaire, wave, responses, departments: workspace.departments, subject: organisation.subject };
  const level = questionnaire.levels.find(({ id }) => id === levelId);
  if (level === undefined) throw new Error(`no level ${levelId}`);
  const path = cheapestPath(input, organisation, level);
  return {
    input: report,
    assessment: organisation,
    priorities: prioritiesOf(input, organisation),
    target: { level, path, best: path === undefined ? bestTotal(input, organisation) : null },
    budget: { effort: budget, path: bestPath(input, organisation, budget) },
    shown: 2,
  };
}

test.each([
  { name: 'de-80', locale: 'de', level: 3, budget: 4, style: { width: 80 } },
  { name: 'en-100-reached', locale: 'en', level: 1, budget: 0, style: { width: 100 } },
  { name: 'de-40-out-of-reach', locale: 'de', level: 4, budget: 100, style: { width: 40 } },
  {
    name: 'en-80-accessible',
    locale: 'en',
    level: 3,
    budget: 4,
    style: { width: 80, isAccessible: true, isAscii: true },
  },
] as const)('$name', async ({ name, locale, level, budget, style }) => {
  const text = planFormats.text(factsIn(locale, level, budget), { t: messagesFor(locale), style: styleWith(style) });
  await expect(text).toMatchFileSnapshot(`golden/plan-${name}.txt`);
  expect(text.split('\n').filter((line) => displayWidth(line) > style.width)).toEqual([]);
});

test('markdown', async () => {
  const page = { t: messagesFor('de'), style: styleWith() };
  await expect(planFormats.markdown(factsIn('de', 3, 4), page)).toMatchFileSnapshot('golden/plan-de.md');
});

test('json', async () => {
  const page = { t: messagesFor('de'), style: styleWith() };
  await expect(planFormats.json(factsIn('de', 3, 4), page)).toMatchFileSnapshot('golden/plan.json');
});

test.each<[value: number, steps: string]>([
  // What leads to less than is answered is done already; only the criterion keeps it from counting.
  [
    2,
    'von geregelt (noch nicht erfüllt: Auch ohne Internet ist ein Termin zu bekommen.) auf geregelt, sobald das erfüllt ist; Aufwand 1',
  ],
  [
    3,
    'von gelebt (noch nicht erfüllt: Auch ohne Internet ist ein Termin zu bekommen.) auf gesteuert, sobald das erfüllt ist; Aufwand 3',
  ],
])('an answer of %i that a criterion holds: the criterion is named, and no step leads back', (value, steps) => {
  const held = cityResponses.map((response): Response => {
    if (response.key.subject !== 'buergeramt') return response;
    const answer = { state: 'answered' as const, value, criteria_unmet: [1], answered_on: '2026-09-11' };
    return { ...response, answers: { ...response.answers, srv_06: answer } };
  });
  const page = { t: messagesFor('de'), style: styleWith({ width: 400 }) };
  const facts = factsIn('de', 3, value === 2 ? 1 : 3, held);
  const text = planFormats.text(facts, page);
  expect(text).toContain(`srv_06 Terminbuchung, Bürgeramt: ${steps}`);
  expect(text).toContain('Zu erfüllen ist: Auch ohne Internet ist ein Termin zu bekommen.');
});
