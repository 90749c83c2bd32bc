import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/model/answer.ts';
import { InvalidDocument, UserError } from '../../../src/model/errors.ts';
import { systemFiles } from '../../../src/node/files.ts';
import { submitResponse } from '../../../src/workspace/submit-response.ts';
import {
  answeredWorkspace,
  edit,
  FILE,
  fileText,
  itOptions,
  journalPaths,
  loadKlein,
  reopenIt,
  responseOf,
  submitIt,
} from '../../support/hand-in.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { answered, openIt, waveOf, workspaceIn } from '../../support/workspace.ts';

function failure(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}

function said(answer: Answer | undefined): unknown {
  return answer?.state === 'answered' ? answer.value : answer?.state;
}

describe('handing in', () => {
  test('fixes status, day, number and digest, in file and journal', () => {
    const workspace = answeredWorkspace();
    const { submission, isNew, isInFile } = submitIt(workspace);
    expect({ isNew, isInFile, day: submission.day, number: submission.number }).toEqual({
      ...{ isNew: true, isInFile: true, day: '2026-11-22', number: 1 },
    });
    expect(submission.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(fileText(workspace)).toMatch(/^status: submitted$/m);
    expect(fileText(workspace)).toContain(submission.digest);
    expect(responseOf(workspace)).toMatchObject({ status: 'submitted', submission });
    expect(loadKlein(workspace).notes).toEqual([]);
  });

  test('keeps comments and order of a file written by hand', () => {
    const workspace = answeredWorkspace();
    edit(workspace, (text) => text.replace('value: 2', 'value: 2 # nachgesehen'));
    submitIt(workspace);
    expect(fileText(workspace)).toContain('value: 2 # nachgesehen');
  });

  test('the same content handed in again has another digest, so that an older file is not taken for it', () => {
    const workspace = answeredWorkspace();
    const first = submitIt(workspace).submission;
    reopenIt(workspace);
    const second = submitIt(workspace).submission;
    expect([first.number, second.number, first.digest === second.digest]).toEqual([1, 2, false]);
  });

  test('twice: nothing is written the second time', () => {
    const workspace = answeredWorkspace();
    const { submission } = submitIt(workspace);
    const before = [fileText(workspace), journalPaths(workspace)];
    expect(submitIt(workspace)).toEqual({ submission, isNew: false, isInFile: true });
    expect([fileText(workspace), journalPaths(workspace)]).toEqual(before);
  });

  test('gaps are recorded and covered by the digest', () => {
    const workspace = answeredWorkspace();
    const seen = responseOf(workspace).answers;
    const { submission } = submitResponse(itOptions(workspace), { seen, gaps: { open: 2, without_evidence: 1 } });
    expect(submission.gaps).toEqual({ open: 2, without_evidence: 1 });
    edit(workspace, (text) => text.replace('open: 2', 'open: 1'));
    expect(loadKlein(workspace).notes.map(({ messageId }) => messageId)).toEqual(['submission-not-as-handed-in']);
  });

  test.each([
    ['nothing', () => ({ workspace: workspaceIn(temporaryFolder()), seen: {} }), 'submit-empty'],
    [
      'answers that somebody changed since they were shown',
      () => {
        const workspace = answeredWorkspace();
        const seen = responseOf(workspace).answers;
        openIt(workspace).confirm('q2', answered(0));
        return { workspace, seen };
      },
      'submit-changed',
    ],
    [
      'two answers that stand against each other',
      () => {
        const workspace = answeredWorkspace();
        const [a, b] = [openIt(workspace), openIt(workspace)];
        a.confirm('q2', answered(0));
        b.confirm('q2', answered(2));
        return { workspace, seen: responseOf(workspace).answers };
      },
      'submit-conflicts',
    ],
  ])('%s is refused, and nothing is handed in', (_, prepare, code) => {
    const { workspace, seen } = prepare();
    expect(failure(() => submitResponse(itOptions(workspace), { seen, gaps: undefined }))).toMatchObject({ code });
    expect(loadKlein(workspace)).toMatchObject({ ok: true });
    expect(Object.keys(seen).length === 0 ? 'draft' : responseOf(workspace).status).toBe('draft');
  });

  test('a closed wave is refused', () => {
    const workspace = answeredWorkspace();
    const options = itOptions(workspace, { wave: waveOf(workspace, '2025') });
    expect(failure(() => submitResponse(options, { seen: {}, gaps: undefined }))).toMatchObject({
      code: 'wave-closed',
    });
  });

  test('a full disk after the line is there: it is handed in, and the next command writes the file', () => {
    const workspace = answeredWorkspace();
    const files = {
      ...systemFiles,
      write: (path: string) => {
        throw new UserError('not-saved', { path, reason: 'disk-full' });
      },
    };
    const before = fileText(workspace);
    expect(submitIt(workspace, { files })).toMatchObject({ isNew: true, isInFile: false });
    expect(fileText(workspace)).toBe(before);
    expect(responseOf(workspace).status).toBe('submitted');
    submitIt(workspace);
    expect(fileText(workspace)).toMatch(/^status: submitted$/m);
    expect(loadKlein(workspace).notes).toEqual([]);
  });
});

describe('after handing in', () => {
  test('no answer is taken, also by somebody who had opened the response before', () => {
    const workspace = answeredWorkspace();
    const early = openIt(workspace);
    early.confirm('q2', answered(0));
    submitIt(workspace);
    for (const session of [early, openIt(workspace)]) {
      const error = failure(() => session.confirm('q1', answered(0)));
      expect(error).toMatchObject({ code: 'response-submitted', data: { role: 'head', flag: '--department it' } });
      session.fold();
      session.close();
    }
    expect(Object.values(responseOf(workspace).answers).map(said)).toEqual([2, 0, 'mehr\nZeit']);
    expect(responseOf(workspace).status).toBe('submitted');
  });

  test('opened again, it takes answers; the reason is in the journal and nothing of the hand-in in the file', () => {
    const workspace = answeredWorkspace();
    submitIt(workspace);
    reopenIt(workspace, 'Zahl war vom Vorjahr');
    expect(fileText(workspace)).toMatch(/^status: draft$/m);
    expect(fileText(workspace)).not.toContain('submitted');
    expect(
      journalPaths(workspace)
        .map((path) => fileText(workspace, path))
        .join(''),
    ).toContain('Zahl war vom Vorjahr');
    const session = openIt(workspace);
    session.confirm('q1', answered(0));
    expect(session.fold()).toMatchObject({ status: 'draft', answers: { q1: { value: 0 } } });
  });

  test('what is not handed in cannot be opened again', () => {
    expect(failure(() => reopenIt(answeredWorkspace()))).toMatchObject({ code: 'not-submitted' });
  });

  test('a correction by hand does not count, is told, is never overwritten, and counts once it is opened again', () => {
    const workspace = answeredWorkspace();
    submitIt(workspace);
    edit(workspace, (text) => text.replace('value: 2', 'value: 1'));
    expect(said(responseOf(workspace).answers['q1'])).toBe(2);
    expect(loadKlein(workspace).notes.map(({ messageId, severity }) => [messageId, severity])).toEqual([
      ['submission-not-as-handed-in', 'warning'],
    ]);
    openIt(workspace).fold();
    expect(fileText(workspace)).not.toContain('value: 2');
    reopenIt(workspace);
    expect(said(responseOf(workspace).answers['q1'])).toBe(1);
  });

  test('a correction by hand that its question does not take keeps it handed in until it is put right', () => {
    const workspace = answeredWorkspace();
    submitIt(workspace);
    edit(workspace, (text) => text.replace('value: 2', 'value: 9'));
    expect(failure(() => reopenIt(workspace))).toBeInstanceOf(InvalidDocument);
    expect(responseOf(workspace).status).toBe('submitted');
  });

  test('without its journals the file speaks for itself, and a changed one is told', () => {
    const workspace = answeredWorkspace();
    submitIt(workspace);
    for (const path of journalPaths(workspace)) writeFileSync(join(workspace.root, path), '');
    edit(workspace, (text) => text.replace(/^folded:\n( .*\n)+/m, ''));
    expect(responseOf(workspace).status).toBe('submitted');
    expect(loadKlein(workspace).notes).toEqual([]);
    expect(failure(() => openIt(workspace).confirm('q1', answered(0)))).toMatchObject({ code: 'response-submitted' });
    edit(workspace, (text) => text.replace('value: 2', 'value: 1'));
    expect(loadKlein(workspace).notes.map(({ messageId }) => messageId)).toEqual(['submission-digest-wrong']);
  });

  test('a file that was lost is written anew from the journal', () => {
    const workspace = answeredWorkspace();
    submitIt(workspace);
    const text = fileText(workspace);
    writeFileSync(
      join(workspace.root, FILE),
      text.replace('status: submitted', 'status: draft').replace(/^submitted:\n( .*\n)+/m, ''),
    );
    expect(responseOf(workspace).status).toBe('submitted');
    openIt(workspace).fold();
    expect(fileText(workspace)).toBe(text);
  });
});

describe('two at once', () => {
  /** Another writer answers at the last moment before the line of handing in is written. */
  function submitWhileAnswering(value: number) {
    const workspace = answeredWorkspace();
    const other = openIt(workspace);
    const seen = responseOf(workspace).answers;
    const files = {
      ...systemFiles,
      createJournal: (path: string, root: string) => {
        other.confirm('q2', answered(value));
        return systemFiles.createJournal(path, root);
      },
    };
    const { submission } = submitResponse(itOptions(workspace, { files }), { seen, gaps: undefined });
    return { workspace, other, submission };
  }

  test('an answer in the same moment is not contained, is told, and counts once it is opened again', () => {
    const { workspace, other, submission } = submitWhileAnswering(0);
    expect(responseOf(workspace)).toMatchObject({ status: 'submitted', lateAnswers: 1, submission });
    expect(said(responseOf(workspace).answers['q2'])).toBe(1);
    expect(said(other.fold().answers['q2'])).toBe(1);
    expect(fileText(workspace)).toContain(submission.digest);
    reopenIt(workspace);
    expect(responseOf(workspace).lateAnswers).toBeUndefined();
    expect(said(responseOf(workspace).answers['q2'])).toBe(0);
    expect(submitIt(workspace).submission.number).toBe(2);
    expect(said(responseOf(workspace).answers['q2'])).toBe(0);
  });

  test('a fold that was under way when it was handed in spoils nothing', () => {
    const { workspace, submission } = submitWhileAnswering(0);
    const text = fileText(workspace);
    // What a slow fold of the late answer would have written over it.
    const late = text
      .replace('status: submitted', 'status: draft')
      .replace(/^submitted:\n( .*\n)+/m, '')
      .replace('value: 1', 'value: 0');
    writeFileSync(join(workspace.root, FILE), late);
    expect(responseOf(workspace)).toMatchObject({ status: 'submitted', submission, lateAnswers: 1 });
    expect(loadKlein(workspace).notes).toEqual([]);
    submitIt(workspace);
    expect(fileText(workspace)).toBe(text);
  });

  test('a fold that writes over the file in the same moment notices, and puts it right itself', () => {
    const workspace = answeredWorkspace();
    const session = openIt(workspace);
    session.confirm('q2', answered(0));
    let isFirst = true;
    const files = {
      ...systemFiles,
      write: (path: string, content: string | Uint8Array, root?: string) => {
        if (isFirst) {
          isFirst = false;
          submitIt(workspace);
        }
        systemFiles.write(path, content, root);
      },
    };
    openIt(workspace, { files }).fold();
    expect(fileText(workspace)).toMatch(/^status: submitted$/m);
    expect(fileText(workspace)).toContain(responseOf(workspace).submission?.digest);
  });

  test('two who hand in different answers: a draft until somebody hands in again', () => {
    const workspace = answeredWorkspace();
    const seen = responseOf(workspace).answers;
    const files = {
      ...systemFiles,
      createJournal: (path: string, root: string) => {
        openIt(workspace).confirm('q2', answered(0));
        submitIt(workspace);
        return systemFiles.createJournal(path, root);
      },
    };
    submitResponse(itOptions(workspace, { files }), { seen, gaps: undefined });
    expect(responseOf(workspace).status).toBe('draft');
    expect(loadKlein(workspace).notes.map(({ ruleId }) => ruleId)).toEqual(['disputed-submission']);
    expect(submitIt(workspace).submission.number).toBe(3);
    expect(responseOf(workspace).status).toBe('submitted');
    expect(said(responseOf(workspace).answers['q2'])).toBe(0);
  });
});
