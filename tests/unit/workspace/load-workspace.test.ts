import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { InvalidDocument } from '../../../src/model/errors.ts';
import { systemFiles } from '../../../src/node/files.ts';
import { findQuestionnaire, isSameButWording } from '../../../src/workspace/find-questionnaire.ts';
import { findWorkspaceRoot } from '../../../src/workspace/find-root.ts';
import { loadWorkspace } from '../../../src/workspace/load-workspace.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { workspaceIn } from '../../support/workspace.ts';

test('a workspace is found from its folder and from every folder below it', () => {
  const root = temporaryFolder();
  workspaceIn(root);
  mkdirSync(join(root, 'a/b'), { recursive: true });
  expect(findWorkspaceRoot(systemFiles, root)).toBe(root);
  expect(findWorkspaceRoot(systemFiles, join(root, 'a/b'))).toBe(root);
  expect(findWorkspaceRoot(systemFiles, temporaryFolder())).toBeUndefined();
});

test('a workspace is read with its defaults', () => {
  const root = temporaryFolder();
  expect(workspaceIn(root)).toEqual({
    root,
    shownRoot: '',
    organisation: { title: 'Musterstadt', sizeClass: undefined, inhabitants: undefined, invented: true },
    language: 'de',
    departments: [
      {
        id: 'it',
        title: { de: 'Informationstechnik' },
        roles: ['head', 'board'],
        flags: ['internal'],
        staff: undefined,
      },
      { id: 'bauamt', title: { de: 'Bauamt', en: 'Building office' }, roles: ['head'], flags: [], staff: 12.5 },
    ],
    registers: [],
    waves: [
      {
        id: '2025',
        title: undefined,
        date: '2025-06-30',
        status: 'closed',
        questionnaires: [{ id: 'klein', version: '1.0.0' }],
      },
      {
        id: '2026',
        title: { de: 'Herbst' },
        date: '2026-10-01',
        status: 'open',
        questionnaires: [{ id: 'klein', version: '1.0.0' }],
      },
    ],
    committee: undefined,
    folders: { questionnaires: 'questionnaires', responses: 'responses' },
  });
});

test.each([
  ['no YAML', 'a: [', '../w/reifegrad.yaml'],
  ['a wrong shape', 'format: 1\n', '../w/reifegrad.yaml'],
])('%s is a finding at its place', (_, text, file) => {
  const root = temporaryFolder();
  writeFileSync(join(root, 'reifegrad.yaml'), text);
  const loaded = loadWorkspace(systemFiles, root, '../w');
  expect(loaded.ok ? [] : loaded.findings.map(({ at }) => at.file)).toContain(file);
});

describe('a questionnaire of a wave', () => {
  const wanted = { id: 'klein', version: '1.2.0' };
  const text = (id: string, version: string): string => `id: ${id}\nversion: ${version}\n`;

  function find(own: Readonly<Record<string, string>>, shipped: Readonly<Record<string, string>>): string {
    const root = temporaryFolder();
    const packageRoot = temporaryFolder();
    for (const [folder, files] of [
      [root, own],
      [packageRoot, shipped],
    ] as const) {
      mkdirSync(join(folder, 'questionnaires'));
      for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, 'questionnaires', name), content);
    }
    return findQuestionnaire(systemFiles, workspaceIn(root), packageRoot, wanted).file;
  }

  test.each([
    [
      'own before shipped',
      { 'klein.yaml': text('klein', '1.2.0') },
      { 'klein.yaml': text('klein', '1.2.0') },
      /^questionnaires\/klein\.yaml$/,
    ],
    ['shipped when there is no own', {}, { 'klein.yaml': text('klein', '1.2.0') }, /^\/.*klein\.yaml$/],
    [
      'shipped when the own is of another version',
      { 'klein.yaml': text('klein', '2.0.0') },
      { 'klein.yaml': text('klein', '1.2.0') },
      /^\/.*klein\.yaml$/,
    ],
    [
      'by version in its name',
      { 'klein.yaml': text('klein', '2.0.0'), 'klein-1.2.0.yaml': text('klein', '1.2.0') },
      {},
      /klein-1\.2\.0\.yaml$/,
    ],
    ['in other words', { 'klein.yaml': text('klein', '1.2.7') }, {}, /klein\.yaml$/],
  ])('is found: %s', (_, own, shipped, expected) => {
    expect(find(own, shipped)).toMatch(expected);
  });

  test.each([
    ['is nowhere', {}, 'questionnaire-missing'],
    ['is there in another version', { 'klein.yaml': text('klein', '1.3.0') }, 'questionnaire-other-version'],
    ['carries another id', { 'klein.yaml': text('gross', '1.2.0') }, 'misnamed-questionnaire'],
    ['cannot be read', { 'klein.yaml': 'a: [' }, 'yaml-syntax'],
  ])('is refused when it %s', (_, own, expected) => {
    expect(() => find(own, {})).toThrow(expected);
  });

  test('another id is shown at its place', () => {
    const error = (() => {
      try {
        return find({ 'klein.yaml': text('gross', '1.2.0') }, {});
      } catch (caught) {
        return caught;
      }
    })();
    expect(error).toBeInstanceOf(InvalidDocument);
    expect((error as InvalidDocument).findings[0]?.at).toMatchObject({ pointer: '/id', start: { line: 1, column: 5 } });
  });

  test.each([
    ['1.2.0', '1.2.9', true],
    ['1.2.0', '1.3.0', false],
    ['1.2.0', '2.2.0', false],
    ['', '', false],
  ])('%j and %j differ in wording alone: %s', (a, b, expected) => {
    expect(isSameButWording(a, b)).toBe(expected);
  });
});
