import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../../src/messages/index.ts';
import type { Response } from '../../../src/model/answer.ts';
import { buildStatus, type Status } from '../../../src/report/status/build-status.ts';
import { debtsOf } from '../../../src/report/status/debts.ts';
import { statusFormats } from '../../../src/report/status/formats.ts';
import { cityInput, cityReport, cityResponses } from '../../support/report-world.ts';
import { servicesInput } from '../../support/services-world.ts';
import { styleWith } from '../../support/styles.ts';

function statusOf(responses: readonly Response[]): Status {
  const input = cityInput({ responses });
  return buildStatus({ workspace: input.workspace, wave: { ...input.wave, title: 'Herbst' }, language: 'de' }, [input]);
}

const debtsIn = (responses: readonly Response[]) =>
  debtsOf(statusOf(responses)).map(({ work, due }) => [work.department.id, work.role.id, work.status, due]);

const status = statusOf(cityResponses);
const [questionnaire] = status.questionnaires;

test.each([
  ['de', 'noch nicht begonnen, 15 Fragen, dazu bis zu 6 je nach Antwort'],
  ['en', 'not started, 15 questions, and up to 6 more depending on answers'],
] as const)('the list of what is owed adds up to the table above it (%s)', (language, words) => {
  const input = servicesInput([{ id: 'a' }], { language });
  const { text } = statusFormats;
  const shown = text(buildStatus({ ...input, wave: { ...input.wave, title: 'Herbst' } }, [input]), {
    t: messagesFor(language),
    style: styleWith({ width: 200 }),
  });
  expect(shown).toMatch(/ 21 /);
  expect(shown).toContain(words);
});

describe('status', () => {
  test('departments add up to the questionnaire, and to what the report counts', () => {
    expect(questionnaire?.counts).toEqual(cityReport().total?.counts);
  });

  test('a department counts all roles that it holds, with its latest day', () => {
    const rows = questionnaire?.departments.map(({ id, counts, conflicts, lastChange }) => [
      id,
      counts.open,
      counts.asked,
      conflicts,
      lastChange,
    ]);
    expect(rows).toEqual([
      ['buergeramt', 0, 4, 0, '2026-09-10'],
      ['jugend', 2, 4, 1, '2026-09-11'],
      ['bauen', 0, 2, 0, '2026-09-12'],
      ['feuerwehr', 2, 2, 0, null],
    ]);
  });

  test('who owes what', () => {
    expect(debtsIn(cityResponses)).toEqual([
      ['jugend', 'head', 'draft', 1],
      ['jugend', 'hr', 'draft', 1],
      ['feuerwehr', 'head', 'missing', 2],
    ]);
  });

  test('a question that waits for somebody else’s answer is not owed yet', () => {
    const responses = cityResponses.filter(({ key }) => key.subject !== 'organisation');
    expect(debtsIn(responses)).toEqual([
      ['buergeramt', 'board', 'missing', 1],
      ['jugend', 'head', 'draft', 1],
      ['feuerwehr', 'head', 'missing', 2],
    ]);
  });
});
