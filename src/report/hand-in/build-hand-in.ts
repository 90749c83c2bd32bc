import type { Gaps, Response } from '../../model/answer.ts';
import type { ComputedValue } from '../../model/computed.ts';
import type { Exact } from '../../model/exact.ts';
import type { MessageData } from '../../model/finding.ts';
import type { Locale } from '../../model/text.ts';
import type { Confidentiality } from '../../model/vocabulary.ts';
import { checkAnswer } from '../../questionnaire/check-answer.ts';
import {
  type Named,
  type NamedQuestion,
  type Names,
  namedWave,
  namesOf,
  questionsById,
  type ReportInput,
} from '../facts.ts';
import { isUnsupported } from '../work.ts';
import { type HandInScope, isOwn, type OwnAnswer, ownAnswers } from './own-answers.ts';
import { type Profile, profilesOf } from './profile.ts';

/** A question, and the role that answers it. */
export interface Point {
  readonly question: NamedQuestion;
  readonly role: string;
}

/** An answer that contradicts its question. */
export interface Violation extends Point {
  /** Sentences of a finding, and what they name. */
  readonly messageId: string;
  readonly data: MessageData;
}

/**
 * What somebody should see before handing in: what contradicts itself, what is missing, and what the answers say in words. Questions
 * are in the questionnaire's order.
 */
export interface HandIn {
  readonly language: Locale;
  readonly invented: boolean;
  /** All of it is handed in already: it is looked at by whoever reviews it. */
  readonly isHandedIn: boolean;
  /** The department, or the entry of a register, that the answers are about. */
  readonly about: Named;
  readonly questionnaire: Named & { readonly version: string; readonly confidentiality: Confidentiality };
  readonly wave: Named;
  readonly roles: readonly Named[];
  readonly contradictions: {
    /** Two people answered differently: one of them has to decide before anything can be handed in. */
    readonly conflicts: readonly Point[];
    readonly violations: readonly Violation[];
    /** Answers that do not count, because other answers make their questions irrelevant. They are kept. */
    readonly setAside: readonly Point[];
  };
  readonly gaps: {
    readonly open: readonly Point[];
    /** Only asked if another answer, still missing, says so. */
    readonly waiting: readonly Point[];
    readonly dontKnow: readonly (Point & { readonly ask: Named | null })[];
    /** Answers that ask for evidence and have none that is valid. */
    readonly unsupported: readonly Point[];
    readonly reviewQuestions: readonly (Point & { readonly texts: readonly string[] })[];
  };
  /** Values that come from other questionnaires: they are no part of what is handed in. */
  readonly computed: readonly (Point & Pick<ComputedValue, 'from'> & { readonly value: Exact })[];
  readonly profiles: readonly Profile[];
}

/** Returns what a department should see before it hands in the answers of some of its roles. */
export function buildHandIn(input: ReportInput, scope: HandInScope): HandIn {
  const { questionnaire, wave, workspace } = input;
  const names = namesOf(input);
  const own = ownAnswers(input, scope, names);
  const responses = input.responses.filter(({ key }) => isOwn(key, scope));
  const { id, version, title, confidentiality, scoring } = questionnaire;
  const pointsWhere = (fits: (one: OwnAnswer) => boolean): readonly Point[] => own.filter(fits).map(toPoint);
  return {
    language: input.language,
    invented: workspace.organisation.invented || responses.some(({ invented }) => invented),
    isHandedIn: responses.length > 0 && responses.every(({ status }) => status !== 'draft'),
    about: names.subject(scope.subject),
    questionnaire: { id, title: names.text(title), version, confidentiality },
    wave: namedWave(wave, input.language),
    roles: scope.roles.map(names.role),
    contradictions: {
      conflicts: pointsWhere(({ node }) => node.inConflict),
      violations: responses.flatMap((response) => violationsIn(response, input, scope, names)),
      setAside: responses.flatMap((response) => setAsideIn(response, own, names)),
    },
    gaps: {
      open: pointsWhere(({ node }) => node.state === 'open' && !node.relevanceUnknown && !node.inConflict),
      waiting: pointsWhere(({ node, given }) => node.relevanceUnknown && given === undefined),
      dontKnow: own.flatMap((one) => dontKnowPoint(one, names)),
      unsupported: pointsWhere(({ node }) => isUnsupported(node, scoring.evidence)),
      reviewQuestions: responses.flatMap((response) => reviewPoints(response, names)),
    },
    computed: own.flatMap((one) => {
      const { value = null, from = '' } = one.node.computed ?? {};
      return value === null ? [] : [{ ...toPoint(one), value, from }];
    }),
    profiles: profilesOf(input, own, scope.subject, names),
  };
}

/** Returns what of a role's response is missing, counted as it is recorded when it is handed in all the same; undefined when nothing is. */
export function gapsOf({ gaps }: HandIn, role: string): Gaps | undefined {
  const count = (points: readonly Point[]): number => points.filter((point) => point.role === role).length;
  const counts = {
    open: count(gaps.open),
    without_evidence: count(gaps.unsupported),
    review_questions: count(gaps.reviewQuestions),
  };
  const missing = Object.entries(counts).filter(([, number]) => number > 0);
  return missing.length === 0 ? undefined : Object.fromEntries(missing);
}

/** Returns whether something contradicts itself, so that it cannot be handed in before somebody decides. */
export function hasContradiction({ contradictions }: HandIn): boolean {
  return contradictions.conflicts.length + contradictions.violations.length > 0;
}

function toPoint({ question, node }: OwnAnswer): Point {
  return { question, role: node.role };
}

function violationsIn(
  { answers, key }: Response,
  { questionnaire }: ReportInput,
  { conditions }: HandInScope,
  names: Names,
): readonly Violation[] {
  const questions = questionsById(questionnaire);
  return Object.entries(answers).flatMap(([id, answer]) => {
    const question = questions.get(id);
    const problems = question === undefined ? [] : checkAnswer(question, answer, questionnaire, conditions);
    return problems.map(({ messageId, data }) => ({ question: names.question(id), role: key.role, messageId, data }));
  });
}

/** An answer counts when its question is asked for certain. */
function setAsideIn({ answers, key }: Response, own: readonly OwnAnswer[], names: Names): readonly Point[] {
  const counting = new Set(
    own.filter(({ node }) => node.role === key.role && !node.relevanceUnknown).map(({ question }) => question.id),
  );
  return Object.keys(answers)
    .filter((id) => !counting.has(id))
    .map((id) => ({ question: names.question(id), role: key.role }));
}

function dontKnowPoint(one: OwnAnswer, names: Names): HandIn['gaps']['dontKnow'] {
  const { node, given } = one;
  if (node.state !== 'dont_know') return [];
  const ask = given?.state === 'dont_know' && given.ask !== undefined ? names.role(given.ask) : null;
  return [{ ...toPoint(one), ask }];
}

function reviewPoints({ reviewQuestions, key }: Response, names: Names): HandIn['gaps']['reviewQuestions'] {
  return [...(reviewQuestions ?? [])].map(([id, texts]) => ({ question: names.question(id), role: key.role, texts }));
}
