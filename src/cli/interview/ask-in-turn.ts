/** Asks for one part of a draft; undefined means that the person goes back. */
export type AskPart<Draft> = (draft: Draft) => Promise<Draft | undefined>;

/**
 * Asks one thing after the other. Going back leads to the one before, with what was said there. Returns the whole draft,
 * undefined when the person goes back from the first.
 */
export async function askInTurn<Draft>(start: Draft, parts: readonly AskPart<Draft>[]): Promise<Draft | undefined> {
  let draft = start;
  for (let place = 0; place < parts.length; ) {
    const next = await parts[place]?.(draft);
    if (next === undefined && place === 0) return undefined;
    draft = next ?? draft;
    place += next === undefined ? -1 : 1;
  }
  return draft;
}
