import type { Assessment } from '../model/assessment.ts';
import type { Questionnaire, Scoring } from '../model/questionnaire.ts';
import { questionNodes } from './result.ts';

/** How the numbers came about: what a reader needs to judge them. */
export interface Method {
  readonly method: Scoring['method'];
  readonly range: readonly [lowest: number, highest: number];
  /** How a question asked in many departments becomes one value. */
  readonly departments: Scoring['departments'];
  readonly policies: { readonly notApplicable: 'exclude'; readonly missing: 'bounds' };
  /** Share 0..1. */
  readonly provisionalBelowCoverage: number;
  readonly evidence: {
    readonly requiredFrom: number | null;
    readonly cap: number;
    readonly maxAgeMonths: number | null;
  } | null;
  /** Digits after the point that people see, halves rounded away from zero. */
  readonly shownDigits: 1;
  readonly questions: number;
  /** Responses that the numbers rest on; all of them are drafts. */
  readonly drafts: number;
  readonly missing: number;
}

/** Returns how an assessment was made. */
export function methodOf(assessment: Assessment, { scoring }: Questionnaire): Method {
  const { evidence } = scoring;
  const inStatus = (wanted: 'draft' | 'missing') =>
    assessment.responses.filter(({ status }) => status === wanted).length;
  return {
    method: scoring.method,
    range: scoring.range,
    departments: scoring.departments,
    policies: { notApplicable: 'exclude', missing: 'bounds' },
    provisionalBelowCoverage: scoring.provisionalBelowCoverage,
    evidence:
      evidence === undefined
        ? null
        : {
            requiredFrom: evidence.requiredFrom ?? null,
            cap: evidence.cap,
            maxAgeMonths: evidence.maxAgeMonths ?? null,
          },
    shownDigits: 1,
    questions: questionNodes(assessment.total).filter(({ counts }) => counts.asked > 0).length,
    drafts: inStatus('draft'),
    missing: inStatus('missing'),
  };
}
