import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Workspace } from '../../../src/model/workspace.ts';
import { systemFiles } from '../../../src/node/files.ts';
import { acceptResponse } from '../../../src/workspace/review/review-response.ts';
import { type Verified, verifyResponse } from '../../../src/workspace/verify/verify-response.ts';
import {
  answeredWorkspace,
  edit,
  FILE,
  fileText,
  itOptions,
  journalPaths,
  reopenIt,
  responseOf,
  submitIt,
} from '../../support/hand-in.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { answered, openIt } from '../../support/workspace.ts';

const KEY = { wave: '2026', questionnaire: 'klein', subject: 'it', role: 'head' };

function verify(workspace: Workspace, digest?: string): Verified {
  return verifyResponse(systemFiles, workspace, KEY, digest?.replace('sha256:', ''));
}

function told(workspace: Workspace, digest?: string): readonly string[] {
  return verify(workspace, digest).findings.map(({ messageId }) => messageId);
}

function copyOf(workspace: Workspace): Workspace {
  const root = join(temporaryFolder(), 'copy');
  cpSync(workspace.root, root, { recursive: true });
  return { ...workspace, root };
}

describe('as it was handed in', () => {
  test.each([
    ['handed in', (workspace: Workspace) => void submitIt(workspace), 'submitted'],
    [
      'accepted',
      (workspace: Workspace) => {
        submitIt(workspace);
        acceptResponse(itOptions(workspace));
      },
      'reviewed',
    ],
    [
      'handed in, opened, changed and handed in again',
      (workspace: Workspace) => {
        submitIt(workspace);
        reopenIt(workspace);
        openIt(workspace).confirm('q1', answered(0));
        submitIt(workspace);
      },
      'submitted',
    ],
    [
      'with the line ends of another system',
      (workspace: Workspace) => {
        submitIt(workspace);
        for (const path of [FILE, ...journalPaths(workspace)])
          edit(workspace, (text) => text.replaceAll('\n', '\r\n'), path);
      },
      'submitted',
    ],
  ])('%s: nothing is found', (_, prepare, status) => {
    const workspace = answeredWorkspace();
    prepare(workspace);
    const { digest = '' } = responseOf(workspace).submission ?? {};
    expect(verify(workspace, digest)).toMatchObject({ status, code: 'current', findings: [] });
    expect(verify(workspace, digest.slice(0, 27))).toMatchObject({ code: 'current', findings: [] });
  });

  test('a draft has nothing to check, and no digest fits it', () => {
    expect(verify(answeredWorkspace(), 'sha256:0123456789abcdef')).toMatchObject({
      ...{ status: 'draft', submission: undefined, code: 'unknown', findings: [] },
    });
  });
});

