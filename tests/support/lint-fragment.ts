import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintQuestionnaire, lintResponse, lintReview, lintWorkspace } from '../../src/lint/run.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import type { Source } from '../../src/model/source.ts';
import { readSource } from '../../src/source/read.ts';

/** The kinds of documents that have rules. */
export type FragmentKind = 'questionnaire' | 'workspace' | 'response' | 'review';

const folder = join(import.meta.dirname, '../rules/base');

/**
 * Returns the findings of a fragment: top-level keys that it lacks are added from a clean document behind it, so that its own
 * lines keep their numbers. `raw` fragments stand for themselves.
 */
export function lintFragment(kind: FragmentKind | 'raw', fragment: string): readonly Finding[] {
  const text = kind === 'raw' ? fragment : complete(fragment, base(kind));
  const source = readSource(new TextEncoder().encode(text), 'fragment.yaml');
  if (!source.ok) return source.findings;
  if (kind === 'workspace') return lintWorkspace(source.value, [baseQuestionnaire()]);
  if (kind === 'review') return lintReview(source.value, baseQuestionnaire(), PLACE);
  if (kind === 'response') return lintResponse(source.value, baseQuestionnaire(), PLACE);
  return lintQuestionnaire(source.value).findings;
}

const PLACE = { wave: '2026', questionnaire: 'base', subject: 'office', role: 'head' } as const;

function base(kind: FragmentKind): string {
  const text = readFileSync(join(folder, `${kind}.yaml`), 'utf8');
  return kind === 'response' ? text.replace(/sha256:0+/, baseQuestionnaire().digest) : text;
}

let questionnaire: Questionnaire | undefined;

function baseQuestionnaire(): Questionnaire {
  questionnaire ??= lintQuestionnaire(read(base('questionnaire'))).questionnaire;
  if (questionnaire === undefined) throw new Error('the base questionnaire has not the right shape');
  return questionnaire;
}

function read(text: string): Source {
  const source = readSource(new TextEncoder().encode(text), 'base.yaml');
  if (!source.ok) throw new Error(JSON.stringify(source.findings));
  return source.value;
}

function complete(fragment: string, whole: string): string {
  const has = new Set([...fragment.matchAll(/^(\w+):/gm)].map((match) => match[1]));
  const sections = whole.split(/^(?=\w)/m).filter((section) => !has.has(section.slice(0, section.indexOf(':'))));
  return [fragment.endsWith('\n') ? fragment : `${fragment}\n`, ...sections].join('');
}
