import type { ChoiceView } from '../prompts.ts';
import type { Key } from './run-screen.ts';

/** A pointer that arrow keys and digits move. */
export interface Pointer {
  readonly pointer: number | undefined;
  /** Digits typed so far, where keys have more than one. */
  readonly digits: string;
}

/** Returns where a key moves the pointer, undefined when it is no key that moves. */
export function movePointer(
  { pointer, digits }: Pointer,
  key: Key,
  choices: readonly ChoiceView[],
): Pointer | undefined {
  const last = choices.length - 1;
  const to = (index: number): Pointer => ({ pointer: Math.max(0, Math.min(last, index)), digits: '' });
  if (last < 0) return undefined;
  switch (key.name) {
    case 'up':
      return to(pointer === undefined ? last : pointer - 1);
    case 'down':
      return to(pointer === undefined ? 0 : pointer + 1);
    case 'home':
    case 'pageup':
      return to(0);
    case 'end':
    case 'pagedown':
      return to(last);
    default:
      return /^\d$/.test(key.name) ? typeDigit(pointer, digits + key.name, key.name, choices) : undefined;
  }
}

/** Returns the entry that a single key chooses at once: only where no key is the beginning of another. */
export function chosenByKey(key: Key, choices: readonly ChoiceView[]): number | undefined {
  if (choices.some((choice) => choice.key.length > 1)) return undefined;
  const index = choices.findIndex((choice) => choice.key === key.name);
  return index === -1 ? undefined : index;
}

/** `1` `2` means entry 12; a digit that fits no longer begins a new number. */
function typeDigit(
  pointer: number | undefined,
  digits: string,
  digit: string,
  choices: readonly ChoiceView[],
): Pointer | undefined {
  const typed = choices.some(({ key }) => key.startsWith(digits)) ? digits : digit;
  const index = choices.findIndex(({ key }) => key === typed);
  if (index !== -1) return { pointer: index, digits: typed };
  return { pointer, digits: choices.some(({ key }) => key.startsWith(typed)) ? typed : '' };
}