describe('a change is found, and said exactly', () => {
  test.each([
    ['a value', (text: string) => text.replace('value: 2', 'value: 1'), [['q1', 'value', '2', '1']]],
    [
      'a comment, and an answer that is gone',
      (text: string) => text.replace('Wie besprochen.', 'Wie verabredet.').replace(/ {2}q2:\n( {4}.*\n)+/, ''),
      [
        ['q1', 'comment', '"Wie besprochen."', '"Wie verabredet."'],
        ['q2', '', '{"answered_on":"2026-11-22","state":"answered","value":1}', ''],
      ],
    ],
    [
      'the day of handing in',
      (text: string) => text.replace('number: 1', 'number: 2'),
      [['', 'submitted', expect.any(String), expect.any(String)]],
    ],
  ])('%s', (_, change, expected) => {
    const workspace = answeredWorkspace();
    submitIt(workspace);
    edit(workspace, change);
    const { findings } = verify(workspace);
    expect(findings.map(({ data }) => [data['question'], data['field'], data['was'], data['is']])).toEqual(expected);
    expect(new Set(findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`))).toEqual(
      new Set(['changed-submission error']),
    );
  });

  test('at the line where it stands', () => {
    const workspace = answeredWorkspace();
    submitIt(workspace);
    edit(workspace, (text) => text.replace('value: 2', 'value: 1'));
    const line =
      fileText(workspace)
        .split('\n')
        .findIndex((one) => one.includes('value: 1')) + 1;
    expect(verify(workspace).findings[0]?.at).toMatchObject({ file: FILE, start: { line } });
  });

  test.each([
    [
      'other spaces alone',
      (w: Workspace) => edit(w, (text) => text.replace('status: ', 'status:  ')),
      ['submission-touched'],
    ],
    ['a comment for people', (w: Workspace) => edit(w, (text) => `${text}# nur so\n`), ['submission-touched']],
    [
      'answers in another order',
      (w: Workspace) => edit(w, (text) => text.replace(/( {2}q1:\n(?: {4}.*\n)+)( {2}q2:\n(?: {4}.*\n)+)/, '$2$1')),
      ['submission-touched'],
    ],
    ['the file is gone', (w: Workspace) => rmSync(join(w.root, FILE)), ['submission-file-missing']],
    [
      'the file says draft again',
      (w: Workspace) =>
        edit(w, (text) => text.replace('status: submitted', 'status: draft').replace(/^submitted:\n( .*\n)+/m, '')),
      ['submission-not-in-file'],
    ],
    [
      'the journal of the answers is gone',
      (w: Workspace) => rmSync(join(w.root, journalPaths(w)[0] ?? '')),
      ['journal-missing', 'submission-log-changed'],
    ],
    [
      'the journal of handing in is gone',
      (w: Workspace) => rmSync(join(w.root, journalPaths(w)[1] ?? '')),
      ['journal-missing', 'unlogged-submission'],
    ],
    [
      'a journal has another name',
      (w: Workspace) =>
        renameSync(
          join(w.root, journalPaths(w)[0] ?? ''),
          join(w.root, 'responses/2026/klein/it/head.journal/zzz.ndjson'),
        ),
      ['journal-missing', 'late-answers', 'submission-log-changed'],
    ],
    [
      'lines of a journal in another order',
      (w: Workspace) => edit(w, (text) => text.replace(/^(.*)\n(.*)\n/, '$2\n$1\n'), journalPaths(w)[0]),
      ['journal-chain-broken'],
    ],
  ])('%s', (_, change, expected) => {
    const workspace = answeredWorkspace();
    submitIt(workspace);
    change(workspace);
    expect(told(workspace)).toEqual(expected);
  });
});

describe('against the digest on paper', () => {
  function handedInTwice() {
    const workspace = answeredWorkspace();
    const first = submitIt(workspace).submission;
    const old = copyOf(workspace);
    reopenIt(workspace);
    openIt(workspace).confirm('q1', answered(0));
    const second = submitIt(workspace).submission;
    return { workspace, old, first, second };
  }

  test('an older hand-in put back as a whole, journals too: its digest fits, the newer one does not', () => {
    const { workspace, old, first, second } = handedInTwice();
    rmSync(join(workspace.root, 'responses'), { recursive: true });
    cpSync(join(old.root, 'responses'), join(workspace.root, 'responses'), { recursive: true });
    expect(verify(workspace)).toMatchObject({ findings: [] });
    expect(verify(workspace, first.digest).code).toBe('current');
    expect(verify(workspace, second.digest).code).toBe('unknown');
  });

  test('only the older file put back: found without a digest', () => {
    const { workspace, old } = handedInTwice();
    writeFileSync(join(workspace.root, FILE), readFileSync(join(old.root, FILE)));
    expect(told(workspace)).toContain('submission-answer-changed');
  });

  test('the digest of what was handed in before: since when it no longer stands, and what is different now', () => {
    const { workspace, first } = handedInTwice();
    const { code, findings } = verify(workspace, first.digest);
    expect(code).toBe('earlier');
    expect(findings.map(({ messageId, data }) => [messageId, data['question'], data['was'], data['is']])).toEqual([
      ['superseded-submission', undefined, undefined, undefined],
      ['submission-answer-changed', 'q1', '2', '0'],
      ['submission-answer-changed', 'q1', '"Wie besprochen."', ''],
    ]);
    reopenIt(workspace);
    expect(verify(workspace, first.digest).findings[0]).toMatchObject({ data: { now: '' } });
  });

  test('who rewrites file and journal with all hashes is found by the digest on paper alone', () => {
    const { workspace, second } = handedInTwice();
    rmSync(join(workspace.root, 'responses'), { recursive: true });
    openIt(workspace).confirm('q1', answered(2));
    submitIt(workspace);
    expect(told(workspace)).toEqual([]);
    expect(verify(workspace, second.digest).code).toBe('unknown');
  });
});

describe('every byte', () => {
  function handedIn() {
    const workspace = answeredWorkspace();
    return { workspace, digest: submitIt(workspace).submission.digest };
  }

  /** Damages one byte after the other of a file; returns the offsets at which nothing was found. */
  function unnoticed(workspace: Workspace, path: string, masks: readonly number[]): readonly number[] {
    const whole = readFileSync(join(workspace.root, path));
    const missed: number[] = [];
    for (let index = 0; index < whole.length; index += 1) {
      for (const mask of masks) {
        const damaged = Buffer.from(whole);
        damaged[index] = (whole[index] ?? 0) ^ mask;
        const files = {
          ...systemFiles,
          read: (name: string, max: number) => (name.endsWith(path) ? damaged : systemFiles.read(name, max)),
        };
        const { findings } = verifyResponse(files, workspace, KEY);
        if (!findings.some(({ severity }) => severity !== 'info')) missed.push(index);
      }
    }
    return missed;
  }

  test('of the response file flipped is found', () => {
    expect(unnoticed(handedIn().workspace, FILE, [1, 128])).toEqual([]);
  });

  test('of every journal flipped is found', () => {
    const { workspace } = handedIn();
    for (const path of journalPaths(workspace))
      expect({ path, missed: unnoticed(workspace, path, [1]) }).toEqual({ path, missed: [] });
  });

  test('cut off is found, wherever a file ends', () => {
    const { workspace, digest } = handedIn();
    for (const path of [FILE, ...journalPaths(workspace)]) {
      const whole = readFileSync(join(workspace.root, path));
      const missed: number[] = [];
      for (let length = 0; length < whole.length; length += 1) {
        const cut = whole.subarray(0, length);
        const files = {
          ...systemFiles,
          read: (name: string, max: number) => (name.endsWith(path) ? cut : systemFiles.read(name, max)),
        };
        const { findings } = verifyResponse(files, workspace, KEY, digest.slice(7));
        if (!findings.some(({ severity }) => severity !== 'info')) missed.push(length - whole.length);
      }
      // A journal without its last line feed says the same.
      expect({ path, missed }).toEqual({ path, missed: path.endsWith('.ndjson') ? [-1] : [] });
    }
  });
});
