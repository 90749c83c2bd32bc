import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, Response } from '../../../src/model/answer.ts';
import type { Questionnaire } from '../../../src/model/questionnaire.ts';
import type { Workspace } from '../../../src/model/workspace.ts';
import { systemFiles } from '../../../src/node/files.ts';
import { loadResponses } from '../../../src/workspace/load-responses.ts';
import { loadWorkspace } from '../../../src/workspace/load-workspace.ts';
import { openResponse, type ResponseSession, type SessionOptions } from '../../../src/workspace/open-response.ts';
import { questionnaireWith } from '../../support/questionnaires.ts';
import { WORKSPACE_TEXT, waveOf } from '../../support/workspace.ts';

/** Questions of the campaigns. The n-th answer goes to question n modulo this. */
const QUESTIONS = 60;

/** A questionnaire of text questions, so that every answer can say which one it is. */
const LONG: Questionnaire = questionnaireWith(
  Array.from({ length: QUESTIONS }, (_, index) => ({ id: `q${index}`, type: 'text' as const })),
);

const MISSING = 'the whole response is missing';

/** Makes a workspace in an existing folder. */
export function makeWorkspace(root: string): Workspace {
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'reifegrad.yaml'), WORKSPACE_TEXT);
  return openWorkspace(root);
}

/** Returns the workspace in a folder. */
export function openWorkspace(root: string): Workspace {
  const loaded = loadWorkspace(systemFiles, root);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
  return loaded.value;
}

/** Opens the one response of the campaigns. */
export function openCampaign(
  root: string,
  more: Partial<SessionOptions> & Pick<SessionOptions, 'randomHex'>,
): ResponseSession {
  return openResponse(campaignOptions(root, more));
}

/** Returns what it takes to open or hand in the one response of the campaigns. */
export function campaignOptions(
  root: string,
  more: Partial<SessionOptions> & Pick<SessionOptions, 'randomHex'>,
): SessionOptions {
  const workspace = openWorkspace(root);
  const place = {
    files: systemFiles,
    workspace,
    wave: waveOf(workspace),
    questionnaire: LONG,
    subject: 'it',
    role: 'head',
  };
  return { ...place, today: () => '2026-11-22', ...more };
}

/** Returns the one response of the campaigns as every command reads it, or what is wrong with it. */
export function loadCampaign(root: string): Response | readonly string[] {
  const loaded = loadResponses(systemFiles, openWorkspace(root), '2026', LONG);
  if (!loaded.ok) return loaded.findings.map(({ messageId, at }) => `${messageId} in ${at.file}:${at.start.line}`);
  return loaded.value[0] ?? [MISSING];
}

/** Returns the id of the question that the n-th answer is for. */
export function questionFor(n: number): string {
  return `q${n % QUESTIONS}`;
}

/** Returns the n-th answer: its number, and a comment that makes it as long as a real one. */
export function answerNumber(n: number): Answer {
  return {
    state: 'answered',
    value: String(n),
    comment: `Zur Antwort ${n}: ${'wie besprochen. '.repeat(20)}`,
    answered_on: '2026-11-22',
  };
}

/** Returns the number that an answer carries; undefined when there is none or it is damaged. */
export function numberIn(answer: Answer | undefined): number | undefined {
  const isWhole = answer?.state === 'answered' && answer.comment === answerNumber(Number(answer.value)).comment;
  return isWhole ? Number(answer.value) : undefined;
}

/**
 * Returns what is wrong after answers 1 to `confirmed` were confirmed in order, none when nothing is lost or torn. One more
 * may be there: it was on the disk when the process died, and nobody had been told yet.
 */
export function findLosses(root: string, confirmed: number): readonly string[] {
  const response = loadCampaign(root);
  if (!('answers' in response)) return confirmed === 0 && response[0] === MISSING ? [] : response;
  const numbers = Array.from({ length: Math.min(QUESTIONS, confirmed) }, (_, index) => confirmed - index);
  return [...numbers.flatMap((n) => lostAnswer(response, n, confirmed)), ...wrongResume(response, confirmed)];
}

function lostAnswer(response: Response, n: number, confirmed: number): readonly string[] {
  const found = numberIn(response.answers[questionFor(n)]);
  const isInFlight = found === confirmed + 1 && questionFor(found) === questionFor(n);
  return found === n || isInFlight ? [] : [`answer ${n} is lost, there is ${found}`];
}

function wrongResume({ lastQuestionId }: Response, confirmed: number): readonly string[] {
  if (confirmed === 0 || lastQuestionId === undefined) return [];
  const expected = [questionFor(confirmed), questionFor(confirmed + 1)];
  return expected.includes(lastQuestionId)
    ? []
    : [`the next start would go on after ${lastQuestionId}, not ${expected[0]}`];
}
