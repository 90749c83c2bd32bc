import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { questionnaireRules } from '../../src/lint/rules/questionnaire/index.ts';
import { registerRules } from '../../src/lint/rules/register/index.ts';
import { workspaceRules } from '../../src/lint/rules/workspace/index.ts';
import { type FragmentKind, lintFragment } from '../support/lint-fragment.ts';

const folder = join(import.meta.dirname, '../../docs/rules');
const pages = readdirSync(folder)
  .filter((file) => file.endsWith('.md') && file !== 'README.md')
  .map((file) => file.slice(0, -'.md'.length));

// What a fragment that stands alone may lack.
const BESIDE_THE_POINT = new Set(['failing-test', 'unused-declaration', 'no-tests']);

describe('rule pages', () => {
  it('exist for every rule', () => {
    const rules = [questionnaireRules, workspaceRules, registerRules].flatMap((rulesOfKind) =>
      Object.keys(rulesOfKind),
    );
    expect(rules.filter((id) => !pages.includes(id))).toEqual([]);
  });

  it('exist for every rule id that the code names outside the registries', () => {
    expect(namedRuleIds().filter((id) => !pages.includes(id))).toEqual([]);
  });

  it.each(pages)('%s has all sections', (id) => {
    const text = read(id);
    expect([...text.matchAll(/^## (.*)$/gm)].map((match) => match[1])).toEqual([
      'What it checks',
      'Why',
      'Wrong',
      'Right',
      'When not to use it',
    ]);
    expect(text.startsWith(`# ${id}\n`)).toBe(true);
  });

  const runnable = pages.flatMap((id) => {
    const [wrong, right] = [...read(id).matchAll(/```yaml (\w+)\n([\s\S]*?)```/g)];
    return wrong && right
      ? [{ id, kind: wrong[1] as FragmentKind | 'raw', wrong: wrong[2] ?? '', right: right[2] ?? '' }]
      : [];
  });

  it.each(runnable)('$id: the wrong example gives this finding', ({ id, kind, wrong }) => {
    expect(others(lintFragment(kind, wrong), id)).toEqual([id]);
  });

  it.each(runnable)('$id: the right example gives none', ({ id, kind, right }) => {
    // A raw fragment is no questionnaire: only reading it has to work.
    const findings = lintFragment(kind, right).filter((finding) => kind !== 'raw' || finding.at.pointer === '/none');
    expect(others(findings, id)).toEqual([]);
  });
});

function read(id: string): string {
  return readFileSync(join(folder, `${id}.md`), 'utf8');
}

function others(findings: readonly { ruleId: string }[], id: string): readonly string[] {
  const ids = new Set(findings.map((finding) => finding.ruleId));
  return [...ids].filter((found) => found === id || !BESIDE_THE_POINT.has(found));
}

/** Rule ids as they stand in the readers and checkers that are no rules of the registries. */
function namedRuleIds(): readonly string[] {
  const src = join(import.meta.dirname, '../../src');
  const files = ['source', 'schema', 'workspace'].flatMap((area) =>
    readdirSync(join(src, area))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(src, area, file)),
  );
  const ids = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return [...text.matchAll(/(?:ruleId(?::| =)|RULE =|\berror\() ?'([a-z-]+)'/g)].map((match) => match[1] ?? '');
  });
  return [...new Set(ids)].sort();
}
