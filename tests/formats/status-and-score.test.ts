import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../src/messages/index.ts';
import type { Locale } from '../../src/model/text.ts';
import { scoreFormats } from '../../src/report/score/formats.ts';
import { buildStatus } from '../../src/report/status/build-status.ts';
import { statusFormats } from '../../src/report/status/formats.ts';
import { displayWidth } from '../../src/terminal/width.ts';
import { cityInput, cityRaters, cityReport } from '../support/report-world.ts';
import { styleWith } from '../support/styles.ts';

const cases = [
  { name: 'de-80', locale: 'de', style: { width: 80 } },
  { name: 'en-100', locale: 'en', style: { width: 100 } },
  { name: 'de-40', locale: 'de', style: { width: 40 } },
  { name: 'en-80-ascii', locale: 'en', style: { width: 80, isAscii: true } },
  { name: 'de-80-accessible', locale: 'de', style: { width: 80, isAccessible: true } },
] as const;

function statusOf(locale: Locale) {
  const input = cityInput({ language: locale });
  const { workspace, wave } = input;
  return buildStatus({ workspace, wave: { ...wave, title: 'Herbst 2026' }, language: locale }, [input]);
}

describe.each(cases)('$name', ({ name, locale, style }) => {
  const page = { t: messagesFor(locale), style: styleWith(style) };
  const fits = (text: string) => text.split('\n').every((line) => displayWidth(line) <= style.width);

  test('status', async () => {
    const text = statusFormats.text(statusOf(locale), page);
    await expect(text).toMatchFileSnapshot(`golden/status-${name}.txt`);
    expect(fits(text)).toBe(true);
  });

  test('score', async () => {
    const scores = [{ report: cityReport({ language: locale }), assessment: cityInput().organisation }];
    const text = scoreFormats.text(scores, page);
    await expect(text).toMatchFileSnapshot(`golden/score-${name}.txt`);
    expect(fits(text)).toBe(true);
  });
});

test('further raters are named apart, and no number changes', async () => {
  const [without, withRaters] = [[], cityRaters].map((raters) => {
    const input = cityInput({ raters });
    const { workspace, wave } = input;
    return buildStatus({ workspace, wave: { ...wave, title: 'Herbst 2026' }, language: 'de' }, [input]);
  });
  if (without === undefined || withRaters === undefined) throw new Error('no status');
  expect({ ...withRaters.questionnaires[0], raters: [] }).toEqual(without.questionnaires[0]);
  const page = { t: messagesFor('de'), style: styleWith({ width: 80 }) };
  const text = statusFormats.text(withRaters, page);
  await expect(text).toMatchFileSnapshot('golden/status-de-80-raters.txt');
  expect(text.split('\n').every((line) => displayWidth(line) <= 80)).toBe(true);
  await expect(statusFormats.json(withRaters, page)).toMatchFileSnapshot('golden/status-raters.json');
});

test('json', async () => {
  const page = { t: messagesFor('de'), style: styleWith() };
  const score = [{ report: cityReport(), assessment: cityInput().organisation }];
  await expect(statusFormats.json(statusOf('de'), page)).toMatchFileSnapshot('golden/status.json');
  await expect(scoreFormats.json(score, page)).toMatchFileSnapshot('golden/score.json');
});
