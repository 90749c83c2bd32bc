import { wrap } from '../../../terminal/wrap.ts';
import { commandHints, commandOf, type KeyHint } from '../keys.ts';
import type { QuestionView, Step, TypeView } from '../prompts.ts';
import { commandReaction, isEnter } from './choice-screen.ts';
import { fitFrame, type Page, renderNotice } from './fit.ts';
import { type KeyWords, type Look, renderKeys, textColumns } from './parts.ts';
import type { Frame, Reaction, Screen, Size } from './run-screen.ts';

/** A line is typed. */
export interface LineState {
  readonly notice: string | undefined;
}

type LineInput = Extract<QuestionView['input'], { kind: 'type' }>;

const start: LineState = { notice: undefined };

/** Returns the screen of a question that takes a number or a day: letters are commands as long as nothing is typed. */
export function questionLineScreen(view: QuestionView, input: LineInput, look: Look): Screen<LineState, Step> {
  return {
    initial: start,
    takesText: () => true,
    onKey(state, key, { before, now }) {
      if (isEnter(key)) return submit(state, before.trim(), input, look);
      if (before !== '' && key.name === 'escape') return { state: start, line: '' };
      if (before !== '' || key.ctrl) return { state: start };
      const isCommand = key.name === 'escape' || (commandOf(key.name) !== undefined && now.length <= 1);
      return isCommand ? commandReaction(state, key, view.commands, look) : { state: start };
    },
    render(state, line, size) {
      const keys = line === '' ? emptyKeys(view, input, look) : typingKeys(look);
      return typedFrame({ ...view, commands: [], keys: [], more: [] }, input.format, line, state, keys, size, look);
    },
  };
}

function emptyKeys({ commands }: QuestionView, { current, isSettled }: LineInput, { t }: Look): readonly KeyHint[] {
  const first = isSettled
    ? { key: t('key-enter'), words: t(current === undefined ? 'key-go-on' : 'key-keep') }
    : { key: t('key-type-then'), words: t('key-answer') };
  return [first, ...commandHints(commands, t)];
}

/** As soon as something is typed, letters are no commands any more. */
function typingKeys({ t }: Look): readonly KeyHint[] {
  return [
    { key: t('key-enter'), words: t('key-answer') },
    { key: t('key-escape'), words: t('key-empty') },
  ];
}

/** Returns the screen of a question that takes a text: Enter opens the line, letters are commands until then. */
export function questionTextScreen(view: QuestionView, look: Look): Screen<LineState, Step> {
  const { t } = look;
  return {
    initial: start,
    onKey(state, key) {
      if (key.ctrl) return { state };
      if (isEnter(key) || key.name === 't') return { result: { kind: 'typed', text: '' } };
      return commandReaction(state, key, view.commands, look);
    },
    render(state, _line, size) {
      const page: Page = { ...view, keys: [{ key: t('key-enter'), words: t('key-write') }], more: [] };
      return { lines: fitFrame(page, undefined, state.notice, size, look), below: [], isCursorShown: false };
    },
  };
}

/** Returns the screen of a line beside the questions; undefined as result means going back. */
export function plainLineScreen(view: TypeView, look: Look): Screen<LineState, { readonly text: string | undefined }> {
  const { t } = look;
  return {
    initial: start,
    takesText: () => true,
    ...(view.initial === undefined ? {} : { initialLine: view.initial }),
    onKey(state, key, { before: line }) {
      if (key.name === 'escape') return { result: { text: undefined } };
      if (!isEnter(key)) return { state: start };
      const text = line.trim();
      if (text === '' && view.isOptional) return { result: { text } };
      const problem = text === '' ? t('notice-empty') : view.check?.(text);
      return problem === undefined ? { result: { text } } : { state: { ...state, notice: problem }, line };
    },
    render(state, line, size) {
      const keys = [
        { key: t('key-enter'), words: view.isOptional && line === '' ? t('key-without') : t('key-done') },
        { key: t('key-escape'), words: t('key-back') },
      ];
      const page = { heading: [], done: 0, label: view.label, hint: view.hint, facts: [], commands: [] as const };
      return typedFrame({ ...page, keys: [], more: [] }, '', line, state, keys, size, look);
    },
  };
}

function submit(
  state: LineState,
  text: string,
  { isSettled, check }: LineInput,
  { t }: Look,
): Reaction<LineState, Step> {
  if (text === '') return isSettled ? { result: { kind: 'keep' } } : { state: { ...state, notice: t('notice-empty') } };
  const problem = check(text);
  if (problem === undefined) return { result: { kind: 'typed', text } };
  return { state: { notice: problem }, line: text };
}

/** The line to type in is the last of the frame, so that the cursor stands in it; keys and remarks stand below. */
function typedFrame(
  page: Page,
  format: string,
  line: string,
  { notice }: LineState,
  keys: readonly KeyHint[],
  size: Size,
  look: Look,
): Frame {
  const columns = textColumns(size.columns);
  const keyLines = renderKeys(keys, columns, look, keyWordsFor(size));
  const below = ['', ...renderNotice(notice, columns, look), ...keyLines];
  const prompt = `${format === '' ? '' : `${format} `}${look.style.symbols.pointer} `;
  const typed = wrap(prompt + line, columns).length;
  const room: Size = { ...size, rows: size.rows - below.length - typed };
  const above = fitFrame(page, undefined, undefined, room, look);
  const last = above.findLastIndex((text) => text !== '');
  return { lines: [...above.slice(0, last + 1), '', prompt + line], below, isCursorShown: true };
}

/** The typed line has to stay on the screen: in a low window the words of the keys go first. */
function keyWordsFor({ rows }: Size): KeyWords {
  return rows >= 20 ? 'all' : rows >= 14 ? 'main' : 'none';
}
