import type { Choice, Question } from '../model/questionnaire.ts';
import { nearest } from '../suggest/nearest.ts';
import type { ExpressionProblem } from './problem.ts';
import type { QuestionCondition } from './question-conditions.ts';
import { children, type Node } from './syntax-tree.ts';

/** Returns the comparisons with a value that is not among the options of the question it is compared with. */
export function optionProblems(
  { question, analysis }: QuestionCondition,
  questions: ReadonlyMap<string, Question>,
): readonly ExpressionProblem[] {
  if (!analysis.isSound) return [];
  const questionOf = (node: Node): Question | undefined => {
    if (node.op === 'id' && node.args === 'value') return question;
    return node.op === '.' ? questions.get(node.args[1]) : undefined;
  };
  return comparisons(analysis.parsed.root).flatMap(({ asked, literals }) => {
    const other = questionOf(asked);
    return other === undefined ? [] : unknownOptions(other, literals);
  });
}

/** Literals that an answer is compared with. */
interface Comparison {
  readonly asked: Node;
  readonly literals: readonly Node[];
}

function comparisons(node: Node): readonly Comparison[] {
  const below = children(node).flatMap(comparisons);
  if (node.op !== '==' && node.op !== '!=' && node.op !== 'in') return below;
  const [left, right] = node.args;
  return [...below, { asked: left, literals: literalsIn(right) }, { asked: right, literals: literalsIn(left) }];
}

function literalsIn(node: Node): readonly Node[] {
  if (node.op === 'list') return node.args.flatMap(literalsIn);
  return literalValue(node) === undefined ? [] : [node];
}

function literalValue(node: Node): string | number | undefined {
  if (node.op === '-_') {
    const value = literalValue(node.args);
    return typeof value === 'number' ? -value : undefined;
  }
  if (node.op !== 'value') return undefined;
  return typeof node.args === 'string' || typeof node.args === 'number' ? node.args : undefined;
}

function unknownOptions({ id, choices }: Question, literals: readonly Node[]): readonly ExpressionProblem[] {
  if (choices.length === 0) return [];
  return literals.flatMap((node) => {
    const value = literalValue(node);
    if (value === undefined || choices.some((choice) => choice.value === value)) return [];
    return [unknownOption(id, choices, value, node)];
  });
}

function unknownOption(
  name: string,
  choices: readonly Choice[],
  value: string | number,
  { start, end }: Node,
): ExpressionProblem {
  const values = choices.map((choice) => String(choice.value));
  return {
    messageId: 'condition-unknown-option',
    data: { name, value, choices: values.join(', ') },
    offset: start,
    length: end - start,
    // Every digit is near every other: there is nothing to guess.
    suggestions: typeof value === 'string' ? nearest(value, values) : [],
  };
}
