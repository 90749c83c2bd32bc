import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Questionnaire } from '../../../src/model/questionnaire.ts';
import { systemFiles } from '../../../src/node/files.ts';
import { resolveQuestionnaire } from '../../../src/questionnaire/resolve.ts';
import { loadResponses } from '../../../src/workspace/load-responses.ts';
import { keys, type Pty, type PtyExit, startPty, terminalEnv } from '../../support/pty.ts';
import { documentWith } from '../../support/questionnaires.ts';
import { projectRoot } from '../../support/run-cli.ts';
import { openWorkspace } from './world.ts';

/** Questions of the interview. */
export const INTERVIEW_QUESTIONS = 150;

/** No interview gives more answers than this before it is ended. */
export const MOST_ANSWERS = 40;

/**
 * How long an interview may take to show its first question. Campaigns that keep disk and cores busy run beside this one: on
 * such a machine a start was once seen to take more than ten seconds.
 */
const PATIENCE_MS = 60_000;

/** Ways to end an interview. Ctrl-C and SIGTERM are asked politely, the others are not. */
export type Ending = 'SIGKILL' | 'SIGTERM' | 'hang-up' | 'Ctrl-C';

/** What one interview did before it ended. */
export interface InterviewRun {
  /** Number of the question that was shown first; undefined when none was. */
  readonly firstShown: number | undefined;
  /** Values that the screen called saved, by question id. */
  readonly saved: ReadonlyMap<string, number>;
  readonly exit: PtyExit;
  readonly transcript: string;
}

const POINTS = ['null', 'eins', 'zwei', 'drei', 'vier'];
const titleOf = (index: number): string => `Thema ${String(index + 1).padStart(3, '0')}`;

const document = documentWith(
  Array.from({ length: INTERVIEW_QUESTIONS }, (_, index) => ({
    id: `q${index + 1}`,
    title: titleOf(index),
    label: `Wie weit ist ${titleOf(index)}?`,
    anchors: Object.fromEntries(POINTS.map((point, value) => [value, `Beobachtet: ${point}.`])),
  })),
  {
    id: 'probe',
    status: 'active',
    roles: { head: { per: 'department', title: 'Leitung' } },
    scales: { grade: POINTS.map((label, value) => ({ value, label: `Stufe ${label}` })) },
  },
);

/** Makes a workspace with the questionnaire of the interview. */
export function makeInterviewWorkspace(root: string): void {
  mkdirSync(join(root, 'questionnaires'), { recursive: true });
  const workspace = {
    ...{ format: 1, organisation: { title: 'Musterstadt', invented: true }, language: 'de' },
    departments: [{ id: 'it', title: 'Informationstechnik', roles: ['head'] }],
    waves: [{ id: '2026', date: '2026-10-01', status: 'open', questionnaires: [{ id: 'probe', version: '1.0.0' }] }],
  };
  writeFileSync(join(root, 'reifegrad.yaml'), JSON.stringify(workspace));
  writeFileSync(join(root, 'questionnaires', 'probe.yaml'), JSON.stringify(document, null, 1));
}

/** Answers questions in a real terminal, key by key, until the interview is ended at a random moment. */
export async function interviewUntil(ending: Ending, root: string, longestMs: number): Promise<InterviewRun> {
  const command = [process.execPath, join(projectRoot, 'bin', 'reifegrad.js'), 'answer', '--department', 'it'];
  const pty = startPty(command, { cwd: root, env: terminalEnv({ HOME: root }), timeoutMs: PATIENCE_MS });
  await pty.waitFor(/Frage \d+ von/);
  const firstShown = Number(/Frage (\d+) von/.exec(pty.screen())?.[1]);
  const until = Date.now() + Math.random() * longestMs;
  for (let count = 0; count < MOST_ANSWERS && Date.now() < until; count += 1) {
    pty.send(String(Math.floor(Math.random() * POINTS.length)));
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
  }
  finish(pty, ending);
  const exit = await endOf(pty);
  return { firstShown, saved: savedIn(pty.text()), exit, transcript: pty.transcript() };
}

function finish(pty: Pty, ending: Ending): void {
  if (ending === 'hang-up') pty.hangUp();
  else if (ending === 'Ctrl-C') pty.send(keys.ctrlC);
  else pty.kill(ending);
}

/** A program that does not end when it is told to is a finding, too; it must not hold up the campaign. */
async function endOf(pty: Pty): Promise<PtyExit> {
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 10_000).unref());
  const exit = await Promise.race([pty.exit, late]);
  if (exit !== undefined) return exit;
  await pty.dispose();
  throw new Error(`the interview did not end\n${pty.screen()}`);
}

/** The screen's own words are what a person relies on. */
function savedIn(text: string): ReadonlyMap<string, number> {
  const lines = text.matchAll(/Gespeichert: Thema (\d{3}): Stufe (\w+)/g);
  return new Map([...lines].map(([, number, point = '']) => [`q${Number(number)}`, POINTS.indexOf(point)]));
}

/** Returns the values that are on the disk, by question id, as every command would read them. */
export function valuesOnDisk(root: string): ReadonlyMap<string, unknown> {
  const loaded = loadResponses(systemFiles, openWorkspace(root), '2026', PROBE);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
  const answers = Object.entries(loaded.value[0]?.answers ?? {});
  return new Map(answers.map(([id, answer]) => [id, answer.state === 'answered' ? answer.value : answer.state]));
}

const PROBE: Questionnaire = resolveQuestionnaire(document);
