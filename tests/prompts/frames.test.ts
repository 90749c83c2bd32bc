import { EventEmitter } from 'node:events';
import { render } from '@inquirer/testing';
import { expect, test } from 'vitest';
import { overviewView } from '../../src/cli/interview/overview-view.ts';
import { questionView } from '../../src/cli/interview/question-view.ts';
import type { QuestionView } from '../../src/cli/prompts/prompts.ts';
import { plainChoiceScreen, questionChoiceScreen } from '../../src/cli/prompts/rich/choice-screen.ts';
import { plainLineScreen, questionLineScreen, questionTextScreen } from '../../src/cli/prompts/rich/line-screen.ts';
import { listScreen } from '../../src/cli/prompts/rich/list-screen.ts';
import { pageScreen } from '../../src/cli/prompts/rich/page-screen.ts';
import type { Look } from '../../src/cli/prompts/rich/parts.ts';
import { type Screen, type Size, screenPrompt } from '../../src/cli/prompts/rich/run-screen.ts';
import { plainTickScreen, questionTickScreen } from '../../src/cli/prompts/rich/tick-screen.ts';
import type { Answers } from '../../src/model/answer.ts';
import { lookOf, type Shown, shownInterview, type Variant, variants } from '../support/interview.ts';
import { BEISPIEL, loadQuestionnaire, questionOf } from '../support/questionnaires.ts';
import { answered } from '../support/workspace.ts';

const beispiel = loadQuestionnaire(BEISPIEL);
const usual: Size = { columns: 80, rows: 24 };
const answers: Answers = {
  srv_06: answered(2, {
    comment: 'Nur für Pässe.',
    evidence: [{ kind: 'document', title: 'Dienstanweisung', date: '2026-03-01' }],
    criteria_unmet: [1],
  }),
  srv_03: answered(40.5),
  srv_09: { state: 'dont_know', ask: 'hr', answered_on: '2026-11-22' },
};

const wave = { id: '2025', title: undefined, date: '2025-11-30', status: 'closed' as const, questionnaires: [] };
const earlier = { wave, otherVersion: undefined, unreadable: [], answers: { ...answers, srv_09: answered('Zeit') } };
/** A department that has come back for the next wave, at its own pace. */
const secondWave: Shown = { earlier, pace: [150_000, 90_000, 600_000] };
const ownTarget = new Map([['srv_06', { target: { value: 4, by: '2027-06-30' } }]]);
const conflicts = [{ questionId: 'srv_06', candidates: [answered(1), answered(3, { comment: 'Seit Mai.' })] }];

function viewOf(id: string, { locale }: Variant, shown: Shown = {}): QuestionView {
  return questionView(shownInterview(beispiel, locale, id, shown), questionOf(beispiel, id));
}

type AnyScreen = Screen<unknown, unknown>;
type Build = (look: Look, variant: Variant) => AnyScreen;

function question(id: string, shown: Shown = {}): Build {
  return (look, variant) => {
    const view = viewOf(id, variant, shown);
    const { input } = view;
    const screens = {
      choose: () => questionChoiceScreen(view, input as never, look),
      tick: () => questionTickScreen(view, input as never, look),
      type: () => questionLineScreen(view, input as never, look),
      text: () => questionTextScreen(view, look),
    };
    return screens[input.kind]() as unknown as AnyScreen;
  };
}

/** The overview, or with `isSearching` the search, from a question. */
function overview(isSearching: boolean, shown: Shown = {}): Build {
  return (look, { locale }) =>
    listScreen(overviewView(shownInterview(beispiel, locale, 'srv_03', shown), isSearching).view, look) as AnyScreen;
}

const list = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ key: String(index + 1), label: `Bereich ${index + 1}` }));
const side =
  (build: (look: Look) => unknown): Build =>
  (look) =>
    build(look) as AnyScreen;

