import { describe, expect, test } from 'vitest';
import type { Response } from '../../../src/model/answer.ts';
import { publish } from '../../../src/report/publish.ts';
import { questionnaireWith } from '../../support/questionnaires.ts';
import {
  answered,
  cityDepartments,
  cityRaters,
  cityReport,
  cityResponses,
  response,
} from '../../support/report-world.ts';

const without = (subject: string): readonly Response[] => cityResponses.filter(({ key }) => key.subject !== subject);

describe('the organisation', () => {
  const report = cityReport();

  test('is plain data: JSON gives it back unchanged', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  test('is internal and invented until somebody says otherwise', () => {
    expect(report).toMatchObject({ confidentiality: 'internal', withheld: null, invented: true });
  });

  test('counts are those of the assessment', () => {
    expect(report.total?.counts).toEqual({
      asked: 12,
      answered: 6,
      notApplicable: 1,
      dontKnow: 1,
      open: 4,
      evidenced: 1,
    });
    expect(report.method).toMatchObject({ questions: 5, drafts: 5, missing: 1 });
  });

  test('departments stand side by side in the order of the workspace', () => {
    expect(report.spread?.rows.map(({ id }) => id)).toEqual(cityDepartments.map(({ id }) => id));
    expect(report.spread?.dimensions.map(({ id }) => id)).toEqual(['srv']);
    expect(report.spread?.rows.map(({ cells }) => cells[0]?.answered)).toEqual([3, 1, 1, 0]);
  });

  test('no spread when just one department is asked', () => {
    expect(cityReport({ departments: cityDepartments.slice(0, 1) }).spread).toBeNull();
  });

  test('a gate in a department is listed with the department', () => {
    expect(report.gates).toMatchObject([
      {
        question: { id: 'srv_06' },
        subjects: [{ id: 'buergeramt' }],
        effect: 'listed',
        certainty: 'certain',
        cap: 49.9,
      },
    ]);
  });
});

describe('duties', () => {
  test.each([
    [0, 'notMet'],
    [1, 'notMet'],
    [2, 'met'],
    [4, 'met'],
  ] as const)('answer %d is %s where met_from is 2', (value, state) => {
    const responses = [...without('bauen'), response('bauen', 'head', { srv_06: answered(value) })];
    const [duty] = cityReport({ responses }).duties ?? [];
    expect(duty?.[state].map(({ id }) => id)).toContain('bauen');
  });

  test('unmet criteria leave a duty unmet', () => {
    const responses = [
      ...without('bauen'),
      response('bauen', 'head', { srv_06: answered(4, { criteria_unmet: [1] }) }),
    ];
    expect(cityReport({ responses }).duties?.[0]?.notMet.map(({ id }) => id)).toContain('bauen');
  });

  test('open and not known are unknown, not applicable is its own', () => {
    const responses: readonly Response[] = [
      ...without('jugend'),
      response('jugend', 'head', { srv_06: { state: 'dont_know', answered_on: '2026-09-11' } }),
    ];
    const [duty] = cityReport({ responses }).duties ?? [];
    expect(duty?.unknown.map(({ id }) => id)).toEqual(['jugend']);
    expect(duty?.notApplicable.map(({ id }) => id)).toEqual(['bauen']);
  });

  test.each([
    [0, 'notMet'],
    [1, 'met'],
  ] as const)('without met_from, answer %d is %s', (value, state) => {
    const questionnaire = questionnaireWith([{ id: 'q', legal: { binding: 'must', ref: '§ 1' } }], { id: 'beispiel' });
    const responses = [response('bauen', 'head', { q: answered(value) })];
    const [duty] = cityReport({ questionnaire, responses }).duties ?? [];
    expect(duty?.[state].map(({ id }) => id)).toEqual(['bauen']);
  });
});

describe('open points', () => {
  const { open } = cityReport();

  test('who has to answer: departments in their order, roles of the organisation with those that hold them', () => {
    expect(open?.work.map(({ department, role, status }) => [department.id, role.id, status])).toEqual([
      ['buergeramt', 'board', 'draft'],
      ['buergeramt', 'head', 'draft'],
      ['jugend', 'head', 'draft'],
      ['jugend', 'hr', 'draft'],
      ['bauen', 'head', 'draft'],
      ['feuerwehr', 'head', 'missing'],
    ]);
  });

  test('conflicts, don’t-knows with who could know, claims without evidence, reasons', () => {
    expect(open?.conflicts).toMatchObject([{ question: { id: 'str_02' }, who: [{ role: { id: 'hr' } }] }]);
    expect(open?.dontKnow).toMatchObject([
      { ask: { id: 'hr' }, points: [{ question: { id: 'srv_03' }, who: [{ subject: { id: 'jugend' } }] }] },
    ]);
    expect(open?.unsupported.map(({ question }) => question.id)).toEqual(['str_01']);
    expect(open?.work.map(({ unsupported }) => unsupported)).toEqual([1, 0, 1, 0, 1, 0]);
    expect(open?.notApplicable).toMatchObject([
      { reasons: [{ reason: 'Keine Termine.', who: [{ subject: { id: 'bauen' } }] }] },
    ]);
  });

  test('a role that does not exist could not know anything', () => {
    const responses: readonly Response[] = [
      response('jugend', 'head', { srv_03: { state: 'dont_know', ask: 'nobody', answered_on: '2026-09-11' } }),
    ];
    expect(cityReport({ responses }).open?.dontKnow.map(({ ask }) => ask)).toEqual([null]);
  });

  test('the reason given most often comes first', () => {
    const reasons = { buergeramt: 'selten', jugend: 'oft', bauen: 'oft' };
    const responses = Object.entries(reasons).map(([id, reason]) =>
      response(id, 'head', { srv_06: { state: 'not_applicable', reason, answered_on: '2026-09-12' } }),
    );
    const [point] = cityReport({ responses }).open?.notApplicable ?? [];
    expect(point?.reasons.map(({ reason, who }) => [reason, who.length])).toEqual([
      ['oft', 2],
      ['selten', 1],
    ]);
  });

  test('a role that nobody holds comes last, under the organisation', () => {
    const departments = cityDepartments.map((one) => ({ ...one, roles: one.roles.filter((role) => role !== 'board') }));
    expect(cityReport({ departments }).open?.work.at(-1)).toMatchObject({
      department: { id: 'organisation' },
      role: { id: 'board' },
    });
  });
});

describe('several raters', () => {
  const { agreement } = cityReport({ raters: cityRaters });

  test('without further raters there is nothing to say', () => {
    expect(cityReport().agreement).toBeNull();
    expect(cityReport({ raters: cityRaters }, 'bauen').agreement).toBeNull();
  });

  test('what is to be discussed comes with the weakest agreement first', () => {
    expect(agreement).toMatchObject({ compared: 3, agreeing: 1 });
    expect(
      agreement?.discuss.map(({ question, who, agreement: value, verdict }) => [
        ...[question.id, who.subject.id, value?.fraction, verdict],
      ]),
    ).toEqual([
      ['srv_06', 'buergeramt', '0', 'disagree'],
      ['str_01', 'organisation', '1/2', 'discuss'],
    ]);
    expect(agreement?.discuss[0]?.ratings.map(({ rater, point }) => [rater, point])).toEqual([
      [null, 0],
      ['b', 3],
      ['c', 0],
      ['d', 4],
    ]);
  });

  test('facts that differ are listed apart, texts are not', () => {
    expect(agreement?.differing.map(({ question, verdict }) => [question.id, verdict])).toEqual([['srv_03', null]]);
  });

  test('a department sees its own, and those of the roles that it holds for the organisation', () => {
    const own = (id: string) => cityReport({ raters: cityRaters }, id).agreement;
    expect(own('jugend')).toMatchObject({ compared: 1, agreeing: 1, discuss: [], differing: [] });
    expect(own('buergeramt')?.discuss.map(({ question }) => question.id)).toEqual(['srv_06', 'str_01']);
  });
});

describe('a department', () => {
  test('dimensions that are not asked per department say so; without answers there is no statement', () => {
    const { profile } = cityReport({}, 'feuerwehr');
    expect(profile?.map(({ id, reason }) => [id, reason])).toEqual([
      ['str', 'not-asked'],
      ['srv', 'no-answer'],
    ]);
  });

  test('shows what it has to do itself, also for the organisation, and nobody else', () => {
    const report = cityReport({}, 'jugend');
    expect(report.spread).toBeNull();
    expect(report.open?.work.map(({ role }) => role.id)).toEqual(['head', 'hr']);
    expect(report.open?.unsupported.map(({ question }) => question.id)).toEqual(['srv_06']);
  });
});

describe('for publication', () => {
  const enough = Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, answered(1, { comment: 'geheim' })]));
  const questionnaire = questionnaireWith(
    Object.keys(enough).map((id) => ({ id })),
    { id: 'beispiel' },
  );
  const report = cityReport({ questionnaire, responses: [response('bauen', 'head', enough)] });

  test('only total and profile are left', () => {
    const shown = publish(report, questionnaire);
    expect(Object.entries(shown).flatMap(([key, value]) => (value === null ? [key] : []))).toEqual([
      'withheld',
      'readingNote',
      'number',
      'views',
      'highlights',
      'gates',
      'duties',
      'spread',
      'registers',
      'portfolio',
      'standing',
      'agreement',
      'open',
    ]);
    expect(shown).toMatchObject({ confidentiality: 'public', profile: [{ id: 'one', ungated: null }] });
    expect(JSON.stringify(shown)).not.toMatch(/geheim|bauen|Planen|"q"/);
    const beside = cityReport({ questionnaire, responses: [response('bauen', 'head', enough)], raters: cityRaters });
    expect(beside.agreement).not.toBeNull();
    expect(publish(beside, questionnaire)).toEqual(shown);
  });

  test('an internal questionnaire shows one number alone, rounded, and nothing that it could be worked out from', () => {
    const thirds = { score: { value: 200 / 3, fraction: '200/3' }, low: null, high: null, evidenced: null };
    const total = report.total && { ...report.total, scores: thirds };
    const {
      wave,
      questionnaire: _,
      organisation,
      subject,
      method,
      ...shown
    } = publish({ ...report, total }, { ...questionnaire, confidentiality: 'internal' });
    expect(shown).toEqual({
      ...{ language: 'de', confidentiality: 'public', withheld: 'internal-questionnaire', invented: true },
      number: { value: 66.7, fraction: '667/10' },
      levels: [],
      ...{ readingNote: null, total: null, profile: null, views: null, sensitivity: null, highlights: null },
      ...{ gates: null, duties: null, spread: null, registers: null, portfolio: null, standing: null },
      ...{ agreement: null, open: null },
    });
    expect(method).toMatchObject({ exceptions: [], questions: null, drafts: null, missing: null });
  });

  test('an internal questionnaire with fewer than three answers shows no number either', () => {
    const two = cityReport({ responses: [response('bauen', 'head', { srv_06: answered(1), srv_03: answered(5) })] });
    const shown = publish(two, { confidentiality: 'internal', questions: [] });
    expect(shown).toMatchObject({ number: null, total: null, withheld: 'internal-questionnaire' });
  });

  test('where answers hold a level, no level is published: it would tell such an answer', () => {
    const [question, ...others] = questionnaire.questions;
    if (question === undefined) throw new Error('the sample has questions');
    const gate = { of: 'total' as const, levels: { 0: 0 }, missing: 0 };
    const questions = [{ ...question, gate }, ...others];
    const shown = publish(report, { confidentiality: 'public', questions });
    expect([report.total?.level, shown.total?.level, shown.profile?.map(({ level }) => level)]).toEqual([
      { id: 0, title: 'Anfang' },
      null,
      [null],
    ]);
  });

  test('a dimension that rests on one or two answers hides the profile, a total like this everything', () => {
    expect(publish(cityReport(), { confidentiality: 'public', questions: [] })).toMatchObject({
      withheld: 'few-answers',
      profile: null,
      total: { level: { id: 2 } },
    });
    const two = cityReport({ responses: [response('bauen', 'head', { srv_06: answered(1), srv_03: answered(5) })] });
    expect(publish(two, { confidentiality: 'public', questions: [] })).toMatchObject({
      withheld: 'few-answers',
      profile: null,
      total: null,
    });
  });
});
