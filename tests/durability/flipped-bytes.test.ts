import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileConditions } from '../../src/expression/compile.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { systemFiles } from '../../src/node/files.ts';
import { loadResponses } from '../../src/workspace/load-responses.ts';
import { openResponse } from '../../src/workspace/open-response.ts';
import { submitResponse } from '../../src/workspace/submit-response.ts';
import { verifyResponse } from '../../src/workspace/verify/verify-response.ts';
import { loadQuestionnaire } from '../support/questionnaires.ts';
import { projectRoot } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { waveOf } from '../support/workspace.ts';
import { isWhole, report, scale } from './support/scale.ts';
import { openWorkspace } from './support/world.ts';

const KEY = { wave: '2026', questionnaire: 'verwaltung', subject: 'buergerbuero', role: 'head' };
/** Every byte in turn; in the short form every 13th (of a small response `verify-response.test.ts` flips all). */
const STEP = scale(13, 1);
const FOLDER = 'responses/2026/verwaltung/buergerbuero';

/** Musterstadt, in which the citizens' office has answered one question anew and handed in. */
function handedIn(): Workspace {
  const root = join(temporaryFolder(), 'musterstadt');
  cpSync(join(projectRoot, 'examples/musterstadt'), root, { recursive: true });
  const workspace = openWorkspace(root);
  const questionnaire = loadQuestionnaire(join(projectRoot, 'questionnaires/verwaltung.yaml'));
  const options = {
    ...{ files: systemFiles, workspace, wave: waveOf(workspace), questionnaire, subject: KEY.subject, role: KEY.role },
    ...{ conditions: compileConditions(questionnaire), today: () => '2026-11-22' },
  };
  const session = openResponse({ ...options, randomHex: () => 'a' });
  session.confirm('org_01', { state: 'answered', value: 2, comment: 'Grüße', answered_on: '2026-11-22' });
  session.fold();
  session.close();
  const loaded = loadResponses(systemFiles, workspace, '2026', questionnaire, options.conditions);
  const response = loaded.ok && loaded.value.find(({ key }) => key.subject === KEY.subject);
  if (!response) throw new Error('Musterstadt cannot be read');
  submitResponse({ ...options, randomHex: () => 'b' }, { seen: response.answers, gaps: { without_evidence: 4 } });
  return workspace;
}

test('bytes of a real response and of its journals, flipped in turn, are found', () => {
  const workspace = handedIn();
  const journals = readdirSync(join(workspace.root, FOLDER, 'head.journal')).map((name) => `head.journal/${name}`);
  const masks = isWhole ? [1, 2, 4, 8, 16, 32, 64, 128, 255] : [1];
  const figures = ['head.yaml', ...journals].map((name) => {
    const path = join(workspace.root, FOLDER, name);
    const whole = readFileSync(path);
    const missed: string[] = [];
    let flips = 0;
    for (let index = 0; index < whole.length; index += STEP) {
      for (const mask of masks) {
        flips += 1;
        const damaged = Buffer.from(whole);
        damaged[index] = (whole[index] ?? 0) ^ mask;
        const read = (file: string, most: number) => (file === path ? damaged : systemFiles.read(file, most));
        const { findings } = verifyResponse({ ...systemFiles, read }, workspace, KEY);
        if (findings.every(({ severity }) => severity === 'info')) missed.push(`${name}:${index}:${mask}`);
      }
    }
    return { name, bytes: whole.length, flips, missed };
  });
  report('flipped bytes', {
    bytes: figures.map(({ bytes }) => bytes),
    flips: figures.reduce((sum, { flips }) => sum + flips, 0),
  });
  expect(figures.flatMap(({ missed }) => missed)).toEqual([]);
  expect(figures).toHaveLength(3);
  expect(verifyResponse(systemFiles, workspace, KEY)).toMatchObject({ status: 'submitted', findings: [] });
});
