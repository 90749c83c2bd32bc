import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overviewView } from '../../src/cli/interview/overview-view.ts';
import { questionView } from '../../src/cli/interview/question-view.ts';
import type { ListView } from '../../src/cli/prompts/list-view.ts';
import { plainChoiceScreen, questionChoiceScreen } from '../../src/cli/prompts/rich/choice-screen.ts';
import { plainLineScreen, questionLineScreen, questionTextScreen } from '../../src/cli/prompts/rich/line-screen.ts';
import { listScreen } from '../../src/cli/prompts/rich/list-screen.ts';
import { pageScreen } from '../../src/cli/prompts/rich/page-screen.ts';
import type { Screen, Size } from '../../src/cli/prompts/rich/run-screen.ts';
import { questionTickScreen } from '../../src/cli/prompts/rich/tick-screen.ts';
import { displayWidth } from '../../src/terminal/width.ts';
import { lookOf, shownInterview } from '../support/interview.ts';
import { BEISPIEL, loadQuestionnaire, questionOf } from '../support/questionnaires.ts';

const beispiel = loadQuestionnaire(BEISPIEL);
const look = lookOf({ locale: 'de', isAscii: false, isColourful: false });
const view = (id: string) => questionView(shownInterview(beispiel, 'de', id), questionOf(beispiel, id));
const choices = Array.from({ length: 30 }, (_, index) => ({ key: String(index + 1), label: `Eintrag ${index + 1}` }));

/** Five hundred entries in twenty sections; every third one is open, every fiftieth cannot be opened. */
const longList: ListView = {
  title: 'Übersicht: 166 von 500 Fragen haben eine Antwort',
  entries: Array.from({ length: 500 }, (_, index) => ({
    number: index + 1,
    title: `Digitalisierungsvorhaben Nummer ${index + 1} mit langem Titel`,
    state: index % 3 === 0 ? ('open' as const) : ('answered' as const),
    stateText: index % 3 === 0 ? 'offen' : 'geregelt',
    marks: index % 7 === 0 ? ['Anmerkung', 'Nachweis fehlt'] : [],
    detail: 'Wie weit ist das Vorhaben, gemessen an dem, was sich vorzeigen lässt, und wer hat es zuletzt geprüft?',
    section: `Dimension ${Math.floor(index / 25)}`,
    isOpenable: index % 50 !== 0,
  })),
  filters: [
    { key: 'a', label: 'alle', indexes: Array.from({ length: 500 }, (_, index) => index) },
    { key: 'o', label: 'offen', indexes: Array.from({ length: 167 }, (_, index) => index * 3) },
    { key: 'd', label: 'weiß nicht', indexes: [] },
  ],
  pointer: 250,
  isSearching: false,
  search: (text) => (text.length > 2 ? [] : [400, 3, 77]),
};

const screens: Readonly<Record<string, () => Screen<unknown, unknown>>> = {
  choice: () => questionChoiceScreen(view('srv_06'), view('srv_06').input as never, look) as never,
  ticks: () => questionTickScreen(view('str_02'), view('str_02').input as never, look) as never,
  number: () => questionLineScreen(view('srv_03'), view('srv_03').input as never, look) as never,
  text: () => questionTextScreen(view('srv_09'), look) as never,
  list: () => plainChoiceScreen({ label: 'Liste?', choices, canGoBack: true }, look) as never,
  line: () => plainLineScreen({ label: 'Notiz', isOptional: false }, look) as never,
  overview: () => listScreen(overviewView(shownInterview(beispiel, 'de', 'srv_03'), false).view, look) as never,
  search: () => listScreen(overviewView(shownInterview(beispiel, 'de', 'srv_03'), true).view, look) as never,
  'long list': () => listScreen(longList, look) as never,
  'long search': () => listScreen({ ...longList, isSearching: true }, look) as never,
  page: () =>
    pageScreen(
      Array.from({ length: 50 }, (_, index) => `Zeile ${index}`),
      'zurück',
      look,
    ) as never,
};

const names = [
  'up',
  'down',
  'home',
  'end',
  'pageup',
  'return',
  'enter',
  'escape',
  'space',
  'tab',
  'backspace',
  'left',
  '',
];
const keys = fc.oneof(
  fc.constantFrom(...names).map((name) => ({ name, ctrl: false })),
  fc.string({ minLength: 1, maxLength: 1 }).map((name) => ({ name: name.toLowerCase(), ctrl: false })),
  fc.constantFrom('a', 'z', 'u', 'd').map((name) => ({ name, ctrl: true })),
);
const sizes = fc.record({ columns: fc.integer({ min: 40, max: 200 }), rows: fc.integer({ min: 10, max: 60 }) });

test.each(Object.keys(screens))('%s: whatever is pressed, the screen stands and fits the window', (name) => {
  fc.assert(
    fc.property(fc.array(fc.tuple(keys, sizes), { maxLength: 40 }), (presses) => {
      const screen = (screens[name] as () => Screen<unknown, unknown>)();
      let state = screen.initial;
      let line = '';
      for (const [key, size] of presses) {
        const now = key.name.length === 1 && !key.ctrl ? line + key.name : line;
        const reaction = screen.onKey(state, key, { before: line, now, size });
        if ('result' in reaction) return;
        state = reaction.state;
        line = reaction.line ?? now;
        expectToFit(screen, state, line, size);
      }
    }),
    { numRuns: 150 },
  );
});

function expectToFit(screen: Screen<unknown, unknown>, state: unknown, line: string, size: Size): void {
  const { lines, below } = screen.render(state, line, size);
  const fixed = line === '' ? [...lines, ...below] : [...lines.slice(0, -1), ...below];
  for (const text of fixed) expect(displayWidth(text)).toBeLessThan(size.columns);
  // In the lowest windows a long question alone may be more than there is room for; then its end is shown.
  if (size.rows >= 16) expect(lines.length + below.length).toBeLessThanOrEqual(size.rows);
}
