import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createContext } from '../../src/cli/context.ts';
import { askPerson } from '../../src/cli/interview/ask-person.ts';
import { assign } from '../../src/cli/interview/assign.ts';
import type { Prompts, QuestionView } from '../../src/cli/prompts/prompts.ts';
import type { Conflict } from '../../src/model/answer.ts';
import type { Files } from '../../src/model/files.ts';
import { systemFiles } from '../../src/node/files.ts';
import { createIo } from '../../src/node/io.ts';
import { answersIn, answerWorkspace, confirmInOffice, conflictsIn } from '../support/answer-workspace.ts';
import { projectRoot, runInProcess } from '../support/run-cli.ts';
import { delegated } from '../support/slices.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// Somebody else confirms srv_06 in the middle of whatever reads the response of the head of the citizens' office: whoever then
// answers it has either seen what they said, or both answers stand against each other.

const COMMENT = 'von nebenan';
const JOURNALS = join('responses', '2026', 'beispiel', 'buergerbuero', 'head.journal');

function assignmentIn(cwd: string, files: Files = systemFiles) {
  const io = { ...createIo(), cwd, files, packageRoot: projectRoot, env: {}, today: () => '2026-11-23' };
  const context = createContext(io, {}, { args: [], options: {} });
  return { context, assignment: assign(context, { department: 'buergerbuero' }) };
}

/** A disk on which somebody else confirms just before the journals of the response are listed for the nth time. */
function confirmedBefore(nth: number, cwd: string): Files {
  let calls = 0;
  const list: Files['list'] = (path) => {
    if (path === join(cwd, JOURNALS)) {
      calls += 1;
      if (calls === nth)
        confirmInOffice(cwd, 'srv_06', { state: 'answered', value: 3, comment: COMMENT, answered_on: '2026-11-23' });
    }
    return systemFiles.list(path);
  };
  return { ...systemFiles, list };
}

function standOf(cwd: string): { readonly answer: unknown; readonly conflict: Conflict['candidates'] } {
  const answer = answersIn(cwd, 'buergerbuero')['srv_06'];
  return { answer, conflict: conflictsIn(cwd, 'buergerbuero')[0]?.candidates ?? [] };
}

// Opened, looked at whether it is handed in, about to be written.
test.each([1, 2, 3])('answers from flags, confirmed before reading %i', async (nth) => {
  const cwd = answerWorkspace(temporaryFolder());
  const argv = ['answer', '--department', 'buergerbuero', '--set', 'srv_06=1'];
  expect((await runInProcess(argv, { cwd, files: confirmedBefore(nth, cwd) })).code).toBe(0);
  const { answer, conflict } = standOf(cwd);
  const said = [answer, ...conflict].filter((one) => JSON.stringify(one ?? '').includes(COMMENT));
  expect(said, 'what the other said beside their answer').toHaveLength(1);
});

// Looked at whether it is handed in (twice), opened, looked at again, about to be written.
test.each([1, 2, 3, 4, 5])('a merge, confirmed before reading %i', async (nth) => {
  const { cwd, file } = await delegated({ srv_06: '1' });
  const { code } = await runInProcess(['merge', file], { cwd, files: confirmedBefore(nth, cwd) });
  const { answer, conflict } = standOf(cwd);
  expect({ code, answer, conflict }).toMatchObject(
    nth <= 3
      ? { code: 1, answer: { value: 3, comment: COMMENT }, conflict: [] }
      : { code: 0, answer: undefined, conflict: [{ value: 1 }, { value: 3, comment: COMMENT }] },
  );
});

// Opened, about to be written. Later the other one sees what was answered here.
test.each([1, 2])('the interview, confirmed before reading %i', async (nth) => {
  const cwd = answerWorkspace(temporaryFolder());
  const { context, assignment } = assignmentIn(cwd, confirmedBefore(nth, cwd));
  let shown: QuestionView | undefined;
  // Back leads to what is answered, later to what is open.
  const ways = ['back', 'later', 'later', 'later'] as const;
  let asked = 0;
  const prompts: Prompts = {
    ask: async (view) => {
      if (shown !== undefined) return { kind: 'command', name: 'quit' };
      if (!/Termin|appointment/.test(view.label)) return { kind: 'command', name: ways[asked++] ?? 'quit' };
      shown = view;
      return { kind: 'chosen', index: 1 };
    },
    ...{
      choose: async () => 0,
      tick: async () => [],
      type: async () => '',
      browse: async () => ({ index: undefined }),
    },
    ...{ read: async () => undefined, say: () => undefined, close: () => undefined },
  };
  await askPerson(context, assignment, prompts, true);
  const isShown = shown?.facts.join().includes(COMMENT) === true;
  const { answer, conflict } = standOf(cwd);
  expect({ answer }).toMatchObject(isShown ? { answer: { value: 1, comment: COMMENT } } : { answer: undefined });
  expect(conflict).toHaveLength(isShown ? 0 : 2);
});
