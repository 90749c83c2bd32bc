import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { InvalidDocument } from '../../../src/model/errors.ts';
import type { Workspace } from '../../../src/model/workspace.ts';
import { systemFiles } from '../../../src/node/files.ts';
import { answerPlaces } from '../../../src/workspace/answer-places.ts';
import { rootHash } from '../../../src/workspace/journal-entry.ts';
import { loadResponses } from '../../../src/workspace/load-responses.ts';
import { isRaterLabel, journalFolder, raterOf, responsePlace } from '../../../src/workspace/paths.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { answered, KLEIN, openIt, workspaceIn } from '../../support/workspace.ts';

const FOLDER = 'responses/2026/klein/it';
const KEY = { wave: '2026', questionnaire: 'klein', subject: 'it', role: 'head' };

function load(workspace: Workspace) {
  return loadResponses(systemFiles, workspace, '2026', KLEIN);
}

/** A workspace in which the main response says 2, b says 0 and c says 1. */
function withRaters(): Workspace {
  const workspace = workspaceIn(temporaryFolder());
  for (const [rater, value] of [
    [undefined, 2],
    ['b', 0],
    ['c', 1],
  ] as const) {
    const session = openIt(workspace, { rater });
    session.confirm('q1', answered(value));
    session.fold();
    session.close();
  }
  return workspace;
}

/** All files below the folder of the subject, with their bytes. */
function bytesIn(workspace: Workspace): ReadonlyMap<string, string> {
  const folder = join(workspace.root, FOLDER);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => [
      join(parentPath, name).slice(folder.length + 1),
      readFileSync(join(parentPath, name), 'utf8'),
    ]),
  );
}

function failures(workspace: Workspace): readonly string[] {
  const loaded = load(workspace);
  return loaded.ok ? [] : loaded.findings.map(({ messageId, at }) => `${messageId} ${at.file}`);
}

describe('labels', () => {
  test.each(['a', 'b', 'z', 'r1', 'r12'])('%s', (label) => {
    expect(isRaterLabel(label)).toBe(true);
  });
  test.each(['', 'B', '1', 'ab', 'mk', 'eva', 'b123', 'b ', 'ä', 'b.', '-', 'b\n', '../b'])('not %j', (label) => {
    expect(isRaterLabel(label)).toBe(false);
    expect(() => responsePlace({ root: '/w', folders: { responses: 'r' } } as never, { ...KEY, rater: label })).toThrow(
      'unusable-name',
    );
  });
});

test.each([
  ['head.yaml', 'file', ''],
  ['head.journal', 'folder', ''],
  ['head.b.yaml', 'file', 'b'],
  ['head.r12.journal', 'folder', 'r12'],
  ['head.b.yaml', 'folder', undefined],
  ['head.b.journal', 'file', undefined],
  ['head.b.yaml', 'other', undefined],
  ['head.bak.yaml', 'file', undefined],
  ['head..yaml', 'file', undefined],
  ['head.b.c.yaml', 'file', undefined],
  ['headb.yaml', 'file', undefined],
  ['heads.yaml', 'file', undefined],
  ['board.b.yaml', 'file', undefined],
] as const)('%s, a %s, is of rater %j', (name, kind, rater) => {
  expect(raterOf({ name, kind }, 'head')).toBe(rater);
});

