import { Chalk } from 'chalk';

/** Colours for text; every function returns the text unchanged when colour is off. Only the eight base colours. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
  readonly magenta: (text: string) => string;
  readonly cyan: (text: string) => string;
}

/** Returns the colours, or functions that change nothing. Whether colour is wanted is decided in `cli/colour.ts` alone. */
export function createPaint(isColourOn: boolean): Paint {
  // chalk 5 ignores NO_COLOR, so the level is always set by us.
  const chalk = new Chalk({ level: isColourOn ? 1 : 0 });
  // chalk joins all arguments, so `lines.map(chalk.dim)` would print indexes: each colour takes one text.
  return {
    bold: (text) => chalk.bold(text),
    dim: (text) => chalk.dim(text),
    red: (text) => chalk.red(text),
    green: (text) => chalk.green(text),
    yellow: (text) => chalk.yellow(text),
    blue: (text) => chalk.blue(text),
    magenta: (text) => chalk.magenta(text),
    cyan: (text) => chalk.cyan(text),
  };
}
