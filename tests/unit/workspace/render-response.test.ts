import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/model/answer.ts';
import type { Source } from '../../../src/model/source.ts';
import { readSource } from '../../../src/source/read.ts';
import { renderResponse } from '../../../src/workspace/render-response.ts';
import { answered, KLEIN } from '../../support/workspace.ts';

const key = { wave: '2026', questionnaire: 'klein', subject: 'it', role: 'head' };

function render(answers: Answers, existing?: string, folded: Record<string, number> = {}): string {
  const old = existing === undefined ? undefined : source(existing);
  return renderResponse({ key, questionnaire: KLEIN, invented: false, file: { answers, folded } }, old, 'a.yaml').text;
}

function source(text: string): Source {
  const read = readSource(new TextEncoder().encode(text), 'a.yaml');
  if (!read.ok) throw new Error(`${JSON.stringify(read.findings)}\n${text}`);
  return read.value;
}

const fresh = `# reifegrad · 2026 · klein · it · head

format: 1
questionnaire:
  id: klein
  version: "1.0.0"
  digest: "${KLEIN.digest}"
wave: "2026"
subject: it
role: head
status: draft
folded:
  a: 2
  b: 1
answers:
  q1:
    state: answered
    value: 2
    criteria_unmet:
      - 1
    comment: "Ja: seit 2024"
    evidence:
      - kind: decision
        title: "Beschluss"
        date: "2026-01-01"
    answered_on: "2026-11-22"
  q3:
    state: answered
    value: |-
      eine
      zweite Zeile
    answered_on: "2026-11-22"
`;

const answers: Answers = {
  q3: answered('eine\nzweite Zeile'),
  q1: answered(2, {
    answered_on: '2026-11-22',
    evidence: [{ date: '2026-01-01', title: 'Beschluss', kind: 'decision' }],
    comment: 'Ja: seit 2024',
    criteria_unmet: [1],
  } as never),
};

test('a new file has questions and fields in a fixed order, and quotes what could be misread', () => {
  expect(render(answers, undefined, { b: 1, a: 2 })).toBe(fresh);
});

test('writing the same again changes no byte', () => {
  expect(render(answers, fresh, { b: 1, a: 2 })).toBe(fresh);
});

const byHand = `# oben
format: 1
questionnaire: { id: klein, version: 1.0.0, digest: "${KLEIN.digest}" } # Fassung
wave: '2026'
subject: it
role: head
status: draft

answers:
  # zur ersten Frage
  q1:   # Frau Beispiel fragen
    state: answered
    value: 2 # vorläufig
    answered_on: '2026-11-20'

  # zur dritten
  q3: { state: answered, value: 'so', answered_on: "2026-11-20" }
# unten
`;
const handAnswers: Answers = {
  q1: answered(2, { answered_on: '2026-11-20' }),
  q3: answered('so', { answered_on: '2026-11-20' }),
};
const comments = (text: string): readonly string[] => text.match(/# .*$/gm)?.toSorted() ?? [];

describe('a file with comments and a style of its own', () => {
  test.each<[string, Answers, readonly string[]]>([
    [
      'another value',
      { ...handAnswers, q1: answered(1) },
      [
        '    value: 1 # vorläufig',
        '    answered_on: "2026-11-22"',
        '  q3: { state: answered, value: \'so\', answered_on: "2026-11-20" }',
      ],
    ],
    [
      'a new answer between',
      { ...handAnswers, q2: answered(0) },
      ['  q2:', '    value: 0', '    value: 2 # vorläufig', "    answered_on: '2026-11-20'"],
    ],
  ])('keeps both: %s', (_, changed, lines) => {
    const text = render(changed, byHand);
    expect(comments(text)).toEqual(comments(byHand));
    for (const line of lines) expect(text.split('\n')).toContain(line);
    expect(source(text).value).toMatchObject({ answers: changed });
  });

  test('answers stand in the order of the questionnaire', () => {
    const text = render({ ...handAnswers, q2: answered(0) }, byHand);
    expect(text.match(/^ {2}q\d/gm)).toEqual(['  q1', '  q2', '  q3']);
  });

  test('a cleared answer goes, with what was said about it', () => {
    const { q1: _, ...rest } = handAnswers;
    expect(render(rest, byHand)).not.toContain('q1');
  });

  test('its line ends stay', () => {
    const text = render({ ...handAnswers, q2: answered(0) }, byHand.replaceAll('\n', '\r\n'));
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('a file without answers gets some', () => {
    const empty = byHand.replace(/answers:[\s\S]*$/, 'answers: {}\n');
    expect(render(handAnswers, empty)).toContain('\nanswers:\n  q1:\n    state: answered\n');
  });
});

test('a text that does not read back is never written', () => {
  const endless = { q1: answered(Number.NaN) };
  expect(() => render(endless)).toThrow('does not read back');
});
