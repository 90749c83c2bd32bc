// node:crypto is the one Node module this folder uses: a hash is a function of its input alone and touches nothing.
import { createHash } from 'node:crypto';
import type { Group, MethodSettings, Question, Questionnaire, Scoring, View } from '../model/questionnaire.ts';

/**
 * Returns `sha256:` and 64 hex digits over everything that scores depend on: ids, types, choices, weights, conditions, rules of
 * scoring. Wording, order, version, advice and legal basis are left out, so a patch version keeps its digest.
 */
export function digestOf(questionnaire: Omit<Questionnaire, 'digest'>): string {
  return `sha256:${hashOf(scoredParts(questionnaire))}`;
}

/** Returns 8 hex digits that change with a value: enough to see that something changed, not to prove that nothing did. */
export function shortDigest(value: unknown): string {
  return hashOf(value).slice(0, 8);
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex');
}

/** Returns JSON with sorted keys and without white space; undefined members are left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => compare(a, b))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

function scoredParts(questionnaire: Omit<Questionnaire, 'digest'>): unknown {
  return {
    id: questionnaire.id,
    flags: [...questionnaire.flags].sort(),
    scoring: scoringParts(questionnaire.scoring),
    levels: questionnaire.levels.map(({ id, from }) => ({ id, from })),
    dimensions: byId(questionnaire.dimensions).map(({ id, weight, ...dimension }) => ({
      ...{ id, weight },
      ...groupParts(dimension),
    })),
    questions: byId(questionnaire.questions).map(scoredQuestion),
    views: questionnaire.views.length === 0 ? undefined : byId(questionnaire.views).map(viewParts),
  };
}

/** What is as it would be without a word is left out, so that a questionnaire keeps its digest when the format grows. */
function scoringParts({ policies, ...scoring }: Scoring): unknown {
  const { notApplicable, missing } = policies;
  const hasPolicies = notApplicable !== 'exclude' || missing !== 'bounds';
  const { method, range, departments, entries, provisionalBelowCoverage, evidence } = scoring;
  return {
    ...{ range, departments, provisionalBelowCoverage, evidence, method, ...settingsParts(scoring) },
    entries: entries === 'mean' ? undefined : entries,
    policies: hasPolicies ? policies : undefined,
  };
}

function settingsParts({ method, halfCredit, pooled, stages }: MethodSettings): object {
  if (method === 'share') return { halfCredit, pooled };
  return method === 'staged' ? { stages } : {};
}

function groupParts({
  settings,
  hasOwnMethod,
  range,
  stage,
  groups,
}: Pick<Group, 'settings' | 'hasOwnMethod' | 'range' | 'stage' | 'groups'>): object {
  return {
    ...(hasOwnMethod ? { method: settings.method, ...settingsParts(settings) } : {}),
    ...{ range, stage },
    ...(groups.length === 0
      ? {}
      : {
          groups: byId(groups).map(({ id, weight, ...group }) => ({
            ...{ id, weight, ...groupParts(group) },
            questions: group.groups.length === 0 ? group.questions.map((question) => question.id).sort() : undefined,
          })),
        }),
  };
}

/** Its areas have scores, too. */
function viewParts({ id, areas }: View): unknown {
  const parts = byId(areas).map(({ id: area, settings, questions }) => ({
    ...{ id: area, method: settings.method, ...settingsParts(settings) },
    questions: questions.map((question) => question.id).sort(),
  }));
  return { id, areas: parts };
}

function scoredQuestion(question: Question): unknown {
  const { id, dimensionId, type, minimum, maximum, scoreRule, weight, stage, relevant, constraint, gate, computed } =
    question;
  return {
    ...{ id, dimensionId, type, minimum, maximum, scoreRule, weight, stage, relevant, constraint, gate, computed },
    role: { id: question.role.id, per: question.role.per },
    choices: question.choices.map(({ value, score, exclusive }) => ({ value, score, exclusive })),
    criteria: question.criteria.length,
    notApplicable: question.notApplicable.allowed,
    hasEvidence: question.evidence !== undefined,
  };
}

function byId<T extends { readonly id: string }>(parts: readonly T[]): readonly T[] {
  return [...parts].sort((a, b) => compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
