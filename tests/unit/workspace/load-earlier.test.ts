import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Answers } from '../../../src/model/answer.ts';
import type { Workspace } from '../../../src/model/workspace.ts';
import { systemFiles } from '../../../src/node/files.ts';
import { loadEarlier } from '../../../src/workspace/load-earlier.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { answered, KLEIN, openIt, waveOf, workspaceIn } from '../../support/workspace.ts';

const keys = [
  { subject: 'it', role: 'head' },
  { subject: 'organisation', role: 'board' },
];

function put(workspace: Workspace, key: (typeof keys)[number], answers: Answers, version = '1.0.0'): void {
  const path = join(workspace.root, `responses/2025/klein/${key.subject}/${key.role}.yaml`);
  const questionnaire = { id: 'klein', version, digest: KLEIN.digest };
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify({ format: 1, questionnaire, wave: '2025', ...key, status: 'draft', answers }));
}

function earlierIn(workspace: Workspace, wave = '2026') {
  const subject = { workspace, wave: waveOf(workspace, wave), questionnaire: KLEIN, conditions: undefined, keys };
  return loadEarlier(systemFiles, subject);
}

test('the answers of the wave before, of every role that is asked', () => {
  const workspace = workspaceIn(temporaryFolder());
  put(workspace, { subject: 'it', role: 'head' }, { q1: answered(2), q3: answered('Text') });
  put(workspace, { subject: 'organisation', role: 'board' }, { b1: answered(1) });
  expect(earlierIn(workspace)).toEqual({
    wave: waveOf(workspace, '2025'),
    ...{ otherVersion: undefined, unreadable: [] },
    answers: { q1: answered(2), q3: answered('Text'), b1: answered(1) },
  });
});

test('the first wave has none before it', () => {
  expect(earlierIn(workspaceIn(temporaryFolder()), '2025')).toBeUndefined();
});

test('a wave without answers is known, and empty', () => {
  expect(earlierIn(workspaceIn(temporaryFolder()))).toMatchObject({ answers: {}, unreadable: [] });
});

test('another version is said; questions that are gone and answers that are no longer possible are left out', () => {
  const workspace = workspaceIn(temporaryFolder());
  const evidence = [{ kind: 'gone', title: 'Alt', date: '2024-01-01' }];
  const answers = { q0: answered(1), q1: answered(7), q2: answered(1, { evidence }), q3: answered('Text') };
  put(workspace, { subject: 'it', role: 'head' }, answers, '0.9.0');
  expect(earlierIn(workspace)).toMatchObject({ otherVersion: '0.9.0' });
  // The kind of evidence is gone; the answer itself is not.
  expect(earlierIn(workspace)?.answers).toEqual({ q2: answered(1), q3: answered('Text') });
});

test('a damaged file keeps nobody from answering: it is named', () => {
  const workspace = workspaceIn(temporaryFolder());
  put(workspace, { subject: 'it', role: 'head' }, { q1: answered(2) });
  put(workspace, { subject: 'organisation', role: 'board' }, { b1: answered(1) });
  writeFileSync(join(workspace.root, 'responses/2025/klein/it/head.yaml'), 'answers: [');
  expect(earlierIn(workspace)).toMatchObject({
    answers: { b1: answered(1) },
    unreadable: ['responses/2025/klein/it/head.yaml'],
  });
});

test('journal lines that were never folded count, too', () => {
  const workspace = workspaceIn(temporaryFolder());
  const wave = { ...waveOf(workspace, '2025'), status: 'open' as const };
  const session = openIt(workspace, { wave });
  session.confirm('q1', answered(2));
  session.close();
  expect(earlierIn(workspace)?.answers).toEqual({ q1: answered(2) });
});
