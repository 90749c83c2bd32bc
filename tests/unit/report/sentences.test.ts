import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../../src/messages/index.ts';
import { reportFormats } from '../../../src/report/formats/index.ts';
import type { GateNote } from '../../../src/report/gates.ts';
import { publish } from '../../../src/report/publish.ts';
import { scoreFormats } from '../../../src/report/score/formats.ts';
import { dutiesSummary, gateSentences, legalBasis, methodSentences } from '../../../src/report/sentences.ts';
import { questionnaireWith } from '../../support/questionnaires.ts';
import { answered, cityInput, cityReport, response } from '../../support/report-world.ts';
import { styleWith } from '../../support/styles.ts';

const t = messagesFor('de');
const page = { t, style: styleWith() };

describe('gates', () => {
  const gate: GateNote = {
    question: { id: 'q', title: 'Frage', dimension: { id: 'd', title: 'Dimension' } },
    subjects: [{ id: 'a', title: 'Amt' }],
    of: 'dimension',
    cap: 49.9,
    level: null,
    certainty: 'certain',
    effect: 'caps',
    ungated: { value: 55, fraction: '55' },
  };
  test.each([
    [{}, 'Dimension: höchstens 49,9 (sonst 55,0)'],
    [{ of: 'total' }, 'Gesamtergebnis: höchstens 49,9 (sonst 55,0)'],
    [{ ungated: null }, 'Dimension: höchstens 49,9; der Wert liegt ohnehin nicht darüber'],
    [
      { certainty: 'possible', ungated: null },
      'Dimension: im ungünstigsten Fall höchstens 49,9, weil eine Antwort fehlt',
    ],
    [{ effect: 'listed', ungated: null }, 'Dimension: höchstens 49,9, nur im eigenen Profil von: Amt'],
    [
      { effect: 'listed', certainty: 'possible', ungated: null },
      'Dimension: im ungünstigsten Fall höchstens 49,9, weil eine Antwort fehlt, nur im eigenen Profil von: Amt',
    ],
    [
      { level: { id: 0, title: 'Rot' }, cap: null, ungated: null, of: 'total' },
      'Gesamtergebnis: höchstens Stufe „Rot“',
    ],
    [
      { level: { id: 0, title: 'Rot' }, cap: null, ungated: null, certainty: 'missing' },
      'Dimension: höchstens Stufe „Rot“, weil eine Antwort fehlt',
    ],
    [
      { level: { id: 0, title: 'Rot' }, cap: null, ungated: null, effect: 'listed' },
      'Dimension: höchstens Stufe „Rot“, nur im eigenen Profil von: Amt',
    ],
    [
      { level: { id: 0, title: 'Rot' }, cap: null, ungated: null, effect: 'listed', certainty: 'missing' },
      'Dimension: höchstens Stufe „Rot“, weil eine Antwort fehlt, nur im eigenen Profil von: Amt',
    ],
  ] as const)('%j', (part, sentence) => {
    expect(gateSentences({ ...gate, ...part }, t)).toEqual({ what: sentence, because: 'wegen: Frage (q)' });
  });
});

describe('duties', () => {
  const [duty] = cityReport().duties ?? [];
  if (duty === undefined) throw new Error('the sample has a duty');
  const met = { ...duty, notMet: [], unknown: [] };

  test.each([
    [[met], 'Die eine abgefragte Pflicht ist erfüllt.'],
    [[met, met], 'Alle 2 abgefragten Pflichten sind erfüllt.'],
    [[duty], 'Die eine abgefragte Pflicht ist nicht erfüllt oder ungeklärt.'],
    [[duty, met], 'Von 2 abgefragten Pflichten ist 1 nicht erfüllt oder ungeklärt.'],
    [[duty, duty, met], 'Von 3 abgefragten Pflichten sind 2 nicht erfüllt oder ungeklärt.'],
  ])('summary of %#', (duties, sentence) => {
    expect(dutiesSummary(duties, t)).toBe(sentence);
  });

  test.each([
    [{}, '§ 1a Abs. 1 OZG; geprüft am 22.11.2026'],
    [{ unverified: 'Wortlaut' }, '§ 1a Abs. 1 OZG; ungeprüft: Wortlaut'],
    [{ checkedOn: null }, '§ 1a Abs. 1 OZG'],
    [{ ref: null, checkedOn: null }, ''],
  ])('legal basis %j', (part, sentence) => {
    expect(legalBasis({ ...duty, ...part }, t)).toBe(sentence);
  });

  test('in the terminal, the legal basis says whether it was checked', () => {
    const shown = (part: Partial<typeof duty>) =>
      reportFormats.terminal({ ...cityReport(), duties: [{ ...duty, ...part, unknown: duty.notMet }] }, page);
    expect(shown({ unverified: 'Wortlaut' })).toContain('§ 1a Abs. 1 OZG (noch zu prüfen)');
    expect(shown({ ref: null })).not.toContain('Rechtsgrundlage');
  });
});

describe('a questionnaire with another range and without levels, evidence and weights', () => {
  const questionnaire = questionnaireWith([{ id: 'q' }], {
    id: 'beispiel',
    levels: [],
    scoring: { method: 'weighted_mean', range: [1, 5], departments: 'minimum', provisional_below_coverage: 0.5 },
  });
  const world = { questionnaire, responses: [response('bauen', 'head', { q: answered(1) })] };
  const report = cityReport(world);

  test('says so in its method', () => {
    const sentences = methodSentences(report, t).join(' ');
    expect(sentences).toContain('Werte von 1 bis 5.');
    expect(sentences).toContain('mit dem niedrigsten Wert');
    expect(sentences).not.toMatch(/Nachweis zählt|Stufen ab|verlangt/);
  });

  test.each(['terminal', 'markdown'] as const)('%s: the scale is named, nothing is evidenced', (format) => {
    const text = reportFormats[format](report, page);
    expect(text).toContain('3,0 (möglich: 1 bis 5)');
    expect(text).not.toContain('belegt');
  });

  test('score', () => {
    const text = scoreFormats.text([{ report, assessment: cityInput(world).organisation }], page);
    expect(text).not.toContain('belegt');
  });
});

describe('nothing to show', () => {
  test.each(['terminal', 'markdown'] as const)('%s: a workspace without any answer', (format) => {
    const text = reportFormats[format](cityReport({ responses: [] }), page);
    expect(text).toContain('Es ist noch keine Frage beantwortet.');
    expect(text).toContain('Dafür reichen die Antworten noch nicht');
  });

  test.each(['terminal', 'markdown'] as const)('%s: nothing open', (format) => {
    const questionnaire = questionnaireWith([{ id: 'q' }], { id: 'beispiel' });
    const departments = [{ id: 'a', title: { de: 'Amt' }, roles: ['head'], flags: [], staff: undefined }];
    const report = cityReport({ questionnaire, departments, responses: [response('a', 'head', { q: answered(1) })] });
    const text = reportFormats[format](report, page);
    expect(text).toMatch(/Es ist nichts offen|Nichts offen bei: Amt/);
  });

  test.each(['terminal', 'markdown'] as const)('%s: too few answers for publication', (format) => {
    const report = cityReport({ responses: [response('bauen', 'head', { srv_03: answered(5) })] });
    const text = reportFormats[format](publish(report, { confidentiality: 'public', questions: [] }), page);
    expect(text).toContain('weniger als drei Antworten');
    expect(text).not.toContain('Gesamtergebnis');
  });
});
