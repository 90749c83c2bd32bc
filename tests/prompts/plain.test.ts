import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { overviewView } from '../../src/cli/interview/overview-view.ts';
import { questionView } from '../../src/cli/interview/question-view.ts';
import { readLines } from '../../src/cli/prompts/plain/lines.ts';
import { plainPrompts } from '../../src/cli/prompts/plain/plain-prompts.ts';
import { Interrupted, type Prompts } from '../../src/cli/prompts/prompts.ts';
import { messagesFor } from '../../src/messages/index.ts';
import type { Locale } from '../../src/model/text.ts';
import { shownInterview } from '../support/interview.ts';
import { BEISPIEL, loadQuestionnaire, questionOf } from '../support/questionnaires.ts';
import { answered } from '../support/workspace.ts';

const beispiel = loadQuestionnaire(BEISPIEL);
const given = { srv_06: answered(2), srv_03: answered(40.5) };
type Action = (prompts: Prompts, locale: Locale) => Promise<unknown>;

const question =
  (id: string, ownAnswers = {}): Action =>
  (prompts, locale) =>
    prompts.ask(questionView(shownInterview(beispiel, locale, id, { ownAnswers }), questionOf(beispiel, id)));
const overview =
  (isSearching: boolean, ownAnswers = {}): Action =>
  (prompts, locale) =>
    prompts.browse(overviewView(shownInterview(beispiel, locale, 'srv_03', { ownAnswers }), isSearching).view);
const entries = ['a', 'b', 'c'].map((label, index) => ({ key: String(index + 1), label }));

/** What is asked, what is typed, what comes out. */
const talks: readonly (readonly [name: string, action: Action, typed: string, result: unknown])[] = [
  ['choice', question('srv_06'), '9\n2\n', { kind: 'chosen', index: 2 }],
  ['choice-kept', question('srv_06', given), '\n', { kind: 'keep' }],
  ['choice-empty', question('srv_06'), '\n1\n', { kind: 'chosen', index: 1 }],
  ['command', question('srv_06'), 'X\n', { kind: 'command', name: 'notApplicable' }],
  ['command-refused', question('srv_03'), 'x\nd\n', { kind: 'command', name: 'dontKnow' }],
  ['number', question('srv_03'), 'viel\n101\n12,5\n', { kind: 'typed', text: '12,5' }],
  ['number-kept', question('srv_03', given), '\n', { kind: 'keep' }],
  ['ticks', question('str_02'), '4, 1\n7\n3 1\n', { kind: 'ticked', indexes: [0, 2] }],
  ['text', question('srv_09'), 'Geld\nt\nMehr Zeit\n', { kind: 'typed', text: 'Mehr Zeit' }],
  ['text-back', question('srv_09'), 't\n\nq\n', { kind: 'command', name: 'quit' }],
  ['overview', overview(false, given), '9\no\n/termin\nf\n4\n', { index: 3 }],
  ['overview-back', overview(false), '/\nd\n2\n\n', { index: undefined }],
  ['search', overview(true), 'ANTRAG\n3\n', { index: 2 }],
  ['search-back', overview(true), '\n', { index: undefined }],
  ['list', (prompts) => prompts.choose({ label: 'Welches?', choices: entries, canGoBack: true }), 'x\n3\n', 2],
  ['list-back', (prompts) => prompts.choose({ label: 'Welches?', choices: entries, canGoBack: true }), '\n', undefined],
  [
    'list-quit',
    (prompts) => prompts.choose({ label: 'Weiter?', choices: entries, quit: 2, canGoBack: false }),
    'q\n',
    2,
  ],
  ['tick-list', (prompts) => prompts.tick({ label: 'Was nicht?', choices: entries, current: [] }), '2\n', [1]],
  ['line', (prompts) => prompts.type({ label: 'Notiz', initial: 'alt', isOptional: false }), ' neu \n', 'neu'],
  ['line-back', (prompts) => prompts.type({ label: 'Notiz', isOptional: false }), '\n', undefined],
  ['line-optional', (prompts) => prompts.type({ label: 'Datum', isOptional: true }), '\n', ''],
];

test.each(talks.flatMap((talk) => (['de', 'en'] as const).map((locale) => [...talk, locale] as const)))(
  '%s (%#)',
  async (name, action, typed, result, locale) => {
    const { prompts, input, transcript } = conversation(locale);
    input.write(typed);
    expect(await action(prompts, locale)).toEqual(result);
    await expect(transcript()).toMatchFileSnapshot(`golden/plain/${name}.${locale}.txt`);
    // Nothing a screen reader would stumble over: no carriage return, no control sequence, no drawing.
    expect(transcript()).not.toMatch(/[\r\x1b\u2500-\u259f✓⚠›•]/);
  },
);

test('the end of the input interrupts, as does a signal, also for the questions after it', async () => {
  const ended = conversation('de');
  ended.input.end();
  await expect(ended.prompts.type({ label: 'x', isOptional: true })).rejects.toMatchObject({ reason: 'end' });
  const stopped = conversation('de');
  const waiting = stopped.prompts.type({ label: 'x', isOptional: true });
  stopped.controller.abort(new Interrupted('SIGTERM'));
  await expect(waiting).rejects.toMatchObject({ reason: 'SIGTERM' });
  await expect(stopped.prompts.type({ label: 'x', isOptional: true })).rejects.toMatchObject({ reason: 'SIGTERM' });
});

function conversation(locale: Locale) {
  const input = new PassThrough();
  const controller = new AbortController();
  let written = '';
  const prompts = plainPrompts(messagesFor(locale), {
    lines: readLines(input, controller.signal),
    write: (text) => {
      written += text;
    },
    columns: () => 80,
  });
  return { prompts, input, controller, transcript: () => `${written}\n` };
}
