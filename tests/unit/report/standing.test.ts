import { expect, test } from 'vitest';
import { messagesFor } from '../../../src/messages/index.ts';
import type { Response } from '../../../src/model/answer.ts';
import { publish } from '../../../src/report/publish.ts';
import { methodSentences } from '../../../src/report/sentences.ts';
import { buildStatus } from '../../../src/report/status/build-status.ts';
import { debtsOf } from '../../../src/report/status/debts.ts';
import { statusFormats } from '../../../src/report/status/formats.ts';
import { standingsOf } from '../../../src/report/status/standing.ts';
import { cityInput, cityReport, cityResponses } from '../../support/report-world.ts';
import { styleWith } from '../../support/styles.ts';

const submission = {
  ...{ day: '2026-11-22', number: 1, log: `sha256:${'1'.repeat(64)}`, digest: `sha256:${'2'.repeat(64)}` },
};

/** The citizens' office has handed in as head and not as board, building is accepted, youth was sent back. */
const responses: readonly Response[] = cityResponses.map((response): Response => {
  const { subject } = response.key;
  if (subject === 'buergeramt') return { ...response, status: 'submitted', submission, lateAnswers: 2 };
  if (subject === 'bauen') return { ...response, status: 'reviewed', submission };
  if (subject === 'jugend') return { ...response, reviewQuestions: new Map([['srv_06', ['Seit wann?', 'Wo?']]]) };
  return response;
});

function statusOf() {
  const input = cityInput({ responses });
  const { workspace, wave } = input;
  return buildStatus({ workspace, wave: { ...wave, title: 'Herbst 2026' }, language: 'de' }, [input]);
}

test('who is how far, the furthest first; roles where a department is not at the same stage with all of them', () => {
  const [questionnaire] = statusOf().questionnaires;
  if (questionnaire === undefined) throw new Error('no questionnaire');
  const groups = standingsOf(questionnaire).map(({ stage, questions, who }) => [
    stage,
    questions,
    who.map(({ department, role }) => [department.id, role?.id ?? null].join(' ').trim()),
  ]);
  expect(groups).toEqual([
    ['accepted', 0, ['bauen']],
    ['submitted', 0, ['buergeramt head']],
    ['sent-back', 2, ['jugend head']],
    ['draft', 0, ['buergeramt board', 'jugend hr']],
    ['missing', 0, ['feuerwehr']],
  ]);
});

test('what is handed in owes nothing; questions of the review are owed although everything is answered', () => {
  const owed = debtsOf(statusOf()).map(({ work, due }) => [
    work.department.id,
    work.role.id,
    due,
    work.reviewQuestions,
  ]);
  expect(owed).toEqual([
    ['jugend', 'head', 1, 2],
    ['jugend', 'hr', 1, 0],
    ['feuerwehr', 'head', 2, 0],
  ]);
});

test('in words', () => {
  const text = statusFormats.text(statusOf(), { t: messagesFor('de'), style: styleWith() });
  expect(text).toContain('angenommen: Planen und Bauen');
  expect(text).toContain('zurückgegeben mit 2 Rückfragen: Jugend, Familie und Soziales');
  expect(text).toContain('2 Antworten von Bürgeramt');
  expect(text).toMatch(/2 Rückfragen\s+zu beantworten/);
});

test('a report counts drafts and says whose they are; a public one only how many', () => {
  const report = cityReport({ responses });
  expect(report.method).toMatchObject({ drafts: 3, submitted: 1, reviewed: 1, missing: 1 });
  const t = messagesFor('de');
  expect(methodSentences(report, t)).toContain('Im Entwurf: Bürgeramt; Jugend, Familie und Soziales.');
  const open = methodSentences(publish(report, { confidentiality: 'public', questions: [] }), t);
  expect(open.filter((sentence) => sentence.includes('Bürgeramt'))).toEqual([]);
  expect(open.join(' ')).toContain('Entwürfe zählen mit.');
});
