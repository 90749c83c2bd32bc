/** The whole campaign (`npm run test:durability`) or its short form (`npm test`). */
export const isWhole: boolean = process.env['DURABILITY'] === 'whole';

/** Returns the number for the short form or for the whole campaign. */
export function scale(short: number, whole: number): number {
  return isWhole ? whole : short;
}

/** Says what was measured; the figures stand in docs/explanation/durability.md. */
export function report(what: string, figures: object): void {
  if (isWhole) process.stderr.write(`${what}: ${JSON.stringify(figures)}\n`);
}
