import { describe, expect, test } from 'vitest';
import { buildStatus } from '../../../src/report/status/build-status.ts';
import { debtsOf } from '../../../src/report/status/debts.ts';
import { cityInput, cityReport } from '../../support/report-world.ts';

const input = cityInput();
const status = buildStatus({ workspace: input.workspace, wave: { ...input.wave, title: 'Herbst' }, language: 'de' }, [
  input,
]);
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
    const debts = debtsOf(status).map(({ work }) => [work.department.id, work.role.id, work.status, work.counts.open]);
    expect(debts).toEqual([
      ['jugend', 'head', 'draft', 1],
      ['jugend', 'hr', 'draft', 1],
      ['feuerwehr', 'head', 'missing', 2],
    ]);
  });
});
