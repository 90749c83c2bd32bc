import type { Test } from '../model/documents/questionnaire.ts';
import type { Question, QuestionnaireTest } from '../model/questionnaire.ts';

/** Returns a questionnaire's own tests with wildcards (`"str_*": 4`) spread over the questions they fit. */
export function resolveTests(tests: readonly Test[], questions: readonly Question[]): readonly QuestionnaireTest[] {
  return tests.map((test, index) => ({
    name: test.name,
    flags: [...(test.flags ?? [])],
    answers: spreadWildcards(test.answers, questions),
    expect: test.expect,
    pointer: `/tests/${index}`,
  }));
}

/**
 * Returns answers by question id. An exact key wins over a wildcard, a longer wildcard over a shorter one.
 * Exact keys of unknown questions stay, so that lint can name them.
 */
function spreadWildcards(
  written: Readonly<Record<string, unknown>>,
  questions: readonly Question[],
): ReadonlyMap<string, unknown> {
  const exact = Object.entries(written).filter(([key]) => !key.includes('*'));
  const wildcards = Object.entries(written)
    .filter(([key]) => key.includes('*'))
    .sort(([a], [b]) => a.length - b.length);
  const answers = new Map<string, unknown>();
  for (const [pattern, value] of wildcards) {
    const fits = wildcardMatcher(pattern);
    for (const question of questions) if (fits(question.id)) answers.set(question.id, value);
  }
  for (const [id, value] of exact) answers.set(id, value);
  return answers;
}

/** Returns whether ids fit a pattern in which `*` stands for any characters; linear, whatever the pattern is. */
export function wildcardMatcher(pattern: string): (id: string) => boolean {
  const [start = '', ...rest] = pattern.split('*');
  const end = rest.pop() ?? '';
  return (id) => {
    if (id.length < start.length + end.length || !id.startsWith(start) || !id.endsWith(end)) return false;
    let from = start.length;
    for (const part of rest) {
      const found = id.indexOf(part, from);
      if (found < 0) return false;
      from = found + part.length;
    }
    return from <= id.length - end.length;
  };
}
