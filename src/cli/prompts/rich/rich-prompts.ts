import type { Style } from '../../../terminal/style.ts';
import type { Prompts, QuestionView, Step, Tone } from '../prompts.ts';
import { wrapLines } from '../wrap-lines.ts';
import { plainChoiceScreen, questionChoiceScreen } from './choice-screen.ts';
import { plainLineScreen, questionLineScreen, questionTextScreen } from './line-screen.ts';
import { listScreen } from './list-screen.ts';
import { pageScreen } from './page-screen.ts';
import { type Look, textColumns } from './parts.ts';
import { runScreen, type Screen, type Terminal } from './run-screen.ts';
import { plainTickScreen, questionTickScreen } from './tick-screen.ts';

/** Returns prompts that draw on the terminal and read single keys. `close` gives the keyboard back. */
export function richPrompts(look: Look, terminal: Terminal): Prompts {
  const run = <State, Result>(screen: Screen<State, Result>): Promise<Result> => runScreen(screen, terminal);
  const prompts: Prompts = {
    ask: (view) => ask(view, look, run, prompts),
    async choose(view) {
      const step = await run(plainChoiceScreen(view, look));
      if (step.kind === 'keep') return view.current;
      return step.kind === 'chosen' ? step.index : undefined;
    },
    async tick(view) {
      const step = await run(plainTickScreen(view, look));
      return step.kind === 'ticked' ? step.indexes : undefined;
    },
    type: async (view) => (await run(plainLineScreen(view, look))).text,
    browse: (view) => run(listScreen(view, look)),
    read: (lines, onward) => run(pageScreen(lines, onward, look)),
    say(lines, tone = 'plain') {
      const columns = textColumns(terminal.output.columns || look.style.width);
      const paint = paintOf(tone, look.style);
      const wrapped = wrapLines(marked(lines, tone, look.style), columns);
      terminal.output.write(wrapped.map((line) => `${paint(line)}\n`).join(''));
    },
    close: () => terminal.keyboard.close(),
  };
  return prompts;
}

type Run = <State, Result>(screen: Screen<State, Result>) => Promise<Result>;

async function ask(view: QuestionView, look: Look, run: Run, { type }: Prompts): Promise<Step> {
  const { input } = view;
  switch (input.kind) {
    case 'choose':
      return run(questionChoiceScreen(view, input, look));
    case 'tick':
      return run(questionTickScreen(view, input, look));
    case 'type':
      return run(questionLineScreen(view, input, look));
    case 'text': {
      const step = await run(questionTextScreen(view, look));
      if (step.kind !== 'typed') return step;
      const { label, hint } = view;
      const text = await type({ label, hint, initial: input.current, check: input.check, isOptional: false });
      return text === undefined ? ask(view, look, run, { type } as Prompts) : { kind: 'typed', text };
    }
  }
}

/** A sign says what the colour says. */
function marked(lines: readonly string[], tone: Tone, { symbols }: Style): readonly string[] {
  const mark = tone === 'good' ? symbols.done : tone === 'bad' ? symbols.warning : '';
  return mark === '' ? lines : lines.map((line, index) => (index === 0 ? `${mark} ${line}` : line));
}

function paintOf(tone: Tone, { paint }: Style): (text: string) => string {
  const paints = { plain: (text: string) => text, good: paint.green, bad: paint.red, quiet: paint.dim };
  return paints[tone];
}
