import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Response } from '../../src/model/answer.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { systemFiles } from '../../src/node/files.ts';
import { type LoadedResponses, loadResponses } from '../../src/workspace/load-responses.ts';
import type { SessionOptions } from '../../src/workspace/open-response.ts';
import { reopenResponse } from '../../src/workspace/reopen-response.ts';
import { type Submitted, submitResponse } from '../../src/workspace/submit-response.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { answered, KLEIN, openIt, waveOf, workspaceIn } from './workspace.ts';

/** Where the response of the head of IT lies. */
export const FILE = 'responses/2026/klein/it/head.yaml';
/** Where its journals lie. */
export const JOURNALS = 'responses/2026/klein/it/head.journal';
/** Where its review lies. */
export const REVIEW = 'responses/2026/klein/it/head.review.yaml';

let writers = 0;

/** Returns what handing in, opening and reviewing the response of the head of IT need; each call is a writer of its own. */
export function itOptions(workspace: Workspace, more: Partial<SessionOptions> = {}): SessionOptions {
  writers += 1;
  const random = `e${writers.toString(16).padStart(11, '0')}`;
  return {
    ...{ files: systemFiles, workspace, wave: waveOf(workspace), questionnaire: KLEIN, subject: 'it', role: 'head' },
    ...{ today: () => '2026-11-22', randomHex: () => random, conditions: undefined, ...more },
  };
}

/** Returns a workspace in which the head of IT has answered q1 with 2, q2 with 1 and q3 with a text of two lines, folded. */
export function answeredWorkspace(): Workspace {
  const workspace = workspaceIn(temporaryFolder());
  const session = openIt(workspace);
  session.confirm('q1', answered(2, { comment: 'Wie besprochen.' }));
  session.confirm('q2', answered(1));
  session.confirm('q3', answered('mehr\nZeit'));
  session.fold();
  session.close();
  return workspace;
}

/** Returns all responses of the wave. */
export function loadKlein(workspace: Workspace): LoadedResponses {
  return loadResponses(systemFiles, workspace, '2026', KLEIN);
}

/** Returns the response of the head of IT. @throws Error when the wave cannot be read. */
export function responseOf(workspace: Workspace): Response {
  const loaded = loadKlein(workspace);
  const response = loaded.ok ? loaded.value.find(({ key }) => key.subject === 'it' && key.role === 'head') : undefined;
  if (response === undefined) throw new Error(JSON.stringify(loaded));
  return response;
}

/** Hands in what is there. */
export function submitIt(workspace: Workspace, more: Partial<SessionOptions> = {}): Submitted {
  return submitResponse(itOptions(workspace, more), { seen: responseOf(workspace).answers, gaps: undefined });
}

/** Opens it again. */
export function reopenIt(workspace: Workspace, reason = 'Zahl berichtigen'): void {
  reopenResponse(itOptions(workspace), reason);
}

/** Returns the text of the response file. */
export function fileText(workspace: Workspace, path: string = FILE): string {
  return readFileSync(join(workspace.root, path), 'utf8');
}

/** Changes a file by hand. */
export function edit(workspace: Workspace, change: (text: string) => string, path: string = FILE): void {
  writeFileSync(join(workspace.root, path), change(fileText(workspace, path)));
}

/** Returns the paths of the journals, oldest name first, from the workspace's folder. */
export function journalPaths({ root }: Workspace): readonly string[] {
  return readdirSync(join(root, JOURNALS))
    .sort()
    .map((name) => `${JOURNALS}/${name}`);
}
