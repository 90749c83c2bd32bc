import type { Confidentiality } from '../model/vocabulary.ts';
import type { Report } from './build-report.ts';
import type { DimensionResult, Result } from './result.ts';

/** A number that rests on fewer answers would tell what somebody answered. */
const FEWEST_ANSWERS = 3;

/**
 * Returns what of the organisation's report may be published: its total and profile, never single answers, comments,
 * departments or questions. Everything that stays is listed here, so that a new part is internal until somebody decides.
 */
export function publish(report: Report, questionnaire: { readonly confidentiality: Confidentiality }): Report {
  const { language, invented, organisation, subject, wave, levels, method, readingNote } = report;
  const isTotalSafe = (report.total?.counts.answered ?? 0) >= FEWEST_ANSWERS;
  const isProfileSafe = isTotalSafe && (report.profile ?? []).every(isAggregate);
  const isInternal = questionnaire.confidentiality === 'internal';
  return {
    language,
    confidentiality: 'public',
    withheld: withheldBecause(isInternal, isProfileSafe),
    invented,
    organisation,
    subject,
    wave,
    questionnaire: report.questionnaire,
    readingNote,
    levels,
    total: isTotalSafe ? withoutGates(report.total) : null,
    profile: isProfileSafe && !isInternal ? (report.profile ?? []).map(withoutGates) : null,
    // What two groupings of the same answers do not share would tell single answers.
    views: null,
    // The total without a dimension would tell the dimension.
    sensitivity: isProfileSafe && !isInternal ? report.sensitivity : null,
    highlights: null,
    gates: null,
    duties: null,
    spread: null,
    registers: null,
    portfolio: isInternal ? null : publicPortfolio(report.portfolio),
    standing: null,
    agreement: null,
    open: null,
    method,
  };
}

/** How many entries are at which level, not which: a level tells answers. */
function publicPortfolio(portfolio: Report['portfolio']): Report['portfolio'] {
  if (portfolio === null || portfolio.counts.recorded < FEWEST_ANSWERS) return null;
  const { counts, shares } = portfolio;
  const hasOwn = (counts.own?.entries ?? 0) >= FEWEST_ANSWERS;
  return {
    ...portfolio,
    counts: hasOwn ? counts : { ...counts, own: null },
    shares: hasOwn ? shares : shares.map((one) => ({ ...one, own: null })),
    bottlenecks: [],
    lifts: [],
    entries: [],
  };
}

// One small dimension could be worked out from the total and the others, so the profile is shown as a whole or not at all.
function isAggregate({ counts }: DimensionResult): boolean {
  return counts.answered === 0 || counts.answered >= FEWEST_ANSWERS;
}

// A score before its gate would tell that a certain question has its gated answer.
function withoutGates<T extends Result | null>(result: T): T {
  return result === null ? result : { ...result, ungated: null };
}

function withheldBecause(isInternal: boolean, isProfileSafe: boolean): Report['withheld'] {
  if (isInternal) return 'internal-questionnaire';
  return isProfileSafe ? null : 'few-answers';
}
