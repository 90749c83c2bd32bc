import { describe, expect, test } from 'vitest';
import { compileConditions } from '../../../src/expression/compile.ts';
import { messagesFor } from '../../../src/messages/index.ts';
import type { Response } from '../../../src/model/answer.ts';
import { handInSummary } from '../../../src/report/hand-in/blocks.ts';
import {
  buildHandIn,
  gapsOf,
  type HandIn,
  hasContradiction,
  type Point,
} from '../../../src/report/hand-in/build-hand-in.ts';
import { answered, cityInput, cityResponses, response } from '../../support/report-world.ts';

function handIn(subject: string, roles: readonly string[], responses: readonly Response[] = cityResponses): HandIn {
  const input = cityInput({ responses });
  return buildHandIn(input, { subject, roles, conditions: compileConditions(input.questionnaire) });
}

const ids = (points: readonly Point[]) => points.map(({ question, role }) => `${question.id} ${role}`);

describe('contradictions', () => {
  test('two answers against each other', () => {
    const seen = handIn('jugend', ['head', 'hr']);
    expect(ids(seen.contradictions.conflicts)).toEqual(['str_02 hr']);
    expect(hasContradiction(seen)).toBe(true);
    expect(handInSummary(seen, messagesFor('de'))).toMatch(/^1 Widerspruch/);
  });

  test('an answer that does not fit its question', () => {
    const bad = response('bauen', 'head', { srv_06: answered(3), srv_03: answered(120) });
    const seen = handIn('bauen', ['head'], [bad]);
    expect(seen.contradictions.violations.map(({ question, messageId }) => [question.id, messageId])).toEqual([
      ['srv_03', 'answer-too-large'],
    ]);
    expect(hasContradiction(seen)).toBe(true);
  });

  test('an answer that other answers make irrelevant is set aside, and is no gap', () => {
    // Without the flag, appointments are not asked.
    const fire = response('feuerwehr', 'head', { srv_06: answered(3), srv_03: answered(10), srv_09: answered('-') });
    const seen = handIn('feuerwehr', ['head'], [fire]);
    expect(ids(seen.contradictions.setAside)).toEqual(['srv_06 head']);
    expect(gapsOf(seen, 'head')).toBeUndefined();
    expect(hasContradiction(seen)).toBe(false);
    expect(handInSummary(seen, messagesFor('de'))).toBe('Es fehlt nichts: Die Antworten können abgegeben werden.');
  });
});

describe('gaps', () => {
  test('open, not known (and who knows), without valid evidence; role by role', () => {
    const seen = handIn('jugend', ['head', 'hr']);
    expect(ids(seen.gaps.dontKnow)).toEqual(['srv_03 head']);
    expect(seen.gaps.dontKnow[0]?.ask).toEqual({ id: 'hr', title: 'Personal und Organisation' });
    expect(ids(seen.gaps.unsupported)).toEqual(['srv_06 head']);
    expect(gapsOf(seen, 'head')).toEqual({ open: 1, without_evidence: 1 });
    expect(gapsOf(seen, 'hr')).toBeUndefined();
  });

  test('a question that waits for somebody else’s answer is told, and is no gap', () => {
    const seen = handIn('jugend', ['hr'], [response('jugend', 'head', {})]);
    expect(ids(seen.gaps.waiting)).toEqual(['str_02 hr']);
    expect(gapsOf(seen, 'hr')).toBeUndefined();
  });

  test('questions of the review that nobody has answered', () => {
    const reviewQuestions = new Map([['srv_03', ['Woher kommt die Zahl?']]]);
    const paper = { kind: 'statistics', title: 'Auswertung', date: '2026-05-01' };
    const answers = { srv_06: answered(1), srv_03: answered(31, { evidence: [paper] }), srv_09: answered('x') };
    const seen = handIn('bauen', ['head'], [{ ...response('bauen', 'head', answers), reviewQuestions }]);
    expect(gapsOf(seen, 'head')).toEqual({ review_questions: 1 });
    expect(handInSummary(seen, messagesFor('de'))).toContain('1 unbeantwortete Rückfrage');
  });
});

describe('the profile in words', () => {
  test('a department’s own, with its strongest and weakest answers', () => {
    const { profiles } = handIn('buergeramt', ['head']);
    expect(profiles.map(({ subject, isOrganisation }) => [subject.id, isOrganisation])).toEqual([
      ['buergeramt', false],
    ]);
    const [services] = profiles[0]?.dimensions ?? [];
    expect(services).toMatchObject({ id: 'srv', strengths: [] });
    expect(services?.weaknesses.map(({ question, stated }) => [question.id, stated.labels])).toEqual([
      ['srv_06', ['nicht begonnen']],
    ]);
  });

  test('what a role answers for the whole organisation stands for itself', () => {
    const { profiles } = handIn('buergeramt', ['head', 'board']);
    expect(profiles.map(({ subject, dimensions }) => [subject.id, dimensions.map(({ id }) => id)])).toEqual([
      ['buergeramt', ['srv']],
      ['organisation', ['str']],
    ]);
    expect(profiles[1]?.dimensions[0]?.strengths.map(({ question }) => question.id)).toEqual(['str_01']);
  });
});
