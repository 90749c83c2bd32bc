import { describe, expect, test } from 'vitest';
import type { Response } from '../../../src/model/answer.ts';
import { buildStatus, type Status } from '../../../src/report/status/build-status.ts';
import { debtsOf } from '../../../src/report/status/debts.ts';
import { cityInput, cityReport, cityResponses } from '../../support/report-world.ts';

function statusOf(responses: readonly Response[]): Status {
  const input = cityInput({ responses });
  return buildStatus({ workspace: input.workspace, wave: { ...input.wave, title: 'Herbst' }, language: 'de' }, [input]);
}

const debtsIn = (responses: readonly Response[]) =>
  debtsOf(statusOf(responses)).map(({ work, due }) => [work.department.id, work.role.id, work.status, due]);

const status = statusOf(cityResponses);
const [questionnaire] = status.questionnaires;

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
