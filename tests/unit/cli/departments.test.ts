import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askedBy, departmentsFromNames, usualDepartments } from '../../../src/cli/init/departments.ts';
import type { Role } from '../../../src/model/questionnaire.ts';
import { loadQuestionnaire } from '../../support/questionnaires.ts';
import { projectRoot } from '../../support/run-cli.ts';

const verwaltung = loadQuestionnaire(join(projectRoot, 'questionnaires/verwaltung.yaml'));
const usual = [
  { id: 'buergerbuero', title: { de: 'Bürgerbüro' }, roles: ['head'], flags: ['citizen_service', 'register'] },
  { id: 'kaemmerei', title: { de: 'Kämmerei' }, roles: ['head', 'finance'], flags: [] },
];

test('usual departments keep their roles and flags, the rest of the roles goes to the first', () => {
  const made = departmentsFromNames(['Zentrale', 'Bürgerbüro', 'Kämmerei'], 'de', verwaltung, usual);
  expect(made.map(({ id, roles: held, flags }) => [id, held.join(' '), flags.join(' ')])).toEqual([
    ['zentrale', 'head board it hr security communication', ''],
    ['buergerbuero', 'head', 'citizen_service register'],
    ['kaemmerei', 'head finance', ''],
  ]);
});

test('where nobody is asked by department, each gets one of the roles asked once, and the first the rest', () => {
  const roles = new Map(
    ['security', 'it', 'hr'].map((id): [string, Role] => [id, { id, per: 'organisation', title: {} }]),
  );
  const made = departmentsFromNames(['Stab', 'Technik'], 'de', { roles, flags: [] }, []);
  expect(made.map(({ roles: held }) => held)).toEqual([['security', 'hr'], ['it']]);
  const tooMany = ['Stab', 'Technik', 'Personal', 'Bauhof'];
  expect(() => departmentsFromNames(tooMany, 'de', { roles, flags: [] }, [])).toThrow(
    expect.objectContaining({ code: 'department-asked-nothing', data: { departments: 'Bauhof' } }),
  );
});

const board: Role = { id: 'board', per: 'organisation', title: {} };
const owner: Role = { id: 'owner', per: 'services', title: {} };
const school: Role = { id: 'school', per: 'department', title: {} };

test('of the usual departments stay those that are asked, with what the questionnaire knows', () => {
  const asked = { roles: new Map([board, school].map((role) => [role.id, role])), flags: ['has_schools'] };
  const city = [
    { id: 'buergerbuero', title: {}, roles: ['head'], flags: ['register'] },
    { id: 'schule', title: {}, roles: ['head', 'school'], flags: ['has_schools', 'register'] },
  ];
  const made = { id: 'schule', title: {}, roles: ['school', 'board'], flags: ['has_schools'] };
  expect(usualDepartments(city, asked, new Set())).toEqual([made]);
  expect(usualDepartments(city.slice(0, 1), asked, new Set())).toEqual([
    { id: 'buergerbuero', title: {}, roles: ['board'], flags: [] },
  ]);
});

test('those that answer for entries of a register stay as well, and hold no role', () => {
  const asked = askedBy([{ roles: new Map([[owner.id, owner]]), flags: [] }]);
  const city = [
    { id: 'buergerbuero', title: {}, roles: ['head'], flags: ['register'] },
    { id: 'feuerwehr', title: {}, roles: ['head'], flags: [] },
  ];
  expect(usualDepartments(city, asked, new Set(['buergerbuero']))).toEqual([
    { id: 'buergerbuero', title: {}, roles: [], flags: [] },
  ]);
});

test('several questionnaires ask the roles and know the flags of all', () => {
  const one = { roles: new Map([[board.id, board]]), flags: ['register', 'has_schools'] };
  const other = { roles: new Map([[owner.id, owner]]), flags: ['has_schools'] };
  const { roles, flags } = askedBy([one, other]);
  expect([[...roles.keys()], flags]).toEqual([
    ['board', 'owner'],
    ['register', 'has_schools'],
  ]);
});
