import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../src/messages/index.ts';
import { ORGANISATION } from '../../src/model/answer.ts';
import type { Locale } from '../../src/model/text.ts';
import { simulationFormats } from '../../src/report/simulate/formats.ts';
import { simulate } from '../../src/scoring/simulate.ts';
import type { AssumedAnswer } from '../../src/scoring/with-answers.ts';
import { displayWidth } from '../../src/terminal/width.ts';
import { cityInput } from '../support/report-world.ts';
import { styleWith } from '../support/styles.ts';

const assumed = (questionId: string, subject: string, role: string, value: number): AssumedAnswer => ({
  ...{ questionId, subject, role },
  answer: { state: 'answered', value, answered_on: '2026-09-30' },
});

const better = [assumed('srv_06', 'buergeramt', 'head', 4), assumed('srv_03', 'feuerwehr', 'head', 90)];
const same = [assumed('str_01', ORGANISATION, 'board', 3)];

function simulationIn(language: Locale, answers: readonly AssumedAnswer[]) {
  const input = cityInput({ language });
  const { questionnaire, wave, responses, workspace } = input;
  const { departments } = workspace;
  return [simulate({ questionnaire, wave, responses, departments, subject: ORGANISATION }, answers), input] as const;
}

describe('text', () => {
  test.each([
    { name: 'de-80', locale: 'de', answers: better, style: { width: 80 } },
    { name: 'en-40', locale: 'en', answers: better, style: { width: 40 } },
    { name: 'de-80-accessible', locale: 'de', answers: better, style: { width: 80, isAccessible: true } },
    { name: 'en-80-nothing', locale: 'en', answers: same, style: { width: 80 } },
  ] as const)('$name', async ({ name, locale, answers, style }) => {
    const page = { t: messagesFor(locale), style: styleWith(style) };
    const text = simulationFormats.text(...simulationIn(locale, answers), page);
    await expect(text).toMatchFileSnapshot(`golden/simulation-${name}.txt`);
    expect(text.split('\n').filter((line) => displayWidth(line) > style.width)).toEqual([]);
  });
});

test('markdown and json', async () => {
  const page = { t: messagesFor('de'), style: styleWith() };
  const [simulation, input] = simulationIn('de', better);
  await expect(simulationFormats.markdown(simulation, input, page)).toMatchFileSnapshot('golden/simulation-de.md');
  await expect(simulationFormats.json(simulation, input, page)).toMatchFileSnapshot('golden/simulation.json');
});
