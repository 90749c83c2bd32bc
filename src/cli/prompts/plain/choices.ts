import type { Messages } from '../../../messages/index.ts';
import { choiceName } from '../choice-name.ts';
import type { ChoiceView } from '../prompts.ts';
import type { Talk, Understood } from './talk.ts';

/** Returns a line for each entry: its number, its name, when it is right, and whether it holds at present. */
export function choiceLines(
  choices: readonly ChoiceView[],
  current: readonly number[],
  { t }: Pick<Talk, 't'>,
): readonly string[] {
  return choices.map((choice, index) => {
    const { key, detail } = choice;
    const name = choiceName(choice, current.includes(index), t);
    return detail === undefined ? `${key}: ${name}` : `${key}: ${name}. ${detail}`;
  });
}

/** Returns the index of the entry that a line names. */
export function readChoice(line: string, choices: readonly ChoiceView[], t: Messages): Understood<number> {
  const index = choices.findIndex(({ key }) => key === line);
  return index === -1 ? { problem: t('plain-not-a-choice', { value: line, ...ends(choices) }) } : { value: index };
}

/** Returns the indexes of the entries that a line names, separated by commas or spaces. */
export function readTicks(line: string, choices: readonly ChoiceView[], t: Messages): Understood<readonly number[]> {
  const keys = line.split(/[\s,;]+/).filter((key) => key !== '');
  const read = keys.map((key) => readChoice(key, choices, t));
  const wrong = read.find((one) => 'problem' in one);
  if (wrong !== undefined) return wrong;
  const indexes = read.flatMap((one) => ('value' in one ? [one.value] : []));
  return { value: [...new Set(indexes)].sort((a, b) => a - b) };
}

function ends(choices: readonly ChoiceView[]): { readonly first: string; readonly last: string } {
  return { first: choices[0]?.key ?? '', last: choices.at(-1)?.key ?? '' };
}
