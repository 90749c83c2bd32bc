import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { InvalidDocument } from '../../../src/model/errors.ts';
import type { Workspace } from '../../../src/model/workspace.ts';
import { systemFiles } from '../../../src/node/files.ts';
import { openQuestions } from '../../../src/workspace/review/open-questions.ts';
import { acceptResponse, sendBackResponse } from '../../../src/workspace/review/review-response.ts';
import {
  answeredWorkspace,
  edit,
  fileText,
  itOptions,
  loadKlein,
  REVIEW,
  reopenIt,
  responseOf,
  submitIt,
} from '../../support/hand-in.ts';
import { answered, openIt } from '../../support/workspace.ts';

const WHERE_FROM = { question: 'q1', text: 'Woher kommt die Zahl?' };

function handedIn(): Workspace {
  const workspace = answeredWorkspace();
  submitIt(workspace);
  return workspace;
}

function sendBack(workspace: Workspace, ...questions: readonly { question: string; text: string }[]): void {
  sendBackResponse(itOptions(workspace), questions);
}

function asked(workspace: Workspace): unknown {
  return Object.fromEntries(responseOf(workspace).reviewQuestions ?? []);
}

function codeOf(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return (error as { code?: string }).code ?? error;
  }
  return undefined;
}

describe('accepting', () => {
  test('is said by file and journal, and keeps the digest', () => {
    const workspace = handedIn();
    const { submission } = responseOf(workspace);
    expect(acceptResponse(itOptions(workspace, { today: () => '2026-11-24' }))).toEqual({ isInFile: true });
    expect(responseOf(workspace)).toMatchObject({ status: 'reviewed', submission });
    expect(fileText(workspace)).toMatch(/^status: reviewed$/m);
    expect(fileText(workspace)).toMatch(/^reviewed_on: "2026-11-24"$/m);
    expect(loadKlein(workspace).notes).toEqual([]);
    expect(codeOf(() => openIt(workspace).confirm('q1', answered(0)))).toBe('response-submitted');
  });

  test('is possible once, of what is handed in, and only as it was handed in', () => {
    const draft = answeredWorkspace();
    expect(codeOf(() => acceptResponse(itOptions(draft)))).toBe('not-submitted');
    const workspace = handedIn();
    edit(workspace, (text) => text.replace('value: 2', 'value: 1'));
    expect(codeOf(() => acceptResponse(itOptions(workspace)))).toBe('changed-submission');
    edit(workspace, (text) => text.replace('value: 1', 'value: 2'));
    acceptResponse(itOptions(workspace));
    expect(codeOf(() => acceptResponse(itOptions(workspace)))).toBe('already-accepted');
  });

  test('is undone by opening again, and nothing of it stays in the file', () => {
    const workspace = handedIn();
    acceptResponse(itOptions(workspace));
    reopenIt(workspace);
    expect(responseOf(workspace)).toMatchObject({ status: 'draft' });
    expect(fileText(workspace)).not.toMatch(/reviewed_on|submitted/);
  });

  test('in the same moment as opening again: a draft, because neither knew of the other', () => {
    const workspace = handedIn();
    const files = {
      ...systemFiles,
      createJournal: (path: string, root: string) => {
        reopenIt(workspace);
        return systemFiles.createJournal(path, root);
      },
    };
    acceptResponse(itOptions(workspace, { files }));
    expect(responseOf(workspace).status).toBe('draft');
    expect(loadKlein(workspace).notes.map(({ ruleId }) => ruleId)).toEqual(['disputed-submission']);
  });
});

