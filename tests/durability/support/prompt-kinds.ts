import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../../../src/model/answer.ts';
import type { Questionnaire } from '../../../src/model/questionnaire.ts';
import { systemFiles } from '../../../src/node/files.ts';
import { resolveQuestionnaire } from '../../../src/questionnaire/resolve.ts';
import { openResponse, type ResponseSession, type SessionOptions } from '../../../src/workspace/open-response.ts';
import { submitResponse } from '../../../src/workspace/submit-response.ts';
import { documentWith, type QuestionDraft } from '../../support/questionnaires.ts';
import { waveOf } from '../../support/workspace.ts';
import { openWorkspace } from './world.ts';

/** Questions of the interview; one of them is of the kind that is tried, the others are yes or no. */
export const PLACES = 5;

/** What is pressed, by skin where it differs; undefined where a skin needs nothing. */
export type Press = string | { readonly rich?: string; readonly plain?: string };

/** A kind of prompt, and how to get there. */
export interface PromptKind {
  readonly name: string;
  /** What the question at the place is like; yes or no unless told otherwise. */
  readonly question?: Omit<QuestionDraft, 'id'>;
  /** What is pressed on the screen of the question, and what is shown then. */
  readonly steps?: (place: number) => readonly (readonly [press: Press, seen: string | RegExp])[];
  /** Typed in the end and left there. */
  readonly half?: string;
  /** What is on the disk before: every answer, all of it handed in, or two different answers to the question at the place. */
  readonly before?: 'all-answered' | 'handed-in' | 'conflict';
  /** Another command than the interview of the department, and what it shows first. */
  readonly command?: { readonly argv: readonly string[]; readonly shows: string };
  /** The question has its answer when the prompt stands. */
  readonly isAnswered?: true;
  /** The plain skin has no such prompt: it only writes. */
  readonly isRichOnly?: true;
}

const points = [0, 1, 2, 3].map((value) => ({ value, label: `Stufe ${value}` }));
const scale = { type: 'scale', scale: 'points', anchors: { 0: 'A.', 1: 'B.', 2: 'C.', 3: 'D.' } } as const;
const evidence = { ...scale, evidence: { kinds: ['document'] as [string] } };
const options = ['eins', 'zwei'].map((value) => ({ value, label: value })) as [
  { value: string; label: string },
  { value: string; label: string },
];
const it = ['--department', 'it'] as const;
const submit = { argv: ['submit', ...it], shows: 'Jetzt abgeben?' } as const;
const review = { argv: ['review', ...it], shows: 'Was soll mit dieser Abgabe geschehen?' } as const;
const reopen = { argv: ['reopen', ...it], shows: 'Warum werden die Antworten wieder' } as const;
const toMenu = [{ rich: '\r' }, 'Wie geht es weiter'] as const;

/** Every kind of prompt there is, in the interview and in what follows it. */
export const promptKinds: readonly PromptKind[] = [
  { name: 'choice', question: scale },
  { name: 'ticks', question: { type: 'select_multiple', options } },
  { name: 'number', question: { type: 'integer' }, half: '4' },
  { name: 'text', question: { type: 'text' } },
  {
    name: 'line of a text',
    question: { type: 'text' },
    steps: () => [[{ rich: '\r', plain: 't' }, /Eingabe: fertig|Ihre Angabe:/]],
    half: 'Mehr Ze',
  },
  { name: 'page', steps: () => [['?', /Eingabe: (weiter|zurück zur Frage)/]], isRichOnly: true },
  { name: 'comment', steps: () => [['n', 'Ihre Anmerkung']], half: 'geprü' },
  {
    name: 'reason',
    question: { type: 'boolean', not_applicable: { allowed: true } },
    steps: () => [['x', 'Warum trifft']],
    half: 'we',
  },
  { name: 'who knows', steps: () => [['d', 'Wer kann']] },
  { name: 'criterion', question: { ...scale, criteria: ['Geprüft.'] }, steps: () => [['2', 'Ist es erfüllt']] },
  {
    name: 'criteria',
    question: { ...scale, criteria: ['Geprüft.', 'Belegt.'] },
    steps: () => [['2', 'NICHT erfüllt']],
  },
  { name: 'evidence wanted', question: evidence, steps: () => [['3', 'Nachweis erwartet']], isAnswered: true },
  { name: 'kind of evidence', question: evidence, steps: () => [['e', 'Welche Art']] },
  {
    name: 'title of evidence',
    question: evidence,
    steps: () => [
      ['e', 'Welche Art'],
      ['1', 'Wie heißt'],
    ],
    half: 'Besch',
  },
  {
    name: 'day of evidence',
    question: evidence,
    steps: () => [
      ['e', 'Welche Art'],
      ['1', 'Wie heißt'],
      ['Plan\r', 'Wo ist er'],
      ['\r', 'Von welchem Tag'],
    ],
    half: '1.3.',
  },
  { name: 'target', question: scale, steps: () => [['z', 'Was soll']] },
  {
    name: 'day of target',
    question: scale,
    steps: () => [
      ['z', 'Was soll'],
      ['2', 'Bis zu welchem'],
    ],
    half: '31.',
  },
  { name: 'overview', steps: () => [['o', 'Übersicht:']] },
  { name: 'search', steps: () => [['/', 'Suchen nach']], half: 'Them' },
  { name: 'conflict', before: 'conflict' },
  { name: 'result', before: 'all-answered', isRichOnly: true },
  { name: 'menu at the end', before: 'all-answered', steps: () => [toMenu] },
  {
    name: 'answers set aside',
    before: 'all-answered',
    steps: (place) => [toMenu, ['1', 'Übersicht:'], [`${place}\r`, `Frage ${place} von`], ['2', 'entfällt eine Frage']],
  },
  { name: 'handing in', before: 'all-answered', command: submit },
  { name: 'what becomes of it', before: 'handed-in', command: review },
  { name: 'question to ask about', before: 'handed-in', command: review, steps: () => [['2', 'Zu welcher Frage']] },
  {
    name: 'what is asked',
    before: 'handed-in',
    command: review,
    steps: (place) => [
      ['2', 'Zu welcher Frage'],
      [String(place), 'Ihre Rückfrage'],
    ],
    half: 'Woher',
  },
  { name: 'reason to open again', before: 'handed-in', command: reopen, half: 'Zahl' },
];