test('a further rater has a file and journals of their own, beside the main ones', () => {
  const workspace = withRaters();
  expect(responsePlace(workspace, { ...KEY, rater: 'b' }).shown).toBe(`${FOLDER}/head.b.yaml`);
  expect(journalFolder(workspace, { ...KEY, rater: 'b' }).shown).toBe(`${FOLDER}/head.b.journal`);
  expect(readdirSync(join(workspace.root, FOLDER))).toEqual([
    'head.b.journal',
    'head.b.yaml',
    'head.c.journal',
    'head.c.yaml',
    'head.journal',
    'head.yaml',
  ]);
  const text = readFileSync(join(workspace.root, FOLDER, 'head.b.yaml'), 'utf8');
  expect(text).toMatch(/^# reifegrad · 2026 · klein · it · head · b\n/);
  expect(text).toMatch(/^role: head\nrater: b$/m);
});

test('they are loaded apart from what counts, by label, also from journals alone', () => {
  const workspace = withRaters();
  openIt(workspace, { rater: 'd' }).confirm('q1', answered(2));
  const loaded = load(workspace);
  expect(loaded.ok && loaded.value.map(({ key }) => key)).toEqual([KEY]);
  expect(loaded.raters.map(({ key }) => key)).toEqual(['b', 'c', 'd'].map((rater) => ({ ...KEY, rater })));
  expect(loaded.raters.map(({ answers }) => answers['q1'])).toMatchObject([{ value: 0 }, { value: 1 }, { value: 2 }]);
  expect(loaded.notes).toEqual([]);
});

test('where a rater’s answer stands is told, not where the main one does', () => {
  const workspace = withRaters();
  const places = answerPlaces(systemFiles, workspace, { ...KEY, rater: 'b' });
  expect(places.get('q1')?.file).toBe(`${FOLDER}/head.b.yaml`);
});

test('each sees the own answers alone, and goes on where they were left', () => {
  const workspace = withRaters();
  expect(openIt(workspace, { rater: 'b' }).response.answers).toMatchObject({ q1: { value: 0 } });
  expect(openIt(workspace, { rater: 'e' }).response.answers).toEqual({});
  expect(openIt(workspace).response.answers).toMatchObject({ q1: { value: 2 } });
});

test('nothing of the main response changes its bytes, nor its journals their hashes', () => {
  const workspace = workspaceIn(temporaryFolder());
  const session = openIt(workspace);
  session.confirm('q1', answered(2));
  session.fold();
  const before = bytesIn(workspace);
  for (const rater of ['b', 'c']) {
    const other = openIt(workspace, { rater });
    other.confirm('q1', answered(0));
    other.confirm('q2', answered(1));
    other.fold();
  }
  expect([...before].filter(([name, text]) => bytesIn(workspace).get(name) !== text)).toEqual([]);
  // As it was before there were further raters: journals of earlier versions begin with it.
  const first = JSON.stringify([1, '2026', 'klein', 'it', 'head']);
  expect(rootHash(KEY)).toBe(createHash('sha256').update(first).digest('hex'));
  expect(rootHash({ ...KEY, rater: undefined })).toBe(rootHash(KEY));
  expect(new Set([rootHash(KEY), rootHash({ ...KEY, rater: 'b' }), rootHash({ ...KEY, rater: 'c' })]).size).toBe(3);
});

describe('never mixed up', () => {
  const inFolder = (workspace: Workspace, name: string): string => join(workspace.root, FOLDER, name);

  test.each([
    ['a rater’s file under the main name', 'head.b.yaml', 'head.yaml', 'rater-in-main'],
    ['the main file under a rater’s name', 'head.yaml', 'head.b.yaml', 'rater-missing'],
    ['a rater’s file under another label', 'head.b.yaml', 'head.c.yaml', 'misplaced-response'],
  ])('%s', (_, from, to, expected) => {
    const workspace = withRaters();
    cpSync(inFolder(workspace, from), inFolder(workspace, to));
    expect(failures(workspace)).toContain(`${expected} ${FOLDER}/${to}`);
    const rater = to === 'head.yaml' ? undefined : to.split('.')[1];
    expect(() => openIt(workspace, { rater })).toThrow(InvalidDocument);
  });

  test.each([
    ['a rater’s journals under the main name', 'head.b.journal', 'head.journal'],
    ['the main journals under a rater’s name', 'head.journal', 'head.b.journal'],
  ])('%s', (_, from, to) => {
    const workspace = withRaters();
    renameSync(inFolder(workspace, to), inFolder(workspace, 'before'));
    renameSync(inFolder(workspace, from), inFolder(workspace, to));
    const [name = ''] = readdirSync(inFolder(workspace, to));
    expect(failures(workspace)).toContain(`journal-chain-broken ${FOLDER}/${to}/${name}`);
  });

  test('a rater’s answer that its question does not take is a finding at its place', () => {
    const workspace = withRaters();
    const path = inFolder(workspace, 'head.b.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('value: 0', 'value: 9'));
    expect(failures(workspace)).toHaveLength(1);
    expect(load(workspace).raters).toEqual([]);
  });
});

test('copies and files of nobody who is asked stay noted and unread', () => {
  const workspace = withRaters();
  mkdirSync(join(workspace.root, FOLDER, 'hr.b.journal'));
  for (const name of ['head.bak.yaml', 'head.b (2).yaml', 'hr.b.yaml', 'head.b.journal/x (2).ndjson', 'head.mk.yaml'])
    writeFileSync(join(workspace.root, FOLDER, name), 'a: [');
  const loaded = load(workspace);
  expect(loaded.ok).toBe(true);
  expect(loaded.notes.map(({ messageId, at }) => `${messageId} ${at.file}`).sort()).toEqual(
    [
      'head.b (2).yaml',
      'head.b.journal/x (2).ndjson',
      'head.bak.yaml',
      'head.mk.yaml',
      'hr.b.journal',
      'hr.b.yaml',
    ].map((name) => `unexpected-file ${FOLDER}/${name}`),
  );
});