/** Name, screen, keys pressed before the picture is taken, size. One line is one picture in eight variants. */
const pictures: readonly (readonly [name: string, build: Build, keys: readonly string[], size?: Size])[] = [
  ['choice-fresh', question('srv_06'), []],
  ['choice-given', question('srv_06', { ownAnswers: answers }), ['up']],
  ['choice-nothing-chosen', question('srv_06'), ['return']],
  ['choice-narrow', question('srv_06'), ['down'], { columns: 40, rows: 24 }],
  ['choice-low', question('srv_06'), ['down', 'down'], { columns: 80, rows: 12 }],
  ['choice-second-wave', question('srv_06', { ...secondWave, remarks: ownTarget }), []],
  ['choice-second-wave-narrow', question('srv_06', secondWave), ['down'], { columns: 40, rows: 24 }],
  ['choice-second-wave-low', question('srv_06', { ...secondWave, ownAnswers: answers }), [], { columns: 80, rows: 16 }],
  [
    'choice-target',
    question('str_01', { earlier: { ...earlier, otherVersion: '0.9.0', answers: { str_01: answered(1) } } }),
    [],
  ],
  ['choice-conflict', question('srv_06', { conflicts }), []],
  ['choice-paste', question('srv_06'), ['paste-start']],
  ['type-second-wave', question('srv_03', secondWave), []],
  ['text-second-wave', question('srv_09', secondWave), []],
  ['type-low', question('srv_03', { ownAnswers: answers }), ['4'], { columns: 80, rows: 12 }],
  ['overview-fresh', overview(false), []],
  ['overview-given', overview(false, { ...secondWave, ownAnswers: answers, conflicts }), ['down']],
  ['overview-dont-know', overview(false, { ownAnswers: answers }), ['d']],
  ['overview-number', overview(false, { ownAnswers: answers }), ['4']],
  ['overview-none', overview(false), ['d', 'return']],
  ['overview-waiting', overview(false), ['2', 'return']],
  ['overview-narrow', overview(false, { ...secondWave, ownAnswers: answers }), [], { columns: 40, rows: 24 }],
  ['overview-low', overview(false, { ...secondWave, ownAnswers: answers }), [], { columns: 80, rows: 12 }],
  ['search-hits', overview(true), ['A', 'n', 't', 'r', 'a', 'g']],
  ['search-nothing', overview(false), ['/', 'x', 'y', 'return']],
  ['type-fresh', question('srv_03'), []],
  ['type-given', question('srv_03', { ownAnswers: answers }), []],
  ['type-too-large', question('srv_03'), ['2', '0', '0', 'return']],
  ['text-given', question('srv_09', { ownAnswers: answers }), []],
  ['tick-two', question('str_02'), ['1', '3']],
  ['tick-exclusive', question('str_02'), ['1', '4']],
  ['tick-nothing', question('str_02'), ['return']],
  [
    'list-long',
    side((look) => plainChoiceScreen({ label: 'Bereich?', choices: list(16), canGoBack: true }, look)),
    ['1', '2'],
  ],
  [
    'list-ticks',
    side((look) => plainTickScreen({ label: 'Was nicht?', choices: list(3), current: [1] }, look)),
    ['space'],
  ],
  [
    'list-very-long',
    side((look) => plainChoiceScreen({ label: 'Zu welcher Frage?', choices: list(27), canGoBack: true }, look)),
    [],
  ],
  [
    'line',
    side((look) => plainLineScreen({ label: 'Notiz', hint: 'Warum?', isOptional: false }, look)),
    ['G', 'u', 't'],
  ],
  ['line-missing', side((look) => plainLineScreen({ label: 'Grund', isOptional: false }, look)), ['return']],
  ['line-optional', side((look) => plainLineScreen({ label: 'Datum', isOptional: true }, look)), []],
  [
    'page',
    side((look) =>
      pageScreen(['Titel', '', '  eingerückt und so lang, dass es auf der nächsten Zeile weitergeht'], 'zurück', look),
    ),
    [],
    { columns: 40, rows: 24 },
  ],
];

const cases = pictures.flatMap(([name, build, keys, size = usual]) =>
  variants.map((variant) => [nameOf(name, variant), build, keys, size, variant] as const),
);

test.each(cases)('%s', async (name, build, keys, size, variant) => {
  const output = Object.assign(new EventEmitter(), { ...size, write: () => true }) as unknown as NodeJS.WriteStream;
  const screen = build(lookOf(variant, size.columns), variant);
  const { events, input, getScreen, answer } = await render(screenPrompt, { screen, output });
  answer.catch(() => {});
  // A character is written, as a terminal does; special keys have names.
  for (const key of keys) key.length === 1 ? input.write(key) : events.keypress(key);
  await expect(frameOf(getScreen({ raw: true }), variant)).toMatchFileSnapshot(`golden/${name}.txt`);
});

test('q takes the entry that means to leave', () => {
  const variant = variants[0];
  if (variant === undefined) throw new Error('there is a variant');
  const view = { label: 'Weiter?', choices: list(3), quit: 2, canGoBack: false };
  const screen = plainChoiceScreen(view, lookOf(variant, usual.columns));
  expect(screen.onKey(screen.initial, { name: 'q', ctrl: false } as never, '' as never)).toEqual({
    result: { kind: 'chosen', index: 2 },
  });
});

/** Without what moves the cursor and clears lines: what stands on the screen, colours included. */
function frameOf(raw: string, { isColourful }: Variant): string {
  const frame = raw.replace(/\x1b\[[\d?;]*[A-HJKfhl]/g, '');
  expect(/\x1b/.test(frame)).toBe(isColourful);
  return `${frame.replaceAll('\x1b', '␛')}\n`;
}

function nameOf(name: string, { locale, isAscii, isColourful }: Variant): string {
  return [name, locale, isAscii ? 'ascii' : 'unicode', isColourful ? 'colour' : 'plain'].join('.');
}
