import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import {
  type Ending,
  INTERVIEW_QUESTIONS,
  type InterviewRun,
  interviewUntil,
  MOST_ANSWERS,
  makeInterviewWorkspace,
  valuesOnDisk,
} from './support/interview.ts';
import { report, scale } from './support/scale.ts';

/** An interview that is nearly through is begun anew, so that there is always something left to answer. */
const ENOUGH = INTERVIEW_QUESTIONS - MOST_ANSWERS - 1;

interface Figures {
  runs: number;
  saved: number;
  /** Answers that were on the disk although the screen had not said so yet. */
  inFlight: number;
}

async function campaign(
  ending: Ending,
  runs: number,
): Promise<{ readonly figures: Figures; readonly losses: readonly string[]; readonly ends: readonly InterviewRun[] }> {
  const figures: Figures = { runs, saved: 0, inFlight: 0 };
  const losses: string[] = [];
  const ends: InterviewRun[] = [];
  let root = '';
  let before: ReadonlyMap<string, unknown> = new Map();
  for (let run = 1; run <= runs; run += 1) {
    if (root === '' || before.size > ENOUGH) {
      root = temporaryFolder();
      makeInterviewWorkspace(root);
      before = new Map();
    }
    const end = await interviewUntil(ending, root, 900);
    if (end.firstShown !== before.size + 1)
      losses.push(`run ${run}: went on at question ${end.firstShown}, not ${before.size + 1}`);
    const after = valuesOnDisk(root);
    for (const [id, value] of [...before, ...end.saved])
      if (after.get(id) !== value) losses.push(`run ${run}: ${id} was ${value} and is ${after.get(id)}`);
    figures.saved += end.saved.size;
    figures.inFlight += after.size - before.size - end.saved.size;
    before = after;
    ends.push(end);
  }
  return { figures, losses, ends };
}

test('kill -9 at random moments of a real interview: nothing is lost, and it goes on at the right question', async () => {
  const { figures, losses, ends } = await campaign('SIGKILL', scale(6, 300));
  report('interview, kill -9', figures);
  expect(losses).toEqual([]);
  expect(ends.filter(({ exit }) => exit.signal !== 'SIGKILL')).toEqual([]);
  expect(figures.saved).toBeGreaterThan(figures.runs);
  // At most the one answer that was under way.
  expect(figures.inFlight).toBeLessThanOrEqual(figures.runs);
});

test.each([
  ['hang-up', undefined],
  ['SIGTERM', 143],
  ['Ctrl-C', 130],
] as const)('%s at random moments of a real interview: nothing is lost', async (ending, code) => {
  const { figures, losses, ends } = await campaign(ending, scale(2, 40));
  report(`interview, ${ending}`, { ...figures, codes: [...new Set(ends.map(({ exit }) => exit.code ?? exit.signal))] });
  expect(losses).toEqual([]);
  if (code === undefined) return;
  expect(new Set(ends.map(({ exit }) => exit.code))).toEqual(new Set([code]));
  expect(ends.filter(({ exit }) => !exit.restored).map(({ transcript }) => transcript.slice(-300))).toEqual([]);
});
