import type { Question } from '../model/questionnaire.ts';
import { constantProblems } from './check-constant.ts';
import { optionProblems } from './check-options.ts';
import { cycleProblems, type QuestionPlaces, referenceProblems } from './check-references.ts';
import { CONDITION_PROBLEMS, type ConditionProblem, type ExpressionProblem } from './problem.ts';
import { type QuestionCondition, questionConditions } from './question-conditions.ts';
import type { ConditionSubject } from './types.ts';

/**
 * Returns what is wrong with the conditions of a questionnaire, in the order of its questions. Without errors among them,
 * `compileConditions` does not throw, and running a condition fails only on an answer of a wrong type.
 */
export function checkConditions(subject: ConditionSubject): readonly ConditionProblem[] {
  const conditions = questionConditions(subject);
  const questions = new Map(subject.questions.map((question) => [question.id, question]));
  const places = new Map(subject.questions.map((question, place) => [question.id, { question, place }]));
  const cycles = cycleProblems(conditions);
  return conditions.flatMap((condition) => {
    const problems = [...ownProblems(condition, places, questions), ...(cycles.get(condition) ?? [])];
    return problems.map((problem) => placed(problem, condition));
  });
}

function ownProblems(
  condition: QuestionCondition,
  places: QuestionPlaces,
  questions: ReadonlyMap<string, Question>,
): readonly ExpressionProblem[] {
  const { analysis } = condition;
  const references = referenceProblems(condition, places);
  if (!analysis.isSound) return [...analysis.problems, ...references];
  const options = optionProblems(condition, questions);
  const found = [...references, ...options];
  // A comparison with an unknown option makes a condition constant: one sentence about one mistake.
  return options.length > 0 ? found : [...found, ...constantProblems(condition, analysis, questions)];
}

function placed(problem: ExpressionProblem, { question, field }: QuestionCondition): ConditionProblem {
  return {
    ...problem,
    data: { question: question.id, ...problem.data },
    severity: CONDITION_PROBLEMS[problem.messageId].severity,
    questionId: question.id,
    pointer: question.pointer,
    field,
  };
}
