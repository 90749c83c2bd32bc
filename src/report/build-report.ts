import type { Assessment } from '../model/assessment.ts';
import type { Exact } from '../model/exact.ts';
import type { Locale } from '../model/text.ts';
import type { Confidentiality } from '../model/vocabulary.ts';
import { sensitivityOf } from '../scoring/sensitivity.ts';
import { type Duty, dutiesOf } from './duties.ts';
import { type About, isInvented, type Named, namedWave, namesOf, type ReportInput } from './facts.ts';
import { type GateNote, gateNotes } from './gates.ts';
import { type Highlights, highlightsOf } from './highlights.ts';
import { type Method, methodOf } from './method.ts';
import { type OpenPoints, openPointsOf } from './open-points.ts';
import { portfolioOf } from './portfolio/build-portfolio.ts';
import type { Portfolio } from './portfolio/portfolio.ts';
import { type Standing, standingOf } from './portfolio/standing.ts';
import { type RaterAgreement, raterAgreement } from './rater-agreement.ts';
import { type NoteForReaders, noteForReaders } from './reading-note.ts';
import { type RegisterTable, registerTables } from './register-table.ts';
import { type DimensionResult, profileOf, type TotalResult, totalResult } from './result.ts';
import { type SensitivityFacts, sensitivityFacts } from './sensitivity.ts';
import { type Spread, sideBySide } from './spread.ts';
import { type ViewResult, viewResults } from './views.ts';

/**
 * A report as plain data: titles in one language, everything else as ids and numbers; the formats only find words and layout.
 * Parts that a public report must not show are null.
 */
export interface Report {
  readonly language: Locale;
  readonly confidentiality: Confidentiality;
  /** Why a public report shows less than the aggregates; null when nothing more is held back. */
  readonly withheld: 'internal-questionnaire' | 'few-answers' | null;
  /** The answers are made up: an example. */
  readonly invented: boolean;
  readonly organisation: {
    readonly title: string;
    readonly sizeClass: string | null;
    readonly inhabitants: number | null;
  };
  /** The organisation, one department, or one entry of a register. */
  readonly subject: About;
  readonly wave: Named & { readonly date: string };
  readonly questionnaire: Named & {
    readonly version: string;
    readonly digest: string;
    readonly confidentiality: Confidentiality;
  };
  /** What a reader has to know first; null where the questionnaire says nothing. */
  readonly readingNote: NoteForReaders | null;
  /** From the lowest to the highest; null: only gates lead to it. */
  readonly levels: readonly { readonly id: number; readonly from: number | null; readonly title: string }[];
  /** The one number of an internal questionnaire that may be published, rounded; null in every other report. */
  readonly number: Exact | null;
  readonly total: TotalResult | null;
  readonly profile: readonly DimensionResult[] | null;
  /** The same answers in other groupings; the total comes from the profile. Empty where there is none. */
  readonly views: readonly ViewResult[] | null;
  readonly highlights: Highlights | null;
  readonly gates: readonly GateNote[] | null;
  readonly duties: readonly Duty[] | null;
  /** How much the total hangs on the weights; null without a score. */
  readonly sensitivity: SensitivityFacts | null;
  /** Departments side by side; null in a department's report and where fewer than two are asked. */
  readonly spread: Spread | null;
  /** The entries of each register that the questionnaire asks about; a department's report holds its own ones. */
  readonly registers: readonly RegisterTable[] | null;
  /** The levels of all entries, counted together; null where the questionnaire declares no portfolio, and in own reports. */
  readonly portfolio: Portfolio | null;
  /** Where the one entry of the report stands; null for others, and where the questionnaire declares no portfolio. */
  readonly standing: Standing | null;
  /** Several raters of the same questions, side by side; null without further raters. */
  readonly agreement: RaterAgreement | null;
  readonly open: OpenPoints | null;
  readonly method: Method;
}

/** Returns the report for the organisation. */
export function buildReport(input: ReportInput): Report {
  return {
    ...reportOn(input.organisation, input),
    spread: departmentSpread(input),
    registers: registerTables(input),
    portfolio: portfolioOf(input),
    standing: null,
    agreement: raterAgreement(input),
    open: openPointsOf(input),
  };
}

/** Returns the own report of one department or entry. */
export function buildSubjectReport(input: ReportInput, profile: Assessment): Report {
  const { subject } = profile;
  return {
    ...reportOn(profile, input),
    spread: null,
    registers: registerTables(input, subject),
    portfolio: portfolioOf(input, subject),
    standing: standingIn(input, profile),
    agreement: raterAgreement(input, subject),
    open: openPointsOf(input, subject),
  };
}

function standingIn(input: ReportInput, profile: Assessment): Standing | null {
  const isPart = input.questionnaire.portfolio !== undefined && input.entries.includes(profile);
  return isPart ? standingOf(profile, input) : null;
}

/** One department alone has nothing to be compared with. */
function departmentSpread(input: ReportInput): Spread | null {
  const spread = sideBySide(input.departments, namesOf(input));
  return spread.rows.length < 2 ? null : spread;
}

function reportOn(
  assessment: Assessment,
  input: ReportInput,
): Omit<Report, 'spread' | 'registers' | 'portfolio' | 'standing' | 'agreement' | 'open'> {
  const { workspace, wave, questionnaire, language } = input;
  const names = namesOf(input);
  const { title, sizeClass, inhabitants } = workspace.organisation;
  const sensitivity = sensitivityOf(questionnaire, assessment.total);
  return {
    language,
    confidentiality: 'internal',
    withheld: null,
    invented: isInvented(input),
    organisation: { title, sizeClass: sizeClass ?? null, inhabitants: inhabitants ?? null },
    subject: names.about(assessment.subject),
    wave: { ...namedWave(wave, language), date: wave.date },
    questionnaire: {
      id: questionnaire.id,
      title: names.text(questionnaire.title),
      version: questionnaire.version,
      digest: questionnaire.digest,
      confidentiality: questionnaire.confidentiality,
    },
    readingNote: noteForReaders(questionnaire, names),
    levels: questionnaire.levels.map((level) => ({
      id: level.id,
      from: level.from ?? null,
      title: names.text(level.title),
    })),
    number: null,
    total: totalResult(assessment.total, sensitivity.equalDimensions.score, questionnaire.levels, names),
    profile: profileOf(assessment.total, questionnaire.levels, names),
    views: viewResults(assessment.views, questionnaire, names),
    highlights: highlightsOf(assessment, input),
    gates: gateNotes(assessment, questionnaire.levels, names),
    duties: dutiesOf(assessment, input),
    sensitivity: sensitivityFacts(sensitivity, names),
    method: methodOf(assessment, questionnaire, names),
  };
}

/** Returns whether a report is about the organisation as a whole. */
export function isAboutOrganisation({ subject }: Report): boolean {
  return subject.kind === 'organisation';
}

/** Returns whether a report is about one entry of a register. */
export function isAboutEntry({ subject }: Report): boolean {
  return subject.kind === 'entry';
}
