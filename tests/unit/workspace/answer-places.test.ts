import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Workspace } from '../../../src/model/workspace.ts';
import { systemFiles } from '../../../src/node/files.ts';
import { answerPlaces } from '../../../src/workspace/answer-places.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { answered, openIt, workspaceIn } from '../../support/workspace.ts';

const key = { wave: '2026', questionnaire: 'klein', subject: 'it', role: 'head' };

/** Question, ending of the file and the line of text that the place leads to. */
function placesIn(workspace: Workspace): readonly (readonly string[])[] {
  return [...answerPlaces(systemFiles, workspace, key)].map(([id, { file, start }]) => {
    const line = readFileSync(join(workspace.root, file), 'utf8').split('\n')[start.line - 1] ?? '';
    return [id, file.split('.').at(-1) ?? '', line.slice(start.column - 1, start.column + 2)];
  });
}

test('nothing stands anywhere before somebody answers', () => {
  expect(placesIn(workspaceIn(temporaryFolder()))).toEqual([]);
});

test('an answer stands in its journal until it is folded, then in the file', () => {
  const workspace = workspaceIn(temporaryFolder());
  const session = openIt(workspace);
  session.confirm('q1', answered(1));
  session.confirm('q2', answered(2));
  expect(placesIn(workspace)).toEqual([
    ['q1', 'ndjson', '{"f'],
    ['q2', 'ndjson', '{"f'],
  ]);
  session.fold();
  expect(placesIn(workspace)).toEqual([
    ['q1', 'yaml', 'q1:'],
    ['q2', 'yaml', 'q2:'],
  ]);
  session.confirm('q1', answered(0));
  expect(placesIn(workspace).map(([id, ending]) => [id, ending])).toEqual([
    ['q1', 'ndjson'],
    ['q2', 'yaml'],
  ]);
});

test('a response that cannot be read has no places', () => {
  const workspace = workspaceIn(temporaryFolder());
  const session = openIt(workspace);
  session.confirm('q1', answered(1));
  session.fold();
  writeFileSync(join(workspace.root, 'responses/2026/klein/it/head.yaml'), 'answers: [');
  expect(placesIn(workspace)).toEqual([]);
});
