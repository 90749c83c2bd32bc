import { commandOf, type KeyHint } from '../keys.ts';
import type { ChoiceView, ChooseView, CommandName, QuestionView, Step } from '../prompts.ts';
import { chosenByKey, movePointer, type Pointer } from './choice-keys.ts';
import { fitFrame, type Page } from './fit.ts';
import type { Look } from './parts.ts';
import type { Key, Reaction, Screen } from './run-screen.ts';

/** One entry of a list is chosen, or a command is given. */
export interface ChoiceState extends Pointer {
  readonly notice: string | undefined;
}

type ChoiceReaction = Reaction<ChoiceState, Step>;

/** Returns the screen of a question of which one answer is chosen. */
export function questionChoiceScreen(
  view: QuestionView,
  input: Extract<QuestionView['input'], { kind: 'choose' }>,
  look: Look,
): Screen<ChoiceState, Step> {
  const { choices, current } = input;
  return choiceScreen({ ...view, choices, current, canGoBack: false }, { ...view, more: [] }, look);
}

/** Returns the screen of a choice beside the questions; going back is the command `back`. */
export function plainChoiceScreen(view: ChooseView, look: Look): Screen<ChoiceState, Step> {
  const commands: readonly CommandName[] = view.canGoBack ? ['back'] : [];
  return choiceScreen(view, { commands, heading: [], done: 0, facts: [], more: [] }, look);
}

type PageFrame = Pick<Page, 'commands' | 'heading' | 'done' | 'facts' | 'more'>;

function choiceScreen(view: ChooseView, frame: PageFrame, look: Look): Screen<ChoiceState, Step> {
  const { choices, current, start } = view;
  return {
    initial: { pointer: current ?? start, digits: '', notice: undefined },
    onKey: (state, key) => react(state, key, view, frame.commands, look),
    render(state, _line, size) {
      const page: Page = { ...frame, label: view.label, hint: view.hint, keys: [chooseHint(choices, look)] };
      const rows = { choices, state: { pointer: state.pointer, current } };
      return { lines: fitFrame(page, rows, state.notice, size, look), below: [], isCursorShown: false };
    },
  };
}

/** Returns the keys of a list from the first to the last. */
export function keyRange(choices: readonly ChoiceView[], { style }: Look): string {
  return `${choices[0]?.key ?? ''}${style.symbols.dash}${choices.at(-1)?.key ?? ''}`;
}

function chooseHint(choices: ChooseView['choices'], look: Look): KeyHint {
  const { t } = look;
  const keys = keyRange(choices, look);
  // Where keys have two digits, the first alone cannot choose.
  const isTyped = choices.some(({ key }) => key.length > 1);
  return { key: t(isTyped ? 'key-or-arrows-then' : 'key-or-arrows', { keys }), words: t('key-choose') };
}

function react(
  state: ChoiceState,
  key: Key,
  { choices, current, quit }: ChooseView,
  commands: readonly CommandName[],
  look: Look,
): ChoiceReaction {
  if (key.ctrl) return { state };
  const chosen = chosenByKey(key, choices);
  if (chosen !== undefined) return { result: stepOf(chosen, current) };
  const moved = movePointer(state, key, choices);
  if (moved !== undefined) return { state: { ...moved, notice: undefined }, line: '' };
  if (isEnter(key)) {
    if (state.pointer !== undefined) return { result: stepOf(state.pointer, current) };
    return { state: { ...state, notice: look.t('notice-choose-first') }, line: '' };
  }
  if (quit !== undefined && commandOf(key.name) === 'quit') return { result: stepOf(quit, current) };
  return commandReaction(state, key, commands, look);
}

function stepOf(index: number, current: number | undefined): Step {
  return index === current ? { kind: 'keep' } : { kind: 'chosen', index };
}

/** Returns what a key of a command does; one that is not possible here says so instead of doing nothing. */
export function commandReaction<State extends { readonly notice: string | undefined }>(
  state: State,
  key: Key,
  commands: readonly CommandName[],
  { t }: Look,
): Reaction<State, Step> {
  // Letters that were pasted are no commands.
  if (key.name === 'paste') return { state: { ...state, notice: t('notice-no-paste') }, line: '' };
  const name = key.name === 'escape' ? 'back' : commandOf(key.name);
  if (name === undefined) return { state, line: '' };
  if (commands.includes(name)) return { result: { kind: 'command', name } };
  // Beside the questions only going back is possible; somebody who wants to stop is told how.
  if (!commands.includes('later')) {
    const notice = name === 'quit' ? t(commands.includes('back') ? 'notice-esc-first' : 'notice-quit-key') : undefined;
    return { state: { ...state, notice }, line: '' };
  }
  return { state: { ...state, notice: t(`notice-no-${name}`) }, line: '' };
}

/** Returns whether a key is Enter, of the main keyboard or the number pad. */
export function isEnter({ name }: Key): boolean {
  return name === 'return' || name === 'enter';
}
