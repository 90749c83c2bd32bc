import { join } from 'node:path';
import { expect, test } from 'vitest';
import { departmentsFromNames } from '../../../src/cli/init/departments.ts';
import { loadQuestionnaire } from '../../support/questionnaires.ts';
import { projectRoot } from '../../support/run-cli.ts';

const { roles } = loadQuestionnaire(join(projectRoot, 'questionnaires/verwaltung.yaml'));
const usual = [
  { id: 'buergerbuero', title: { de: 'Bürgerbüro' }, roles: ['head'], flags: ['citizen_service', 'register'] },
  { id: 'kaemmerei', title: { de: 'Kämmerei' }, roles: ['head', 'finance'], flags: [] },
];

test('usual departments keep their roles and flags, the rest of the roles goes to the first', () => {
  const made = departmentsFromNames(['Zentrale', 'Bürgerbüro', 'Kämmerei'], 'de', roles.values(), usual);
  expect(made.map(({ id, roles: held, flags }) => [id, held.join(' '), flags.join(' ')])).toEqual([
    ['zentrale', 'head board it hr security communication', ''],
    ['buergerbuero', 'head', 'citizen_service register'],
    ['kaemmerei', 'head finance', ''],
  ]);
});
