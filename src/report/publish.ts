import type { Exact } from '../model/exact.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { asShown, isAggregate } from '../scoring/published.ts';
import type { Report } from './build-report.ts';
import { publicPortfolio } from './portfolio/public-portfolio.ts';
import type { DimensionResult, Result } from './result.ts';

/** What publishing asks of a questionnaire: whether it is internal, and whether an answer shows in a level. */
type Published = Pick<Questionnaire, 'confidentiality' | 'questions'>;

/**
 * Returns what of the organisation's report may be published: its total and profile, never single answers, comments,
 * departments or questions; of an internal questionnaire one number alone. Everything that stays is listed here, so that a new
 * part is internal until somebody decides.
 */
export function publish(report: Report, questionnaire: Published): Report {
  return questionnaire.confidentiality === 'internal' ? numberOnly(report) : aggregates(report, questionnaire);
}

/**
 * A level is left out: red would tell that one of few critical questions has its worst answer. Counts are left out, and what they
 * could be worked out from.
 */
function numberOnly(report: Report): Report {
  return {
    ...frameOf(report, 'internal-questionnaire'),
    readingNote: null,
    levels: [],
    number: isTotalSafe(report) ? roundedNumber(report.total) : null,
    total: null,
    profile: null,
    views: null,
    sensitivity: null,
    ...NEVER_PUBLISHED,
    method: {
      ...report.method,
      exceptions: [],
      questions: null,
      drafts: null,
      submitted: null,
      reviewed: null,
      missing: null,
    },
  };
}

function aggregates(report: Report, { questions }: Published): Report {
  const isProfileSafe = isTotalSafe(report) && (report.profile ?? []).every(isSafeDimension);
  const hasLevelGates = questions.some(({ gate }) => gate !== undefined && 'levels' in gate);
  const safe = <T extends Result>(result: T): T => withoutGates(result, hasLevelGates);
  return {
    ...frameOf(report, isProfileSafe ? null : 'few-answers'),
    levels: report.levels,
    number: null,
    total: isTotalSafe(report) && report.total !== null ? safe(report.total) : null,
    profile: isProfileSafe ? (report.profile ?? []).map(safe) : null,
    // What two groupings of the same answers do not share would tell single answers.
    views: null,
    // The total without a dimension would tell the dimension.
    sensitivity: isProfileSafe ? report.sensitivity : null,
    ...NEVER_PUBLISHED,
    portfolio: publicPortfolio(report.portfolio),
    method: report.method,
  };
}

/** What the report is about. */
function frameOf(
  { language, invented, organisation, subject, wave, questionnaire, readingNote }: Report,
  withheld: Report['withheld'],
): Pick<
  Report,
  | 'language'
  | 'confidentiality'
  | 'withheld'
  | 'invented'
  | 'organisation'
  | 'subject'
  | 'wave'
  | 'questionnaire'
  | 'readingNote'
> {
  return {
    ...{ language, confidentiality: 'public', withheld, invented, organisation, subject, wave, questionnaire },
    readingNote,
  };
}

const NEVER_PUBLISHED = {
  highlights: null,
  gates: null,
  duties: null,
  spread: null,
  registers: null,
  portfolio: null,
  standing: null,
  agreement: null,
  open: null,
} as const;

function isTotalSafe({ total }: Report): boolean {
  return total !== null && isAggregate(total.counts);
}

function roundedNumber(total: Report['total']): Exact | null {
  const score = total?.scores.score ?? null;
  return score && asShown(score);
}

// One small dimension could be worked out from the total and the others, so the profile is shown as a whole or not at all.
function isSafeDimension({ counts }: DimensionResult): boolean {
  return counts.answered === 0 || isAggregate(counts);
}

// A score before its gate, or a level that does not go with its score, would tell that a certain question has its gated answer.
function withoutGates<T extends Result>(result: T, hasLevelGates: boolean): T {
  return { ...result, ungated: null, level: hasLevelGates ? null : result.level };
}