describe('sending back', () => {
  test('opens the response, and the question stays until the answer is another one', () => {
    const workspace = handedIn();
    sendBack(workspace, WHERE_FROM, { question: 'q2', text: 'Für alle Teams?' });
    expect(responseOf(workspace).status).toBe('draft');
    expect(asked(workspace)).toEqual({ q1: [WHERE_FROM.text], q2: ['Für alle Teams?'] });
    const session = openIt(workspace);
    expect(session.response.reviewQuestions?.get('q1')).toEqual([WHERE_FROM.text]);
    const after = session.confirm('q1', answered(2, { comment: 'Aus der Jahresstatistik.' }));
    expect([...(after.reviewQuestions?.keys() ?? [])]).toEqual(['q2']);
    session.confirm('q2', answered(0));
    session.fold();
    expect(asked(workspace)).toEqual({});
  });

  test('what was asked in vain is asked once more in the next hand-in’s gaps, and settled by accepting', () => {
    const workspace = handedIn();
    sendBack(workspace, WHERE_FROM);
    submitIt(workspace);
    expect(asked(workspace)).toEqual({ q1: [WHERE_FROM.text] });
    acceptResponse(itOptions(workspace, { today: () => '2026-12-01' }));
    expect(asked(workspace)).toEqual({});
    expect(fileText(workspace, REVIEW)).toContain('settled_on: "2026-12-01"');
  });

  test('the same question twice stands there once; what is there keeps its comments', () => {
    const workspace = handedIn();
    sendBack(workspace, WHERE_FROM);
    edit(workspace, (text) => `${text}# noch zu klären\n`, REVIEW);
    submitIt(workspace);
    sendBack(workspace, WHERE_FROM, { question: 'q1', text: 'Und seit wann?' });
    expect(asked(workspace)).toEqual({ q1: [WHERE_FROM.text, 'Und seit wann?'] });
    expect(fileText(workspace, REVIEW)).toContain('# noch zu klären');
  });

  test('of a draft is refused, of something accepted is not', () => {
    expect(codeOf(() => sendBack(answeredWorkspace(), WHERE_FROM))).toBe('not-submitted');
    const workspace = handedIn();
    acceptResponse(itOptions(workspace));
    sendBack(workspace, WHERE_FROM);
    expect(responseOf(workspace).status).toBe('draft');
  });
});

describe('a review that somebody wrote by hand', () => {
  function withReview(text: string): Workspace {
    const workspace = handedIn();
    const path = join(workspace.root, REVIEW);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return workspace;
  }
  const head = 'format: 1\nquestionnaire: klein\nwave: "2026"\nsubject: it\nrole: head\n';

  test('without the digest of an answer is open until somebody settles it', () => {
    const question = (more: string): string =>
      `${head}questions: [{ question: q1, text: "Wieso?", asked_on: "2026-11-22"${more} }]\n`;
    expect(asked(withReview(question('')))).toEqual({ q1: ['Wieso?'] });
    expect(asked(withReview(question(', settled_on: "2026-11-23"')))).toEqual({});
  });

  test.each([
    ['broken', 'format: [', 'yaml-syntax'],
    ['of a wrong shape', 'format: 1\n', 'missing-key'],
    ['at the wrong place', `${head.replace('it', 'bauamt')}questions: []\n`, 'misplaced-review'],
    [
      'about a question of nobody',
      `${head}questions: [{ question: q9, text: "Wieso?", asked_on: "2026-11-22" }]\n`,
      'review-of-unknown-question',
    ],
  ])('%s is told, and keeps no answer from counting', (_, text, ruleId) => {
    const workspace = withReview(text);
    const loaded = loadKlein(workspace);
    expect(loaded.ok && loaded.notes.some((note) => note.ruleId === ruleId)).toBe(true);
    expect(responseOf(workspace).status).toBe('submitted');
  });

  test('broken is not written over', () => {
    const workspace = withReview('format: [');
    expect(codeOf(() => sendBack(workspace, WHERE_FROM))).toBeInstanceOf(InvalidDocument);
    expect(fileText(workspace, REVIEW)).toBe('format: [');
    expect(responseOf(workspace).status).toBe('submitted');
  });

  test('nothing is asked without one', () => {
    expect(openQuestions(undefined, {}).size).toBe(0);
  });
});
