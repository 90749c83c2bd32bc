import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { InvalidDocument, UserError } from '../../../src/model/errors.ts';
import type { Workspace } from '../../../src/model/workspace.ts';
import { systemFiles } from '../../../src/node/files.ts';
import { chain, renderEntry, rootHash } from '../../../src/workspace/journal-entry.ts';
import { loadResponses } from '../../../src/workspace/load-responses.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { answered, KLEIN, openIt, waveOf, workspaceIn } from '../../support/workspace.ts';

const FILE = 'responses/2026/klein/it/head.yaml';
const JOURNALS = 'responses/2026/klein/it/head.journal';

function load(workspace: Workspace) {
  return loadResponses(systemFiles, workspace, '2026', KLEIN);
}

function edit(workspace: Workspace, change: (text: string) => string): void {
  const path = join(workspace.root, FILE);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

function failure(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('refused', () => {
  const withFile = (change: (text: string) => string): Workspace => {
    const workspace = workspaceIn(temporaryFolder());
    const session = openIt(workspace);
    session.confirm('q1', answered(2));
    session.fold();
    edit(workspace, change);
    return workspace;
  };

  test('a closed wave', () => {
    const workspace = workspaceIn(temporaryFolder());
    expect(() => openIt(workspace, { wave: waveOf(workspace, '2025') })).toThrow('wave-closed');
  });

  test.each([
    ['another minor version', (text: string) => text.replace('1.0.0', '1.1.0'), 'questionnaire-changed'],
    [
      'other content under the same version',
      (text: string) => text.replace(/sha256:./, (start) => `sha256:${start.endsWith('0') ? '1' : '0'}`),
      'questionnaire-changed',
    ],
    ['a broken file', () => 'a: [', 'yaml-syntax'],
    ['a wrong shape', (text: string) => text.replace('status: draft', 'status: done'), ''],
    ['a value off the scale', (text: string) => text.replace('value: 2', 'value: 7'), 'invalid-answer'],
    ['an unknown question', (text: string) => text.replace('q1:', 'q9:'), 'answer-to-unknown-question'],
    ["another role's question", (text: string) => text.replace('q1:', 'b1:'), 'answer-of-other-role'],
    ['another department', (text: string) => text.replace('subject: it', 'subject: bauamt'), 'misplaced-response'],
  ])('%s; and nothing is written', (_, change, expected) => {
    const workspace = withFile(change);
    const before = readFileSync(join(workspace.root, FILE), 'utf8');
    const error = failure(() => openIt(workspace));
    expect(error instanceof UserError || error instanceof InvalidDocument).toBe(true);
    expect((error as Error).message).toContain(expected);
    expect(load(workspace).ok).toBe(false);
    expect(readFileSync(join(workspace.root, FILE), 'utf8')).toBe(before);
  });

  test('a damaged journal, at its line', () => {
    const workspace = withFile((text) => text);
    const [name = ''] = readdirSync(join(workspace.root, JOURNALS));
    const path = join(workspace.root, JOURNALS, name);
    writeFileSync(path, readFileSync(path, 'utf8').replace('"value":2', '"value":1'));
    const loaded = load(workspace);
    expect(loaded.ok ? [] : loaded.findings.map(({ messageId, at }) => [messageId, at.file, at.start.line])).toEqual([
      ['journal-line-changed', `${JOURNALS}/${name}`, 1],
    ]);
  });

  test('a journal that became shorter than what was folded', () => {
    const workspace = withFile((text) => text);
    const [name = ''] = readdirSync(join(workspace.root, JOURNALS));
    writeFileSync(join(workspace.root, JOURNALS, name), '');
    const loaded = load(workspace);
    expect(loaded.ok ? [] : loaded.findings.map(({ messageId }) => messageId)).toEqual(['journal-shortened']);
  });

  test('an answer that its question does not take never gets into a journal', () => {
    const workspace = workspaceIn(temporaryFolder());
    const session = openIt(workspace);
    for (const [id, value] of [
      ['q1', 7],
      ['b1', 1],
      ['q9', 1],
    ] as const)
      expect(() => session.confirm(id, answered(value))).toThrow('invalid answer');
    expect(readdirSync(workspace.root)).toEqual(['reifegrad.yaml']);
  });

  test.each(['responses', 'responses/2026/klein/it', JOURNALS])('a link at %s', (name) => {
    const workspace = workspaceIn(temporaryFolder());
    const elsewhere = temporaryFolder();
    mkdirSync(dirname(join(workspace.root, name)), { recursive: true });
    symlinkSync(elsewhere, join(workspace.root, name));
    const error = failure(() => openIt(workspace).confirm('q1', answered(1)));
    expect(error).toMatchObject({ code: 'not-saved', data: { reason: 'link' } });
    expect(readdirSync(elsewhere)).toEqual([]);
  });
});

describe('noted', () => {
  const noted = (workspace: Workspace): readonly string[] =>
    load(workspace).notes.map(({ messageId, at }) => `${messageId} ${at.file}`);

  test('another wording of the questionnaire', () => {
    const workspace = workspaceIn(temporaryFolder());
    const session = openIt(workspace);
    session.confirm('q1', answered(2));
    session.fold();
    const reworded = { ...KLEIN, version: '1.0.4' };
    const next = openIt(workspace, { questionnaire: reworded });
    expect(next.notes.map(({ messageId }) => messageId)).toEqual(['questionnaire-reworded']);
    next.confirm('q2', answered(1));
    expect(next.fold().questionnaireVersion).toBe('1.0.4');
  });

  test('files that nobody is asked for, and they are not read', () => {
    const workspace = workspaceIn(temporaryFolder());
    openIt(workspace).confirm('q1', answered(2));
    const folder = join(workspace.root, 'responses/2026/klein');
    mkdirSync(join(folder, 'gone'), { recursive: true });
    for (const name of [
      'it/head (Konflikt).yaml',
      'it/hr.yaml',
      'it/.head.yaml.swp',
      'it/head.journal/a (2).ndjson',
      'notes.txt',
    ])
      writeFileSync(join(folder, name), 'a: [');
    expect(noted(workspace)).toEqual(
      ['gone', 'notes.txt', 'it/head (Konflikt).yaml', 'it/hr.yaml', 'it/head.journal/a (2).ndjson'].map(
        (name) => `unexpected-file responses/2026/klein/${name}`,
      ),
    );
  });

  test('a torn last line and a journal that is gone', () => {
    const workspace = workspaceIn(temporaryFolder());
    const first = openIt(workspace);
    first.confirm('q1', answered(2));
    first.fold();
    edit(workspace, (text) => text.replace('folded:\n', 'folded:\n  2020-01-01-gone: 3\n'));
    const second = openIt(workspace);
    second.confirm('q2', answered(1));
    second.confirm('q3', answered('weg'));
    const name = readdirSync(join(workspace.root, JOURNALS)).at(-1) ?? '';
    const path = join(workspace.root, JOURNALS, name);
    writeFileSync(path, readFileSync(path, 'utf8').slice(0, -20));
    expect(noted(workspace)).toEqual([`journal-torn-line ${JOURNALS}/${name}`, `journal-missing ${FILE}`]);
    expect(Object.keys(openIt(workspace).response.answers)).toEqual(['q1', 'q2']);
  });
});

test('a journal line whose hash is right and whose shape is not is a finding, not a crash', () => {
  const workspace = workspaceIn(temporaryFolder());
  const session = openIt(workspace);
  const { version, digest } = KLEIN;
  const answer = { state: 'answered', value: { a: 1 }, answered_on: '2026-11-22' } as never;
  const entry = chain(
    { day: '2026-11-22', questionId: 'q1', answer, replaces: [], questionnaire: { version, digest } },
    1,
    rootHash(session.response.key),
  );
  mkdirSync(join(workspace.root, JOURNALS), { recursive: true });
  writeFileSync(join(workspace.root, JOURNALS, 'x.ndjson'), `${renderEntry(entry)}\n`);
  const loaded = load(workspace);
  expect(loaded.ok ? [] : loaded.findings.map(({ at }) => [at.file, at.start.line])[0]).toEqual([
    `${JOURNALS}/x.ndjson`,
    1,
  ]);
});
