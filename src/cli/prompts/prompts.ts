import type { ListStep, ListView } from './list-view.ts';

/**
 * What an interview may ask of a person. Two skins stand behind it: `rich` draws and reads single keys, `plain` writes and
 * reads lines, for screen readers. All texts have passed `safeText`; a skin only lays them out.
 */
export interface Prompts {
  /** Shows a question and returns what the person does with it. */
  ask(view: QuestionView): Promise<Step>;
  /** Returns the index of the chosen entry, undefined when the person went back without choosing. */
  choose(view: ChooseView): Promise<number | undefined>;
  /** Returns the indexes of the ticked entries, undefined when the person went back. */
  tick(view: TickView): Promise<readonly number[] | undefined>;
  /** Returns the typed line, trimmed and accepted by `check`; undefined when the person went back. */
  type(view: TypeView): Promise<string | undefined>;
  /** Shows a long list to choose from, with filters and search. Returns the chosen entry, or that the person went back. */
  browse(view: ListView): Promise<ListStep>;
  /** Shows a longer text until the person has read it; `onward` says where the last page leads. */
  read(lines: readonly string[], onward: string): Promise<void>;
  /** Shows text that nobody has to answer; lines are wrapped at spaces. */
  say(lines: readonly string[], tone?: Tone): void;
  /** Lets go of the terminal. */
  close(): void;
}

/** How a remark is meant. */
export type Tone = 'plain' | 'good' | 'bad' | 'quiet';

/** Keys that do something else than answer; the same keys in every language, so that colleagues can help each other. */
export const commandKeys = {
  u: 'unchanged',
  b: 'back',
  f: 'forward',
  s: 'later',
  x: 'notApplicable',
  d: 'dontKnow',
  n: 'comment',
  e: 'evidence',
  z: 'target',
  c: 'clear',
  o: 'overview',
  '/': 'search',
  '?': 'explain',
  q: 'quit',
} as const;

/** What a key does. */
export type CommandName = (typeof commandKeys)[keyof typeof commandKeys];

/** What a person does with a question. `text` is a typed line, to be checked by the caller. */
export type Step =
  | { readonly kind: 'chosen'; readonly index: number }
  | { readonly kind: 'ticked'; readonly indexes: readonly number[] }
  | { readonly kind: 'typed'; readonly text: string }
  /** The answer given before stays as it is. */
  | { readonly kind: 'keep' }
  | { readonly kind: 'command'; readonly name: CommandName };

/** An entry that can be chosen. */
export interface ChoiceView {
  /** What is typed to choose it: a digit, or a number where there are more than nine. */
  readonly key: string;
  readonly label: string;
  /** Says when this is the right choice. */
  readonly detail?: string | undefined;
  /** What is to be said about it besides: that it was chosen the last time, that it is the target. */
  readonly remarks?: readonly string[] | undefined;
  /** Excludes all others. */
  readonly isExclusive?: boolean;
}

/** How a question is answered. */
export type QuestionInput =
  | { readonly kind: 'choose'; readonly choices: readonly ChoiceView[]; readonly current: number | undefined }
  | {
      readonly kind: 'tick';
      readonly choices: readonly ChoiceView[];
      readonly current: readonly number[] | undefined;
      readonly check: (indexes: readonly number[]) => string | undefined;
    }
  /** A number or a day: letters are commands. An empty line goes on where an answer is there, or none is needed. */
  | {
      readonly kind: 'type';
      readonly format: string;
      readonly current: string | undefined;
      readonly isSettled: boolean;
      readonly check: Check;
    }
  /** Free text: Enter opens the line, so that letters are commands until then. */
  | { readonly kind: 'text'; readonly current: string | undefined; readonly check: Check };

/** Returns what is wrong with a typed line, in the person's language; undefined when nothing is. */
export type Check = (text: string) => string | undefined;

/** A question on the screen. */
export interface QuestionView {
  /** "Question 12 of 27", dimension, role, minutes left. */
  readonly heading: readonly string[];
  /** Share 0..1 of questions that have an answer. */
  readonly done: number;
  readonly label: string;
  readonly hint: string | undefined;
  readonly input: QuestionInput;
  /** What is known about the question so far: state, comment, evidence, the answer of the wave before, the target. */
  readonly facts: readonly string[];
  readonly commands: readonly CommandName[];
}

/** A choice beside the questions, such as a kind of evidence. */
export interface ChooseView {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly choices: readonly ChoiceView[];
  readonly current?: number | undefined;
  /** Where the pointer stands at first; Enter alone takes that entry. */
  readonly start?: number | undefined;
  /** The entry that `q` takes, where one of them means to leave. */
  readonly quit?: number | undefined;
  /** False when one of the entries has to be taken. */
  readonly canGoBack: boolean;
}

/** Some of several entries. */
export interface TickView {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly choices: readonly ChoiceView[];
  readonly current: readonly number[];
}

/** A line to be typed beside the questions, such as a comment. */
export interface TypeView {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Text to start from. */
  readonly initial?: string | undefined;
  readonly check?: Check | undefined;
  /** True when an empty line is an answer, too. */
  readonly isOptional: boolean;
}

/** Somebody wants the program to end: a key, a signal, or the end of the input. */
export class Interrupted extends Error {
  readonly reason: 'SIGINT' | 'SIGTERM' | 'SIGHUP' | 'end';

  constructor(reason: Interrupted['reason']) {
    super(`interrupted: ${reason}`);
    this.name = 'Interrupted';
    this.reason = reason;
  }
}
