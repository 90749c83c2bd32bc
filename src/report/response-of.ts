import type { Response } from '../model/answer.ts';

const indexes = new WeakMap<readonly Response[], ReadonlyMap<string, Response>>();

/** Returns the response of a role about a subject; undefined where there is none. The same list is looked through once. */
export function responseOf(
  responses: readonly Response[],
  { subject, role }: { readonly subject: string; readonly role: string },
): Response | undefined {
  const index = indexes.get(responses) ?? indexOf(responses);
  indexes.set(responses, index);
  return index.get(keyOf(subject, role));
}

function indexOf(responses: readonly Response[]): ReadonlyMap<string, Response> {
  // Of two for one key the first holds: what is set last stays.
  return new Map(responses.toReversed().map((response) => [keyOf(response.key.subject, response.key.role), response]));
}

/** Ids hold no space. */
function keyOf(subject: string, role: string): string {
  return `${subject} ${role}`;
}
