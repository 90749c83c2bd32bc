import type { Messages } from '../../../messages/index.ts';
import { commandOf } from '../keys.ts';
import type { ChooseView, Prompts, TickView, TypeView } from '../prompts.ts';
import { askQuestion } from './ask-question.ts';
import { browse } from './browse.ts';
import { choiceLines, readChoice, readTicks } from './choices.ts';
import { type PlainTerminal, type Talk, talkOver } from './talk.ts';

/**
 * Returns prompts that write lines and read lines, for screen readers: nothing is redrawn, nothing moves, every choice has a
 * number. The same questions in the same order as with the other skin.
 */
export function plainPrompts(t: Messages, terminal: PlainTerminal): Prompts {
  const talk = talkOver(terminal, t);
  return {
    ask: (view) => askQuestion(view, talk),
    choose: (view) => choose(view, talk),
    tick: (view) => tick(view, talk),
    type: (view) => type(view, talk),
    browse: (view) => browse(view, talk),
    read(lines) {
      talk.say(['', ...lines]);
      return Promise.resolve();
    },
    say: (lines) => talk.say(lines),
    close: () => terminal.lines.close(),
  };
}

function choose(
  { label, hint, choices, current, start, quit, canGoBack }: ChooseView,
  talk: Talk,
): Promise<number | undefined> {
  const { t, say, ask } = talk;
  const first = start === undefined ? undefined : choices[start];
  say(['', label, hint, ...choiceLines(choices, currentOf(current), talk)]);
  if (canGoBack) say([t('plain-empty-goes-back')]);
  else if (first !== undefined) say([t('plain-empty-takes', { key: first.key, label: first.label })]);
  return ask<number | undefined>(t('plain-your-choice'), (line) => {
    if (line === '' && (canGoBack || first !== undefined)) return { value: canGoBack ? undefined : start };
    if (quit !== undefined && commandOf(line.toLowerCase()) === 'quit') return { value: quit };
    return readChoice(line, choices, t);
  });
}

function tick({ label, hint, choices, current }: TickView, talk: Talk): Promise<readonly number[] | undefined> {
  const { t, say, ask } = talk;
  say(['', label, hint, ...choiceLines(choices, current, talk), t('plain-how-to-tick'), t('plain-back-or-none')]);
  return ask<readonly number[] | undefined>(t('plain-your-choice'), (line) => {
    if (line.toLowerCase() === 'b') return { value: undefined };
    return line === '' ? { value: [] } : readTicks(line, choices, t);
  });
}

function type(
  { label, hint, initial, isOptional, check }: TypeView,
  { t, say, ask }: Talk,
): Promise<string | undefined> {
  say(['', label, hint]);
  if (initial !== undefined) say([t('plain-so-far', { value: initial })]);
  say([t(isOptional ? 'plain-empty-is-nothing' : 'plain-empty-goes-back')]);
  return ask<string | undefined>(t('plain-your-text'), (line) => {
    if (line === '') return { value: isOptional ? '' : undefined };
    const problem = check?.(line);
    return problem === undefined ? { value: line } : { problem };
  });
}

function currentOf(index: number | undefined): readonly number[] {
  return index === undefined ? [] : [index];
}
