import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { readStarterRegister, startRegister } from '../../../src/cli/init/starter-register.ts';
import type { RegisterDocument } from '../../../src/model/documents/register.ts';
import { registersAskedBy } from '../../../src/model/subject.ts';
import { systemFiles } from '../../../src/node/files.ts';
import { loadQuestionnaire } from '../../support/questionnaires.ts';
import { projectRoot } from '../../support/run-cli.ts';

const folder = join(projectRoot, 'questionnaires');
const io = { files: systemFiles, packageRoot: projectRoot };
const read = (text: string) => load(text) as RegisterDocument;

describe('whatever a shipped questionnaire asks about', () => {
  test.each(readdirSync(folder).filter((name) => name.endsWith('.yaml')))('%s', (name) => {
    for (const id of registersAskedBy(loadQuestionnaire(join(folder, name)).roles)) {
      const { document, file } = readStarterRegister(io, id);
      expect([document.id, file, document.entries.length > 0]).toEqual([id, `${id}.yaml`, true]);
    }
  });
});

const starter = readStarterRegister(io, 'services');

test('a register stays as it is, comments and all, where every usual department is there', () => {
  const departments = starter.departments.map((id) => ({ id }));
  const { text, entries, withFirst } = startRegister(starter, departments);
  expect([text, entries, withFirst]).toEqual([starter.source.text, starter.document.entries.length, 0]);
});

test('entries of departments that are not there go to the first, and are counted', () => {
  const { text, withFirst } = startRegister(starter, [{ id: 'zentrale' }, { id: 'kaemmerei' }]);
  const { entries } = read(text);
  const moved = entries.filter(({ department }) => department === 'zentrale');
  expect(moved).toHaveLength(withFirst);
  expect(withFirst + starter.departments.filter((id) => id === 'kaemmerei').length).toBe(entries.length);
  expect(entries.find(({ id }) => id === 'hundesteuer')?.department).toBe('kaemmerei');
  expect(text.split('\n')[0]).toMatch(/^# .*42/);
});
