import type { Answer, Response } from '../../src/model/answer.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import type { Entry } from '../../src/model/register.ts';
import type { Locale } from '../../src/model/text.ts';
import type { Wave, Workspace } from '../../src/model/workspace.ts';
import type { ReportInput } from '../../src/report/facts.ts';
import { assess } from '../../src/scoring/assess.ts';
import { loadQuestionnaire } from './questionnaires.ts';

/** Answers of a service by question id; null is not applicable, `?` is don't know. */
export type ServiceAnswers = Readonly<Record<string, string | null>>;

/** A service of a test: what the register knows, and what was answered. */
export interface Service {
  readonly id: string;
  readonly answers?: ServiceAnswers;
  readonly cases?: number;
  readonly period?: string;
  readonly type?: string;
  readonly bundle?: string;
  readonly department?: string;
}

/** The questionnaire that ships with the tool. */
export const SERVICES: Questionnaire = loadQuestionnaire('questionnaires/ozg-leistungen.yaml');

const BEST: ServiceAnswers = {
  ...{ k1: 'found', k2: 'all_stated', k3: 'checked', k4: 'online', k5: 'online', k6: 'replaced' },
  ...{ k7: 'retrieved', k8: 'online', k9: 'digital', k10: 'reused' },
};

/** Answers that make a service stand at a level, held by one question or two. */
export const AT_LEVEL: Readonly<Record<0 | 1 | 2 | 3 | 4, ServiceAnswers>> = {
  0: { ...BEST, k1: 'not_found' },
  1: { ...BEST, k2: 'some_stated' },
  2: { ...BEST, k9: 'paper', k10: 'asked_again' },
  3: { ...BEST, k10: 'asked_again' },
  4: BEST,
};

/** Registering a dog for tax, the worked record of the domain study. */
export const DOG_TAX: ServiceAnswers = {
  ...{ k1: 'found', k2: 'all_stated', k3: 'checked', k4: 'online', k5: null, k6: null },
  ...{ k7: null, k8: null, k9: 'paper', k10: 'asked_again' },
};

const wave: Wave = {
  ...{ id: '2026', title: undefined, date: '2026-09-30' },
  status: 'open',
  questionnaires: [{ id: SERVICES.id, version: SERVICES.version }],
};

const departments = [
  { id: 'steuern', title: { de: 'Steuern', en: 'Taxes' }, roles: ['head'], flags: [], staff: undefined },
  { id: 'bauen', title: { de: 'Bauen', en: 'Building' }, roles: ['head'], flags: [], staff: undefined },
] as const;

/** Returns everything that reports on services are made from. */
export function servicesInput(
  services: readonly Service[],
  more: { readonly language?: Locale; readonly expected?: number; readonly questionnaire?: Questionnaire } = {},
): ReportInput {
  const { language = 'de', expected, questionnaire = SERVICES } = more;
  const register = {
    ...{ id: 'services', title: { de: 'Leistungen', en: 'Services' }, file: 'services.yaml', expected },
    ...{ invented: true, fields: [], source: undefined, problems: [] },
    entries: services.map(entryOf),
  };
  const workspace: Workspace = {
    root: '/city',
    organisation: { title: 'Musterstadt', sizeClass: undefined, inhabitants: undefined, invented: true },
    language: undefined,
    departments,
    registers: [register],
    waves: [wave],
    committee: undefined,
    folders: { questionnaires: 'questionnaires', responses: 'responses' },
  };
  const responses = services.flatMap((service) => (service.answers === undefined ? [] : [responseOf(service)]));
  const on = (subject: string) =>
    assess({ questionnaire, wave, departments, registers: [register], responses, subject });
  return {
    ...{ workspace, wave, questionnaire, responses, raters: [], computed: [], language },
    organisation: on('organisation'),
    departments: departments.map(({ id }) => on(id)),
    entries: services.map(({ id }) => on(id)),
  };
}

function entryOf({ id, cases, period = '2025', type, bundle, department = 'steuern' }: Service): Entry {
  return {
    ...{ id, title: { de: id, en: id }, department, flags: [], since: undefined, ended: undefined },
    cases: cases === undefined ? undefined : { count: cases, period, source: undefined },
    values: { ...(type === undefined ? {} : { type }), ...(bundle === undefined ? {} : { bundle }) },
  };
}

function responseOf({ id, answers = {} }: Service): Response {
  return {
    key: { wave: wave.id, questionnaire: SERVICES.id, subject: id, role: 'owner' },
    questionnaireVersion: SERVICES.version,
    questionnaireDigest: SERVICES.digest,
    status: 'draft',
    invented: true,
    answers: Object.fromEntries(Object.entries(answers).map(([question, value]) => [question, answerOf(value)])),
    conflicts: [],
    lastQuestionId: undefined,
    lastChange: '2026-09-10',
  };
}

function answerOf(value: string | null): Answer {
  const answered_on = '2026-09-10';
  if (value === null) return { state: 'not_applicable', reason: 'nicht nötig', answered_on };
  return value === '?' ? { state: 'dont_know', answered_on } : { state: 'answered', value, answered_on };
}
