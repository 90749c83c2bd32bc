import type { ChoiceView, CommandName, QuestionView, Step, TickView } from '../prompts.ts';
import { chosenByKey, movePointer, type Pointer } from './choice-keys.ts';
import { commandReaction, isEnter, keyRange } from './choice-screen.ts';
import { fitFrame, type Page } from './fit.ts';
import type { Look } from './parts.ts';
import type { Key, Reaction, Screen } from './run-screen.ts';

/** Some of several entries are ticked. */
export interface TickState extends Pointer {
  readonly ticked: readonly number[];
  readonly notice: string | undefined;
  /** Enter was pressed with nothing ticked: the next one means it. */
  readonly isSure: boolean;
}

/** Returns the screen of a question that takes several answers. */
export function questionTickScreen(
  view: QuestionView,
  input: Extract<QuestionView['input'], { kind: 'tick' }>,
  look: Look,
): Screen<TickState, Step> {
  const { choices, current } = input;
  // Nothing ticked is an answer of its own: on a fresh question, a single Enter must not give it by mistake.
  const needsSecondEnter = current === undefined;
  const rules: Rules = { needsSecondEnter, given: current, check: input.check };
  return tickScreen({ ...view, choices, current: current ?? [] }, { ...view, more: [] }, rules, look);
}

/** Returns the screen of a list beside the questions; going back is the command `back`. */
export function plainTickScreen(view: TickView, look: Look): Screen<TickState, Step> {
  const commands: readonly CommandName[] = ['back'];
  return tickScreen(view, { commands, heading: [], done: 0, facts: [], more: [] }, { needsSecondEnter: false }, look);
}

type PageFrame = Pick<Page, 'commands' | 'heading' | 'done' | 'facts' | 'more'>;

interface Rules {
  readonly needsSecondEnter: boolean;
  /** The answer given before: leaving it as it is does not give it again. */
  readonly given?: readonly number[] | undefined;
  readonly check?: (indexes: readonly number[]) => string | undefined;
}

function tickScreen(view: TickView, frame: PageFrame, rules: Rules, look: Look): Screen<TickState, Step> {
  const { choices, current } = view;
  const { t } = look;
  return {
    initial: { pointer: 0, digits: '', ticked: current, notice: undefined, isSure: !rules.needsSecondEnter },
    onKey(state, key) {
      if (isEnter(key)) return finish(state, rules, look);
      return react(state, key, choices, frame.commands, look);
    },
    render({ pointer, ticked, notice }, _line, size) {
      const keys = [
        { key: t('key-or-space', { keys: keyRange(choices, look) }), words: t('key-tick') },
        { key: t('key-enter'), words: t('key-done') },
      ];
      const page: Page = { ...frame, label: view.label, hint: view.hint, keys };
      const lines = fitFrame(page, { choices, state: { pointer, ticked } }, notice, size, look);
      return { lines, below: [], isCursorShown: false };
    },
  };
}

function react(
  state: TickState,
  key: Key,
  choices: readonly ChoiceView[],
  commands: readonly CommandName[],
  look: Look,
): Reaction<TickState, Step> {
  if (key.ctrl) return { state };
  const index = key.name === 'space' ? state.pointer : chosenByKey(key, choices);
  if (index !== undefined) {
    return {
      state: { ...state, pointer: index, ticked: toggle(state.ticked, index, choices), notice: undefined },
      line: '',
    };
  }
  const moved = movePointer(state, key, choices);
  if (moved !== undefined) return { state: { ...state, ...moved, notice: undefined }, line: '' };
  return commandReaction(state, key, commands, look);
}

function finish(state: TickState, { check, given }: Rules, { t }: Look): Reaction<TickState, Step> {
  if (given?.join() === state.ticked.join()) return { result: { kind: 'keep' } };
  const problem = check?.(state.ticked);
  if (problem !== undefined) return { state: { ...state, notice: problem }, line: '' };
  if (state.ticked.length > 0 || state.isSure) return { result: { kind: 'ticked', indexes: state.ticked } };
  return { state: { ...state, notice: t('notice-nothing-ticked'), isSure: true }, line: '' };
}

/** Returns the ticked entries after one was ticked or cleared, in order; an exclusive one stands alone. */
function toggle(ticked: readonly number[], index: number, choices: readonly ChoiceView[]): readonly number[] {
  if (ticked.includes(index)) return ticked.filter((other) => other !== index);
  if (choices[index]?.isExclusive === true) return [index];
  const others = ticked.filter((other) => choices[other]?.isExclusive !== true);
  return [...others, index].sort((a, b) => a - b);
}
