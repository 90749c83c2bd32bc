import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/model/answer.ts';
import type { Workspace } from '../../../src/model/workspace.ts';
import { systemFiles } from '../../../src/node/files.ts';
import { loadResponses } from '../../../src/workspace/load-responses.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { answered, KLEIN, openIt, workspaceIn } from '../../support/workspace.ts';

const FILE = 'responses/2026/klein/it/head.yaml';
const JOURNALS = 'responses/2026/klein/it/head.journal';

function valueIn(answer: Answer | undefined): unknown {
  return answer?.state === 'answered' ? answer.value : answer?.state;
}

function load(workspace: Workspace) {
  return loadResponses(systemFiles, workspace, '2026', KLEIN);
}

function edit(workspace: Workspace, change: (text: string) => string): void {
  const path = join(workspace.root, FILE);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

test('opening alone leaves no trace', () => {
  const workspace = workspaceIn(temporaryFolder());
  const session = openIt(workspace);
  expect(session.response).toEqual({
    key: { wave: '2026', questionnaire: 'klein', subject: 'it', role: 'head' },
    ...{ questionnaireVersion: '1.0.0', questionnaireDigest: KLEIN.digest, status: 'draft', invented: true },
    ...{ answers: {}, conflicts: [], lastQuestionId: undefined, lastChange: undefined },
  });
  session.fold();
  session.close();
  expect(readdirSync(workspace.root)).toEqual(['reifegrad.yaml']);
});

test('a confirmed answer is on the disk before anything is folded, and the next session goes on', () => {
  const workspace = workspaceIn(temporaryFolder());
  const first = openIt(workspace);
  expect(valueIn(first.confirm('q1', answered(2)).answers['q1'])).toBe(2);
  first.confirm('q2', answered(1, { answered_on: '2026-11-23' }));
  expect(systemFiles.kind(join(workspace.root, FILE))).toBe('missing');

  const loaded = load(workspace);
  expect(
    loaded.ok &&
      loaded.value.map(({ answers, lastQuestionId, lastChange }) => [Object.keys(answers), lastQuestionId, lastChange]),
  ).toEqual([[['q1', 'q2'], 'q2', '2026-11-23']]);

  const second = openIt(workspace);
  expect(second.response).toEqual(first.response);
  second.confirm('q1', undefined);
  expect(Object.keys(openIt(workspace).response.answers)).toEqual(['q2']);
});

test('folding writes the file once; journals stay', () => {
  const workspace = workspaceIn(temporaryFolder());
  const session = openIt(workspace);
  session.confirm('q2', answered(1));
  session.confirm('q1', answered(2));
  const folded = session.fold();
  expect(folded).toEqual(session.response);
  const text = readFileSync(join(workspace.root, FILE), 'utf8');
  expect(text).toMatch(/^invented: true$/m);
  expect(text.indexOf('q1:')).toBeLessThan(text.indexOf('q2:'));
  utimesSync(join(workspace.root, FILE), 1, 1);
  session.fold();
  expect(readFileSync(join(workspace.root, FILE), 'utf8')).toBe(text);
  expect(readdirSync(join(workspace.root, dirname(FILE)))).toEqual(['head.journal', 'head.yaml']);
  expect(readdirSync(join(workspace.root, JOURNALS))).toHaveLength(1);
  session.confirm('q3', answered('mehr'));
  expect(valueIn(session.fold().answers['q3'])).toBe('mehr');
});

test('a hand edit counts, and comments survive the next fold', () => {
  const workspace = workspaceIn(temporaryFolder());
  const session = openIt(workspace);
  session.confirm('q1', answered(2));
  session.fold();
  edit(workspace, (text) => text.replace('value: 2', 'value: 1 # nachgesehen'));
  const next = openIt(workspace);
  expect(valueIn(next.response.answers['q1'])).toBe(1);
  next.confirm('q2', answered(0));
  expect(valueIn(next.fold().answers['q1'])).toBe(1);
  expect(readFileSync(join(workspace.root, FILE), 'utf8')).toContain('value: 1 # nachgesehen');
});

test('a comment without an answer waits for it, across sessions and folds', () => {
  const workspace = workspaceIn(temporaryFolder());
  const comment = { comment: 'Zahl kommt vom Personalamt' };
  const first = openIt(workspace);
  first.confirm('q1', undefined, comment);
  first.fold();
  const second = openIt(workspace);
  expect([second.response.answers, second.remarks.get('q1')]).toEqual([{}, comment]);
  second.confirm('q1', answered(2, comment));
  second.fold();
  expect(openIt(workspace).remarks.size).toBe(0);
  expect(openIt(workspace).response.answers['q1']).toMatchObject({ value: 2, ...comment });
});

describe('two at once', () => {
  test('nobody loses an answer, and a conflict is shown until it is decided', () => {
    const workspace = workspaceIn(temporaryFolder());
    const [a, b] = [openIt(workspace), openIt(workspace)];
    a.confirm('q1', answered(2));
    b.confirm('q1', answered(0));
    a.confirm('q2', answered(1));
    b.confirm('q3', answered('b'));
    a.fold();
    const folded = b.fold();
    expect(Object.keys(folded.answers).sort()).toEqual(['q2', 'q3']);
    expect(folded.conflicts.map(({ questionId, candidates }) => [questionId, ...candidates.map(valueIn)])).toEqual([
      ['q1', 2, 0],
    ]);

    const c = openIt(workspace);
    expect(c.response.conflicts).toHaveLength(1);
    c.confirm('q1', answered(1));
    expect(c.fold()).toMatchObject({ conflicts: [], answers: { q1: { value: 1 } } });
    expect(openIt(workspace).response.conflicts).toEqual([]);
  });

  test('a hand edit made while folding is taken along', () => {
    const workspace = workspaceIn(temporaryFolder());
    const first = openIt(workspace);
    first.confirm('q1', answered(2));
    first.fold();
    let isEdited = false;
    const files = {
      ...systemFiles,
      read: (path: string, maxBytes: number) => {
        const bytes = systemFiles.read(path, maxBytes);
        if (path.endsWith('.ndjson') && !isEdited) {
          isEdited = true;
          edit(workspace, (text) => `${text}# gerade eben\n`);
        }
        return bytes;
      },
    };
    const session = openIt(workspace);
    session.confirm('q2', answered(1));
    const slow = openIt(workspace, { files });
    isEdited = false;
    slow.fold();
    expect(readFileSync(join(workspace.root, FILE), 'utf8')).toMatch(/# gerade eben\n$/);
    expect(Object.keys(openIt(workspace).response.answers)).toEqual(['q1', 'q2']);
  });
});

test('what an interrupted fold left behind is tidied up at the next start', () => {
  const workspace = workspaceIn(temporaryFolder());
  openIt(workspace).confirm('q1', answered(2));
  const left = join(workspace.root, dirname(FILE), '.rg-0123456789abcdef01234567.tmp');
  writeFileSync(left, 'half');
  utimesSync(left, 1, 1);
  openIt(workspace);
  expect(systemFiles.kind(left)).toBe('missing');
});
