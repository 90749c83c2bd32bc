import type { Answer, RaterResponse, Response } from '../../src/model/answer.ts';
import type { ComputedValue } from '../../src/model/computed.ts';
import type { Evidence } from '../../src/model/documents/response.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import type { Locale, Text } from '../../src/model/text.ts';
import type { Department, Workspace } from '../../src/model/workspace.ts';
import { buildReport, buildSubjectReport, type Report } from '../../src/report/build-report.ts';
import type { ReportInput } from '../../src/report/facts.ts';
import { assess } from '../../src/scoring/assess.ts';
import { BEISPIEL, loadQuestionnaire } from './questionnaires.ts';

/** What a test changes about the small city of the report tests. */
export interface ReportWorld {
  readonly questionnaire?: Questionnaire;
  readonly responses?: readonly Response[];
  readonly raters?: readonly RaterResponse[];
  readonly computed?: readonly ComputedValue[];
  readonly language?: Locale;
  readonly departments?: readonly Department[];
  readonly organisation?: string;
}

const wave = {
  id: '2026',
  title: { de: 'Herbst 2026', en: 'Autumn 2026' },
  date: '2026-09-30',
  status: 'open',
  questionnaires: [{ id: 'beispiel', version: '1.0.0' }],
} as const;

/** One department has answered nothing; the others show a gate, a conflict, a don't-know, an N/A, and evidence too old. */
export const cityDepartments: readonly Department[] = [
  department('buergeramt', { de: 'Bürgeramt', en: 'Citizens’ office' }, ['head', 'board']),
  department('jugend', { de: 'Jugend, Familie und Soziales', en: 'Youth, family and social affairs' }, ['head', 'hr']),
  department('bauen', { de: 'Planen und Bauen', en: 'Planning and building' }, ['head']),
  department('feuerwehr', { de: 'Feuerwehr', en: 'Fire service' }, ['head'], []),
];

/** What was answered in the small city. */
export const cityResponses: readonly Response[] = [
  response('organisation', 'board', {
    str_01: answered(3, { comment: 'Beschluss folgt im Herbst.' }),
  }),
  {
    ...response('organisation', 'hr', { str_02: answered(['survey']) }),
    conflicts: [{ questionId: 'str_02', candidates: [] }],
  },
  response('buergeramt', 'head', {
    srv_06: answered(0, { comment: 'Nur am Schalter.' }),
    srv_03: answered(31, { evidence: [paper('2026-05-01')] }),
    srv_09: answered('Mehr Zeit'),
  }),
  response('jugend', 'head', {
    srv_06: answered(3),
    srv_03: { state: 'dont_know', ask: 'hr', answered_on: '2026-09-11' },
  }),
  response('bauen', 'head', {
    srv_06: { state: 'not_applicable', reason: 'Keine Termine.', answered_on: '2026-09-12' },
    srv_03: answered(88, { evidence: [paper('2023-05-01')] }),
  }),
];

/** Further raters in the small city: on one question they disagree, one is worth a talk, on one they agree; two facts differ. */
export const cityRaters: readonly RaterResponse[] = [
  rater('organisation', 'board', 'b', { str_01: answered(2) }),
  rater('organisation', 'board', 'c', { str_01: answered(1, { comment: 'Nur ein Entwurf.' }) }),
  rater('buergeramt', 'head', 'b', { srv_06: answered(3), srv_03: answered(50), srv_09: answered('Mehr Geld') }),
  rater('buergeramt', 'head', 'c', {
    srv_06: answered(4, { criteria_unmet: [1] }),
    srv_03: { state: 'dont_know', answered_on: '2026-09-15' },
  }),
  rater('buergeramt', 'head', 'd', { srv_06: answered(4) }),
  rater('jugend', 'head', 'b', { srv_06: answered(2) }),
];

/** Returns everything that a report on the small city is made from. */
export function cityInput(world: ReportWorld = {}): ReportInput {
  const questionnaire = world.questionnaire ?? loadQuestionnaire(BEISPIEL);
  const departments = world.departments ?? cityDepartments;
  const responses = world.responses ?? cityResponses;
  const workspace: Workspace = {
    root: '/city',
    organisation: {
      title: world.organisation ?? 'Musterstadt',
      sizeClass: '20001-50000',
      inhabitants: 42_000,
      invented: true,
    },
    language: undefined,
    departments,
    registers: [],
    waves: [wave],
    committee: undefined,
    folders: { questionnaires: 'questionnaires', responses: 'responses' },
  };
  const computed = world.computed ?? [];
  const on = (subject: string) => assess({ questionnaire, wave, departments, responses, computed, subject });
  return {
    workspace,
    wave,
    questionnaire,
    responses,
    raters: world.raters ?? [],
    computed,
    organisation: on('organisation'),
    departments: departments.map(({ id }) => on(id)),
    entries: [],
    language: world.language ?? 'de',
  };
}

/** Returns the report on the whole city, or on one department. */
export function cityReport(world: ReportWorld = {}, departmentId?: string): Report {
  const input = cityInput(world);
  const profile = input.departments.find(({ subject }) => subject === departmentId);
  return profile === undefined ? buildReport(input) : buildSubjectReport(input, profile);
}

/** Returns an answered question. */
export function answered(value: number | boolean | string | string[], more: Partial<Answer> = {}): Answer {
  return { state: 'answered', value, answered_on: '2026-09-10', ...more } as Answer;
}

/** Returns a response to the sample questionnaire. */
export function response(subject: string, role: string, answers: Response['answers']): Response {
  const days = Object.values(answers).map(({ answered_on }) => answered_on);
  return {
    key: { wave: wave.id, questionnaire: 'beispiel', subject, role },
    questionnaireVersion: '1.0.0',
    questionnaireDigest: `sha256:${'0'.repeat(64)}`,
    status: 'draft',
    invented: true,
    answers,
    conflicts: [],
    lastQuestionId: undefined,
    lastChange: days.sort().at(-1),
  };
}

function rater(subject: string, role: string, label: string, answers: Response['answers']): RaterResponse {
  const one = response(subject, role, answers);
  return { ...one, key: { ...one.key, rater: label } };
}

function department(id: string, title: Text, roles: readonly string[], flags = ['citizen_service']): Department {
  return { id, title, roles, flags, staff: undefined };
}

function paper(date: string): Evidence {
  return { kind: 'statistics', title: 'Auswertung', date };
}
