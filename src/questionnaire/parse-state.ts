/** Why there is no value: the question does not apply, for a reason, or nobody here knows the answer. */
export type Stated =
  | { readonly state: 'not_applicable'; readonly reason: string }
  | { readonly state: 'dont_know'; readonly ask?: string };

/**
 * Returns what `n/a:reason` (not applicable), `?` or `?role` (not known, and the role that knows) say; undefined for any other
 * text, which is a value then. The reason is empty where none is given.
 */
export function parseState(text: string): Stated | undefined {
  const notApplicable = /^\s*n\/a\s*(?::\s*(.*))?$/is.exec(text);
  if (notApplicable !== null) return { state: 'not_applicable', reason: (notApplicable[1] ?? '').trim() };
  const dontKnow = /^\s*\?\s*([a-z0-9-]*)\s*$/.exec(text);
  if (dontKnow === null) return undefined;
  const [, ask = ''] = dontKnow;
  return ask === '' ? { state: 'dont_know' } : { state: 'dont_know', ask };
}
