import { commandHints, commandOf, packParts } from '../keys.ts';
import type { QuestionInput, QuestionView, Step } from '../prompts.ts';
import { choiceLines, readChoice, readTicks } from './choices.ts';
import type { Talk, Understood } from './talk.ts';

/** Shows a question in lines and returns what the person does with it. */
export async function askQuestion(view: QuestionView, talk: Talk): Promise<Step> {
  const { t, say, ask } = talk;
  const { input } = view;
  const keys = commandHints(view.commands, t).map(
    ({ key, words }, index, all) => `${key} ${words}${index < all.length - 1 ? ',' : '.'}`,
  );
  say(['', view.heading.join(', '), view.label, view.hint, ...inputLines(input, talk), ...view.facts]);
  say(packParts([t('plain-other-keys'), ...keys], ' ', talk.columns()));
  const step = await ask(
    t('plain-your-answer'),
    (line) => readCommand(line, view, talk) ?? readLine(line, input, talk),
  );
  return isOpeningText(step, input) ? writeText(view, input, talk) : step;
}

/** What can be typed, in words. */
function inputLines(input: QuestionInput, talk: Talk): readonly string[] {
  const { t } = talk;
  const keep =
    input.current !== undefined ? [t('plain-empty-keeps')] : canGoOn(input) ? [t('plain-empty-goes-on')] : [];
  switch (input.kind) {
    case 'choose':
      return [...choiceLines(input.choices, input.current === undefined ? [] : [input.current], talk), ...keep];
    case 'tick':
      return [...choiceLines(input.choices, input.current ?? [], talk), ...tickHelp(input, talk), ...keep];
    case 'type':
      return [input.format, ...keep];
    case 'text':
      return [t('plain-how-to-write'), ...keep];
  }
}

/** Returns whether an empty line leaves things as they are. */
function canGoOn(input: QuestionInput): boolean {
  return input.kind === 'type' ? input.isSettled : input.current !== undefined;
}

/** Nothing ticked is an answer where no entry says so. */
function tickHelp({ choices }: Extract<QuestionInput, { kind: 'tick' }>, { t }: Talk): readonly string[] {
  const none = choices.some(({ isExclusive }) => isExclusive) ? [] : [t('plain-tick-none')];
  return [t('plain-how-to-tick'), ...none];
}

function readCommand(line: string, { commands }: QuestionView, { t }: Talk): Understood<Step> | undefined {
  const name = commandOf(line.toLowerCase());
  if (name === undefined) return undefined;
  return commands.includes(name) ? { value: { kind: 'command', name } } : { problem: t(`notice-no-${name}`) };
}

function readLine(line: string, input: QuestionInput, { t }: Talk): Understood<Step> {
  if (line === '') return canGoOn(input) ? { value: { kind: 'keep' } } : { problem: t('notice-empty') };
  switch (input.kind) {
    case 'choose':
      return mapUnderstood(readChoice(line, input.choices, t), (index) => ({ kind: 'chosen', index }));
    case 'tick':
      return readTickedAnswer(line, input, t);
    case 'type': {
      const problem = input.check(line);
      return problem === undefined ? { value: { kind: 'typed', text: line } } : { problem };
    }
    case 'text':
      return line.toLowerCase() === 't' ? { value: { kind: 'typed', text: '' } } : { problem: t('plain-how-to-write') };
  }
}

function readTickedAnswer(
  line: string,
  { choices, check }: Extract<QuestionInput, { kind: 'tick' }>,
  t: Talk['t'],
): Understood<Step> {
  const indexes: Understood<readonly number[]> = line === '0' ? { value: [] } : readTicks(line, choices, t);
  if ('problem' in indexes) return indexes;
  const problem = check(indexes.value);
  return problem === undefined ? { value: { kind: 'ticked', indexes: indexes.value } } : { problem };
}

function mapUnderstood<From, To>(understood: Understood<From>, change: (value: From) => To): Understood<To> {
  return 'value' in understood ? { value: change(understood.value) } : understood;
}

type TextInput = Extract<QuestionInput, { kind: 'text' }>;

function isOpeningText(step: Step, input: QuestionInput): input is TextInput {
  return input.kind === 'text' && step.kind === 'typed';
}

async function writeText(view: QuestionView, input: TextInput, talk: Talk): Promise<Step> {
  const { t, say, ask } = talk;
  say([t('plain-empty-goes-back')]);
  const text = await ask<string>(t('plain-your-text'), (line) => {
    const problem = line === '' ? undefined : input.check(line);
    return problem === undefined ? { value: line } : { problem };
  });
  return text === '' ? askQuestion(view, talk) : { kind: 'typed', text };
}
