import type { Finding } from '../../model/finding.ts';

/**
 * Returns a finding for each answer of a slice that stands right behind its colon (`srv_03:45`): YAML takes that for one word, and
 * what its reader says about it helps nobody. For a text that could not be read.
 */
export function missingSpaces(text: string, file: string): readonly Finding[] {
  return text.split('\n').flatMap((line, index): readonly Finding[] => {
    const [key] = /^ {2}[a-z][a-z0-9_]*:(?=[^\s])/.exec(line) ?? [];
    if (key === undefined) return [];
    const at = (column: number) => ({ line: index + 1, column });
    const range = { file, pointer: '', start: at(key.length + 1), end: at(key.length + 2) };
    const shown = { ruleId: 'yaml-syntax', messageId: 'space-after-colon', data: {} } as const;
    return [{ ...shown, severity: 'error', at: range, related: [], suggestions: [] }];
  });
}
