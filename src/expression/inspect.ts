import { nearest } from '../suggest/nearest.ts';
import type { Parsed } from './engine.ts';
import type { ConditionProblemId, ExpressionProblem } from './problem.ts';
import { children, type Node, type Span } from './syntax-tree.ts';

/** What an expression may name. */
export interface Names {
  /** `relevant` speaks about answers and flags, `constraint` and `gate` about the one value. */
  readonly scope: 'subject' | 'value';
  readonly questionIds: ReadonlySet<string>;
  readonly flags: ReadonlySet<string>;
}

/** A place where an expression names an answer or a flag. */
export interface Reference extends Span {
  readonly kind: 'answer' | 'flag';
  readonly name: string;
  /** Inside has(). */
  readonly isTestedForPresence: boolean;
}

/** What an expression names, and what in it is outside our part of CEL. */
export interface Inspection {
  readonly references: readonly Reference[];
  readonly problems: readonly ExpressionProblem[];
}

/** Functions of our part of CEL; those of texts are called on the text: `answers.a.contains('x')`. */
const FUNCTIONS = ['has', 'size'] as const;
const TEXT_FUNCTIONS = ['contains', 'startsWith', 'endsWith'] as const;

/**
 * Operators of our part of CEL. Division is left out: by an answer of 0 it gives infinity, which compares without a word;
 * `a > 0.5 * b` says the same. Brackets, maps and macros are left out because no condition needs them.
 */
const OPERATORS: ReadonlySet<string> = new Set([
  '==',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  'in',
  '&&',
  '||',
  '!_',
  '-_',
  '+',
  '-',
  '*',
  '?:',
  'list',
]);

/** No real questionnaire has more questions. */
const MAX_SUGGESTED_FROM = 1000;

/** Returns what an expression names and what in it is not allowed; before its types are checked. */
export function inspect({ root, text }: Parsed, names: Names): Inspection {
  const inspector = new Inspector(text, names);
  inspector.visit(root);
  return inspector;
}

class Inspector implements Inspection {
  readonly references: Reference[] = [];
  readonly problems: ExpressionProblem[] = [];
  readonly #text: string;
  readonly #names: Names;

  constructor(text: string, names: Names) {
    this.#text = text;
    this.#names = names;
  }

  visit(node: Node): void {
    if (node.op === 'value') this.#visitLiteral(node);
    else if (node.op === 'id') this.#visitName(node);
    else if (node.op === '.') this.#visitSelection(node, false);
    else if (node.op === 'call' || node.op === 'rcall') this.#visitCall(node);
    else if (!OPERATORS.has(node.op)) this.#unsupported(node);
    else for (const child of children(node)) this.visit(child);
  }

  #visitLiteral(node: Node): void {
    // Leaves out null (a missing answer is no value), bytes and unsigned numbers.
    if (!['string', 'number', 'bigint', 'boolean'].includes(typeof node.args)) this.#unsupported(node);
  }

  #visitName(node: Extract<Node, { op: 'id' }>): void {
    const name = node.args;
    const { scope } = this.#names;
    if (scope === 'value' && name === 'value') return;
    if (scope === 'subject' && (name === 'answers' || name === 'flags')) this.#unsupported(node);
    else this.#report('condition-unknown-name', { name }, node, this.#nearestName(name));
  }

  #visitSelection(node: Extract<Node, { op: '.' }>, isTestedForPresence: boolean): void {
    const [base, name] = node.args;
    const span = { start: node.pos, end: node.end };
    if (base.op !== 'id' || base.args === 'value') this.#unsupported(node);
    else if (this.#names.scope === 'value') this.visit(base);
    else if (base.args === 'answers') {
      this.references.push({ kind: 'answer', name, isTestedForPresence, ...span });
      this.#known(name, this.#names.questionIds, 'condition-unknown-question', span);
    } else if (base.args === 'flags' && !isTestedForPresence) {
      this.references.push({ kind: 'flag', name, isTestedForPresence, ...span });
      this.#known(name, this.#names.flags, 'condition-unknown-flag', span);
    } else if (base.args === 'flags') {
      // has(flags.x) would always be true: a flag is set or not, it is never missing.
      this.#unsupported(node);
    } else this.visit(base);
  }

  #visitCall(node: Extract<Node, { op: 'call' | 'rcall' }>): void {
    const isOnText = node.op === 'rcall';
    const known: readonly string[] = isOnText ? TEXT_FUNCTIONS : FUNCTIONS;
    const name = node.args[0];
    if (!known.includes(name)) {
      const start = node.op === 'rcall' ? this.#text.indexOf(name, node.args[1].end) : node.start;
      const suggestions = nearest(name, [...FUNCTIONS, ...TEXT_FUNCTIONS]);
      this.#report('condition-unknown-function', { name }, { start, end: start + name.length }, suggestions);
      return;
    }
    for (const child of children(node)) {
      if (name === 'has' && child.op === '.') this.#visitSelection(child, true);
      else this.visit(child);
    }
  }

  #known(name: string, declared: ReadonlySet<string>, messageId: ConditionProblemId, span: Span): void {
    if (!declared.has(name)) this.#report(messageId, { name }, span, nearestOf(name, declared));
  }

  #nearestName(name: string): readonly string[] {
    const { scope, questionIds, flags } = this.#names;
    if (scope === 'value') return ['value'];
    const meant = [
      ...(questionIds.has(name) ? [`answers.${name}`] : []),
      ...(flags.has(name) ? [`flags.${name}`] : []),
    ];
    return meant.length > 0 ? meant : nearest(name, ['answers', 'flags']);
  }

  #unsupported(node: Node): void {
    this.#report('condition-unsupported', { part: this.#text.slice(node.start, node.end) }, node, []);
  }

  #report(
    messageId: ConditionProblemId,
    data: ExpressionProblem['data'],
    { start, end }: Span,
    suggestions: readonly string[],
  ): void {
    this.problems.push({ messageId, data, offset: start, length: end - start, suggestions });
  }
}

/** Comparing with every id takes too long where a hostile file declares and misspells thousands of them. */
function nearestOf(name: string, declared: ReadonlySet<string>): readonly string[] {
  return declared.size > MAX_SUGGESTED_FROM ? [] : nearest(name, [...declared]);
}
