import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../../src/model/answer.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import type { Wave, Workspace } from '../../src/model/workspace.ts';
import { systemFiles } from '../../src/node/files.ts';
import { loadWorkspace } from '../../src/workspace/load-workspace.ts';
import { openResponse, type ResponseSession, type SessionOptions } from '../../src/workspace/open-response.ts';
import { questionnaireWith } from './questionnaires.ts';

/** A workspace with two departments, an open and a closed wave. */
export const WORKSPACE_TEXT = `format: 1
organisation: { title: Musterstadt, invented: true }
language: de
departments:
  - { id: it, title: Informationstechnik, roles: [head, board], flags: [internal] }
  - { id: bauamt, title: { de: Bauamt, en: Building office }, roles: [head], staff: 12.5 }
waves:
  - { id: "2025", date: "2025-06-30", status: closed, questionnaires: [{ id: klein, version: 1.0.0 }] }
  - { id: "2026", title: Herbst, date: "2026-10-01", status: open, questionnaires: [{ id: klein, version: 1.0.0 }] }
`;

/** Three scale questions for heads and one for the board. */
export const KLEIN: Questionnaire = questionnaireWith([
  { id: 'q1', criteria: ['Geprüft.'], not_applicable: { allowed: true } },
  { id: 'q2' },
  { id: 'q3', type: 'text' },
  { id: 'b1', role: 'board' },
]);

/** Writes the workspace into a folder and returns it. */
export function workspaceIn(root: string): Workspace {
  writeFileSync(join(root, 'reifegrad.yaml'), WORKSPACE_TEXT);
  const loaded = loadWorkspace(systemFiles, root);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
  return loaded.value;
}

/** Returns the wave with this id. */
export function waveOf(workspace: Workspace, id = '2026'): Wave {
  const wave = workspace.waves.find((one) => one.id === id);
  if (wave === undefined) throw new Error(`no wave ${id}`);
  return wave;
}

/** Opens the response of the head of IT; each call is a writer of its own. */
export function openIt(workspace: Workspace, more: Partial<SessionOptions> = {}): ResponseSession {
  writers += 1;
  const random = writers.toString(16).padStart(12, '0');
  return openResponse({
    ...{ files: systemFiles, workspace, wave: waveOf(workspace), questionnaire: KLEIN, subject: 'it', role: 'head' },
    ...{ today: () => '2026-11-22', randomHex: () => random, ...more },
  });
}

let writers = 0;

/** Returns an answered answer. */
export function answered(value: number | string, more: Partial<Answer> = {}): Answer {
  return { state: 'answered', value, answered_on: '2026-11-22', ...more } as Answer;
}