/** Returns whether every question has its answer before. */
export function isAllAnswered({ before }: PromptKind): boolean {
  return before === 'all-answered' || before === 'handed-in';
}

/** Makes a workspace for a kind of prompt at a place counted from 1. Returns its questionnaire. */
export function makePromptWorkspace(root: string, kind: PromptKind, place: number): Questionnaire {
  const questions = Array.from({ length: PLACES }, (_, index) => ({
    id: `q${index + 1}`,
    title: `Thema ${index + 1}`,
    ...(index + 1 === place && kind.question !== undefined ? kind.question : { type: 'boolean' as const }),
  }));
  // Set aside when somebody says no at the place.
  const last = { id: 'q6', title: 'Thema 6', type: 'boolean' as const, relevant: `answers.q${place}` };
  const document = documentWith(isAllAnswered(kind) ? [...questions, last] : questions, {
    ...{ id: 'probe', status: 'active', roles: { head: { per: 'department', title: 'Leitung' } } },
    scales: { points },
    evidence_kinds: { document: 'Dokument' },
    scoring: { method: 'weighted_mean', range: [0, 100], evidence: { required_from: 0.75, cap: 0.5 } },
  });
  const workspace = {
    ...{ format: 1, organisation: { title: 'Musterstadt', invented: true }, language: 'de' },
    departments: [{ id: 'it', title: 'Informationstechnik', roles: ['head'] }],
    waves: [{ id: '2026', date: '2026-10-01', status: 'open', questionnaires: [{ id: 'probe', version: '1.0.0' }] }],
  };
  mkdirSync(join(root, 'questionnaires'), { recursive: true });
  writeFileSync(join(root, 'reifegrad.yaml'), JSON.stringify(workspace));
  writeFileSync(join(root, 'questionnaires', 'probe.yaml'), JSON.stringify(document));
  const questionnaire = resolveQuestionnaire(document);
  prepareAnswers(root, questionnaire, kind, place);
  return questionnaire;
}

function prepareAnswers(root: string, questionnaire: Questionnaire, kind: PromptKind, place: number): void {
  const { before } = kind;
  const yes: Answer = { state: 'answered', value: true, answered_on: '2026-11-22' };
  if (isAllAnswered(kind)) {
    const session = openAs(root, questionnaire, 'aaaaaaaaaaaa');
    for (const { id } of questionnaire.questions) session.confirm(id, yes);
    session.fold();
    session.close();
    if (before === 'handed-in') {
      const seen = Object.fromEntries(questionnaire.questions.map(({ id }) => [id, yes]));
      submitResponse(optionsFor(root, questionnaire, 'dddddddddddd'), { seen, gaps: undefined });
    }
  }
  if (before === 'conflict') {
    const sessions = ['bbbbbbbbbbbb', 'cccccccccccc'].map((writer) => openAs(root, questionnaire, writer));
    for (const [index, session] of sessions.entries()) {
      session.confirm(`q${place}`, { ...yes, value: index === 0 });
      session.close();
    }
  }
}

function openAs(root: string, questionnaire: Questionnaire, writer: string): ResponseSession {
  return openResponse(optionsFor(root, questionnaire, writer));
}

function optionsFor(root: string, questionnaire: Questionnaire, writer: string): SessionOptions {
  const workspace = openWorkspace(root);
  return {
    ...{ files: systemFiles, workspace, wave: waveOf(workspace), questionnaire, subject: 'it', role: 'head' },
    ...{ conditions: undefined, today: () => '2026-11-22', randomHex: () => writer },
  };
}
