import type { ASTNode } from '@marcbachmann/cel-js';

/** A node of the syntax tree; `start` and `end` are UTF-16 offsets, `pos` is where the node's own sign or name stands. */
export type Node = ASTNode;

/** A stretch of an expression: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Returns the parts of a node that are expressions themselves, from left to right. */
export function children(node: Node): readonly Node[] {
  switch (node.op) {
    case 'value':
    case 'id':
      return [];
    case '.':
    case '.?':
      return [node.args[0]];
    case 'call':
      return node.args[1];
    case 'rcall':
      return [node.args[1], ...node.args[2]];
    case 'map':
      return node.args.flat();
    case '!_':
    case '-_':
      return [node.args];
    default:
      return node.args;
  }
}
