import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileConditions } from '../../src/expression/compile.ts';
import type { Answer, Answers, Conflict, Remarks, Response } from '../../src/model/answer.ts';
import type { QuestionnaireDocument } from '../../src/model/documents/questionnaire.ts';
import { systemFiles } from '../../src/node/files.ts';
import { createIo } from '../../src/node/io.ts';
import { resolveQuestionnaire } from '../../src/questionnaire/resolve.ts';
import { loadResponses } from '../../src/workspace/load-responses.ts';
import { loadWorkspace } from '../../src/workspace/load-workspace.ts';
import { openResponse } from '../../src/workspace/open-response.ts';
import { BEISPIEL, readDocument } from './questionnaires.ts';
import { projectRoot } from './run-cli.ts';

const WORKSPACE = `format: 1
organisation: { title: Teststadt }
language: de
departments:
  - { id: vorstand, title: { de: Verwaltungsvorstand, en: Administration board }, roles: [head, board, hr] }
  - { id: buergerbuero, title: { de: Bürgerbüro, en: Citizens’ office }, roles: [head], flags: [citizen_service] }
waves:
  - { id: "2025", date: "2025-11-30", status: closed, questionnaires: [{ id: beispiel, version: 1.0.0 }] }
  - { id: "2026", date: "2026-11-30", status: open, questionnaires: [{ id: beispiel, version: 1.0.0 }] }
`;

/**
 * Makes a workspace with two departments and the sample questionnaire in a folder. Without its description the interview begins
 * with the first question.
 */
export function answerWorkspace(root: string, { isDescribed = false } = {}): string {
  mkdirSync(join(root, 'questionnaires'), { recursive: true });
  writeFileSync(join(root, 'reifegrad.yaml'), WORKSPACE);
  const text = readFileSync(join(projectRoot, BEISPIEL), 'utf8');
  const written = isDescribed ? text : text.replace(/^description:\n( {2}.*\n)+/m, '');
  writeFileSync(join(root, 'questionnaires', 'beispiel.yaml'), written);
  return root;
}

/** Returns what is on the disk for a subject: files and journals together, all roles. */
export function answersIn(root: string, subject: string, path: string = BEISPIEL): Answers {
  return Object.assign({}, ...responsesIn(root, subject, path).map(({ answers }) => answers));
}

/** Returns the conflicts in what is on the disk for a subject. */
export function conflictsIn(root: string, subject: string): readonly Conflict[] {
  return responsesIn(root, subject, BEISPIEL).flatMap(({ conflicts }) => conflicts);
}

function responsesIn(root: string, subject: string, path: string): readonly Response[] {
  const workspace = loadWorkspace(systemFiles, root);
  if (!workspace.ok) throw new Error('unreadable workspace');
  const questionnaire = resolveQuestionnaire(readDocument(path) as QuestionnaireDocument);
  const loaded = loadResponses(systemFiles, workspace.value, '2026', questionnaire, compileConditions(questionnaire));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
  return loaded.value.filter(({ key }) => key.subject === subject);
}

/**
 * Confirms an answer of the head of the citizens' office, or remarks on an open question, as a process of its own would; `meanwhile`
 * happens after it has read what is there.
 */
export function confirmInOffice(
  root: string,
  questionId: string,
  answer: Answer | undefined,
  remarks?: Remarks,
  meanwhile?: () => void,
): void {
  const workspace = loadWorkspace(systemFiles, root);
  if (!workspace.ok) throw new Error('unreadable workspace');
  const wave = workspace.value.waves.find(({ id }) => id === '2026');
  if (wave === undefined) throw new Error('no wave 2026');
  const questionnaire = resolveQuestionnaire(readDocument(BEISPIEL) as QuestionnaireDocument);
  const { today, randomHex } = createIo();
  const conditions = compileConditions(questionnaire);
  const about = { questionnaire, conditions, subject: 'buergerbuero', role: 'head' };
  const session = openResponse({ files: systemFiles, workspace: workspace.value, wave, ...about, today, randomHex });
  meanwhile?.();
  session.confirm(questionId, answer, remarks);
  session.close();
}

/** Returns the text of a response file. */
export function responseText(root: string, subject: string, role: string): string {
  return readFileSync(join(root, 'responses', '2026', 'beispiel', subject, `${role}.yaml`), 'utf8');
}

/** Puts the answers of the closed wave before into the workspace. */
export function putEarlierAnswers(root: string, subject: string, role: string, answers: Answers): void {
  const path = join(root, 'responses', '2025', 'beispiel', subject, `${role}.yaml`);
  const { digest, version } = resolveQuestionnaire(readDocument(BEISPIEL) as QuestionnaireDocument);
  mkdirSync(dirname(path), { recursive: true });
  const questionnaire = { id: 'beispiel', version, digest };
  const document = { format: 1, questionnaire, wave: '2025', subject, role, status: 'draft', answers };
  // Control characters stand in a file as escapes only.
  const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(path, JSON.stringify(document).replace(/[\u007f-\uffff]/g, escaped));
}
