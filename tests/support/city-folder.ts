import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Response } from '../../src/model/answer.ts';
import { BEISPIEL, loadQuestionnaire } from './questionnaires.ts';
import { cityDepartments, cityResponses } from './report-world.ts';
import { projectRoot } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Returns a new folder with the small city of the report tests as a workspace; the responses may be other ones. */
export function cityFolder(responses: readonly Response[] = cityResponses): string {
  const root = temporaryFolder();
  const put = (path: string, value: unknown): void => {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    // JSON is YAML.
    writeFileSync(file, `${JSON.stringify(value, undefined, 2)}\n`);
  };
  put('reifegrad.yaml', {
    format: 1,
    organisation: { title: 'Musterstadt', invented: true },
    language: 'de',
    departments: cityDepartments.map(({ staff: _, ...department }) => department),
    waves: [{ id: '2026', date: '2026-09-30', status: 'open', questionnaires: [{ id: 'beispiel', version: '1.0.0' }] }],
  });
  mkdirSync(join(root, 'questionnaires'));
  copyFileSync(join(projectRoot, BEISPIEL), join(root, 'questionnaires', 'beispiel.yaml'));
  const { digest } = loadQuestionnaire(join(projectRoot, BEISPIEL));
  for (const { key, answers } of responses) {
    put(`responses/${key.wave}/${key.questionnaire}/${key.subject}/${key.role}.yaml`, {
      format: 1,
      questionnaire: { id: key.questionnaire, version: '1.0.0', digest },
      wave: key.wave,
      subject: key.subject,
      role: key.role,
      status: 'draft',
      invented: true,
      answers,
    });
  }
  return root;
}
