import type { QuestionnaireDocument } from '../model/documents/questionnaire.ts';
import type { Catalog, Level, Questionnaire, Role, Scoring } from '../model/questionnaire.ts';
import type { Text } from '../model/text.ts';
import { digestOf } from './digest.ts';
import { deepFreeze } from './freeze.ts';
import { resolveGroup, settingsOf } from './resolve-group.ts';
import { resolvePortfolio } from './resolve-portfolio.ts';
import type { QuestionContext } from './resolve-question.ts';
import { resolveReadingNote } from './resolve-reading-note.ts';
import { resolveTests } from './resolve-tests.ts';
import { type TextReader, textReader } from './resolve-text.ts';
import { resolveViews } from './resolve-views.ts';
import { writtenQuestions } from './written-questions.ts';

/** Share 0..1 of answered weight below which a result is provisional, where a questionnaire says nothing else. */
const DEFAULT_PROVISIONAL_BELOW_COVERAGE = 0.7;

/**
 * Returns a questionnaire that passed its schema with scales and texts resolved and defaults filled in, frozen.
 * Never throws on wrong references (an unknown role, scale or question): lint reports those with their place.
 */
export function resolveQuestionnaire(document: QuestionnaireDocument): Questionnaire {
  const text = textReader(document.default_language);
  const roles = resolveRoles(document, text);
  const context: QuestionContext = { document, roles, text, typeOf: typeLookup(document) };
  const scoring = resolveScoring(document);
  const dimensions = document.dimensions.map((written, index) =>
    resolveGroup(written, { pointer: `/dimensions/${index}`, around: scoring, dimensionId: written.id }, context),
  );
  const questions = dimensions.flatMap((dimension) => dimension.questions);
  const questionnaire: Omit<Questionnaire, 'digest'> = {
    ...header(document, text),
    roles,
    catalogs: resolveCatalogs(document, text),
    levels: resolveLevels(document, text),
    scoring,
    dimensions,
    questions,
    portfolio: resolvePortfolio(document.portfolio, text),
    views: resolveViews(document, questions, scoring, text),
    readingNote: resolveReadingNote(document.reading_note, text),
    tests: resolveTests(document.tests ?? [], questions),
  };
  return deepFreeze({ ...questionnaire, digest: digestOf(questionnaire) });
}

type Header = Omit<
  Questionnaire,
  | 'digest'
  | 'roles'
  | 'catalogs'
  | 'levels'
  | 'scoring'
  | 'dimensions'
  | 'questions'
  | 'portfolio'
  | 'views'
  | 'readingNote'
  | 'tests'
>;

function header(document: QuestionnaireDocument, text: TextReader): Header {
  return {
    id: document.id,
    version: document.version,
    status: document.status,
    title: text(document.title),
    description: text.optional(document.description),
    defaultLanguage: document.default_language,
    languages: [...document.languages],
    license: document.license,
    confidentiality: document.confidentiality ?? 'public',
    flags: [...(document.flags ?? [])],
    evidenceKinds: mapValues(document.evidence_kinds ?? {}, (kind) => text(kind)),
  };
}

function resolveRoles(document: QuestionnaireDocument, text: TextReader): ReadonlyMap<string, Role> {
  return mapValues(document.roles, (role, id) => ({ id, per: role.per, title: text(role.title) }));
}

function resolveCatalogs(document: QuestionnaireDocument, text: TextReader): ReadonlyMap<string, Catalog> {
  return mapValues(document.catalogs ?? {}, (catalog, id) => ({
    id,
    title: text(catalog.title),
    source: catalog.source,
    items: mapValues<Text, Parameters<TextReader>[0]>(catalog.items, (item) => text(item)),
  }));
}

function resolveLevels(document: QuestionnaireDocument, text: TextReader): readonly Level[] {
  const levels = document.levels.map((level) => ({
    id: level.id,
    from: level.from,
    title: text(level.title),
    description: text.optional(level.description),
  }));
  // One without a bound is below all others.
  const bound = ({ from }: Level): number => from ?? Number.NEGATIVE_INFINITY;
  return levels.sort((a, b) => (bound(a) < bound(b) ? -1 : Number(bound(a) > bound(b))));
}

function resolveScoring({ scoring }: QuestionnaireDocument): Scoring {
  const [lowest = 0, highest = 100] = scoring.range;
  return {
    ...settingsOf(scoring),
    range: [lowest, highest],
    departments: scoring.departments ?? 'mean',
    entries: scoring.entries ?? 'mean',
    policies: {
      notApplicable: scoring.policies?.not_applicable ?? 'exclude',
      missing: scoring.policies?.missing ?? 'bounds',
    },
    provisionalBelowCoverage: scoring.provisional_below_coverage ?? DEFAULT_PROVISIONAL_BELOW_COVERAGE,
    evidence: scoring.evidence && {
      requiredFrom: scoring.evidence.required_from,
      cap: scoring.evidence.cap,
      maxAgeMonths: scoring.evidence.max_age_months,
    },
  };
}

function typeLookup(document: QuestionnaireDocument): QuestionContext['typeOf'] {
  const types = new Map(writtenQuestions(document).map(({ written }) => [written.id, written.type]));
  return (id) => types.get(id);
}

function mapValues<To, From>(
  record: Readonly<Record<string, From>>,
  change: (value: From, key: string) => To,
): ReadonlyMap<string, To> {
  return new Map(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
