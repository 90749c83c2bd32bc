const form = process.env['DURABILITY'] ?? 'short';

/** The whole campaign (`npm run test:durability`), else the middle form of CI or the short one of `npm test`. */
export const isWhole: boolean = form === 'whole';

/** The middle form: more than two hundred terminals and a fifth of each campaign's runs, in minutes. */
export const isMiddle: boolean = form === 'middle';

/** Returns the number for the short form or for the whole campaign; in the middle form a fifth of the whole. */
export function scale(short: number, whole: number): number {
  if (isMiddle) return Math.max(short, Math.round(whole / 5));
  return isWhole ? whole : short;
}

/** Says what was measured; the figures stand in docs/explanation/durability.md. */
export function report(what: string, figures: object): void {
  if (isWhole || isMiddle) process.stderr.write(`${what}: ${JSON.stringify(figures)}\n`);
}
