import { children, type Node } from './syntax-tree.ts';

/** Our own `size`: the engine's counts in whole numbers, which do not mix with doubles. */
export const SIZE_AS_DOUBLE = 'number_of';

/**
 * Turns every whole number of a syntax tree into a double, and `size` into one that counts in doubles. CEL keeps int and double
 * apart (`2 in [2.0]` is a type error, `1 + 1.5` has no overload), and no author of a questionnaire should have to know that.
 * Changes the engine's tree before it is checked, which its pinned version allows and a test watches.
 */
export function numbersAsDoubles(node: Node): void {
  if (node.op === 'value' && typeof node.args === 'bigint') replace(node, Number(node.args));
  if (node.op === 'call' && node.args[0] === 'size') replace(node, [SIZE_AS_DOUBLE, node.args[1]]);
  for (const child of children(node)) numbersAsDoubles(child);
}

function replace(node: Node, args: Node['args']): void {
  (node as { args: Node['args'] }).args = args;
}
