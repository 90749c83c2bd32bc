import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintQuestionnaire, lintRegister, lintResponse, lintReview, lintWorkspace } from '../../src/lint/run.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import type { Source } from '../../src/model/source.ts';
import { readSource } from '../../src/source/read.ts';
import { loadQuestionnaire } from './questionnaires.ts';

/** The kinds of documents that have rules. */
export type FragmentKind = 'questionnaire' | 'workspace' | 'response' | 'register' | 'review';

const folder = join(import.meta.dirname, '../rules/base');

/**
 * Returns the findings of a fragment: top-level keys that it lacks are added from a clean document behind it, so that its own
 * lines keep their numbers. `raw` fragments stand for themselves.
 */
export function lintFragment(kind: FragmentKind | 'raw', fragment: string): readonly Finding[] {
  const text = kind === 'raw' ? fragment : complete(fragment, base(kind));
  const source = readSource(new TextEncoder().encode(text), 'fragment.yaml');
  if (!source.ok) return source.findings;
  if (kind === 'workspace') return lintWorkspace(source.value, [baseQuestionnaire(), questionnaireOf('things')]);
  if (kind === 'register') return lintRegister(source.value, AROUND);
  if (kind === 'review') return lintReview(source.value, baseQuestionnaire(), PLACE);
  if (kind === 'response') return lintResponse(source.value, baseQuestionnaire(), PLACE);
  return lintQuestionnaire(source.value, shipped).findings;
}

/** What a questionnaire can take values from: those that come with the program. */
function shipped(): readonly Questionnaire[] {
  return ['informationssicherheit', 'ozg-leistungen', 'verwaltung'].map((id) =>
    loadQuestionnaire(join(import.meta.dirname, '../../questionnaires', `${id}.yaml`)),
  );
}

const AROUND = {
  id: 'things',
  departments: ['office', 'citizens'],
  otherEntries: new Set(['school']),
  flags: ['outdoor'],
};

const PLACE = { wave: '2026', questionnaire: 'base', subject: 'office', role: 'head' } as const;

function base(kind: FragmentKind): string {
  const text = readFileSync(join(folder, `${kind}.yaml`), 'utf8');
  return kind === 'response' ? text.replace(/sha256:0+/, baseQuestionnaire().digest) : text;
}

function baseQuestionnaire(): Questionnaire {
  return questionnaireOf('questionnaire');
}

const questionnaires = new Map<string, Questionnaire>();

function questionnaireOf(file: string): Questionnaire {
  const text = readFileSync(join(folder, `${file}.yaml`), 'utf8');
  const questionnaire = questionnaires.get(file) ?? lintQuestionnaire(read(text)).questionnaire;
  if (questionnaire === undefined) throw new Error(`${file} has not the right shape`);
  questionnaires.set(file, questionnaire);
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
