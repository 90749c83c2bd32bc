import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FragmentKind, lintFragment } from '../support/lint-fragment.ts';

// A fixture is a fragment of a document; `# expect: rule-id @column` stands at the end of the line where a finding begins,
// `# expect-next: …` on the line before it where a comment cannot stand at its end. `# kind: workspace` says what it is.
const folder = import.meta.dirname;
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'base')
  .flatMap((entry) => readdirSync(join(folder, entry.name)).map((file) => `${entry.name}/${file}`));

describe('rule fixtures', () => {
  it.each(cases)('%s', (path) => {
    const text = readFileSync(join(folder, path), 'utf8');
    const kind = (/^# kind: (\w+)/m.exec(text)?.[1] ?? 'questionnaire') as FragmentKind | 'raw';
    expect(found(kind, text)).toEqual(expected(text));
  });

  it.each(['questionnaire', 'workspace', 'response', 'register'] as const)('finds nothing in the clean %s', (kind) => {
    expect(lintFragment(kind, '')).toEqual([]);
  });
});

function found(kind: FragmentKind | 'raw', text: string): readonly string[] {
  return lintFragment(kind, text)
    .map(({ at, messageId }) => `${at.start.line}:${at.start.column} ${messageId}`)
    .sort();
}

function expected(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(/# expect(-next)?: (.*)$/g)].flatMap(([, next, list = '']) =>
        [...list.matchAll(/([a-z0-9-]+) @(\d+)/g)].map(
          ([, id, column]) => `${index + (next === undefined ? 1 : 2)}:${column} ${id}`,
        ),
      ),
    )
    .sort();
}
