import { expect, test } from 'vitest';
import { systemFiles } from '../../../src/node/files.ts';
import { readHistory } from '../../../src/workspace/read-history.ts';
import { acceptResponse, sendBackResponse } from '../../../src/workspace/review/review-response.ts';
import { submitResponse } from '../../../src/workspace/submit-response.ts';
import { answeredWorkspace, edit, itOptions, journalPaths, reopenIt, responseOf } from '../../support/hand-in.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { answered, openIt, workspaceIn } from '../../support/workspace.ts';

const KEY = { wave: '2026', questionnaire: 'klein', subject: 'it', role: 'head' };

test('everything that happened, oldest first; an answer that came too late is told apart', () => {
  const workspace = answeredWorkspace();
  const other = openIt(workspace);
  const files = {
    ...systemFiles,
    createJournal: (path: string, root: string) => {
      other.confirm('q2', answered(0));
      return systemFiles.createJournal(path, root);
    },
  };
  const { answers } = responseOf(workspace);
  submitResponse(itOptions(workspace, { files }), { seen: answers, gaps: { open: 1 } });
  const shown = () => {
    const read = readHistory(systemFiles, workspace, KEY);
    if (!read.ok) throw new Error(JSON.stringify(read.findings));
    return (read.value?.entries ?? []).map((entry) => [entry.kind, entry.isLate]);
  };
  expect(shown()).toEqual([
    ['answer', false],
    ['answer', false],
    ['answer', false],
    ['answer', true],
    ['submitted', false],
  ]);
  acceptResponse(itOptions(workspace));
  sendBackResponse(itOptions(workspace), [{ question: 'q1', text: 'Woher?' }]);
  const session = openIt(workspace);
  session.confirm('q1', undefined);
  session.confirm('q1', undefined, { comment: 'Zahl kommt noch' });
  const wish = { seen: responseOf(workspace).answers, gaps: undefined };
  submitResponse(itOptions(workspace), wish);
  reopenIt(workspace, 'noch etwas');
  expect(shown().slice(3)).toEqual(
    ['answer', 'submitted', 'accepted', 'sent-back', 'cleared', 'remarks', 'submitted', 'reopened'].map((kind) => [
      kind,
      false,
    ]),
  );
});

test('a hand-in keeps what was missing', () => {
  const workspace = answeredWorkspace();
  submitResponse(itOptions(workspace), { seen: responseOf(workspace).answers, gaps: { open: 1 } });
  const read = readHistory(systemFiles, workspace, KEY);
  expect(read.ok && read.value?.entries.at(-1)).toMatchObject({ kind: 'submitted', number: 1, gaps: { open: 1 } });
});

test('nothing without a response, and findings for a damaged journal', () => {
  expect(readHistory(systemFiles, workspaceIn(temporaryFolder()), KEY)).toEqual({ ok: true, value: undefined });
  const workspace = answeredWorkspace();
  edit(workspace, (text) => text.replace('"value":2', '"value":1'), journalPaths(workspace)[0]);
  expect(readHistory(systemFiles, workspace, KEY).ok).toBe(false);
});
