import type { Assessment, ResponseSummary } from '../model/assessment.ts';
import type { MethodSettings, Policies, Questionnaire, Scoring } from '../model/questionnaire.ts';
import { registersAskedBy } from '../model/subject.ts';
import type { Named, Names } from './facts.ts';
import { questionNodes } from './result.ts';

/** How the numbers came about: what a reader needs to judge them. */
export interface Method extends MethodSettings {
  readonly range: readonly [lowest: number, highest: number];
  /** Dimensions with a method or a range of their own. */
  readonly exceptions: readonly (Named & { readonly settings: MethodSettings; readonly range: Method['range'] })[];
  /** How a question asked in many departments becomes one value; null where none is asked per department. */
  readonly departments: Scoring['departments'] | null;
  /** The same for a question about many entries of a register; null where none is asked about entries. */
  readonly entries: Scoring['entries'] | null;
  readonly policies: Policies;
  /** Share 0..1. */
  readonly provisionalBelowCoverage: number;
  readonly evidence: {
    readonly requiredFrom: number | null;
    readonly cap: number;
    readonly maxAgeMonths: number | null;
  } | null;
  /** Digits after the point that people see, halves rounded away from zero. */
  readonly shownDigits: 1;
  /** null: not published. */
  readonly questions: number | null;
  /** Responses that the numbers rest on: drafts count like those that are handed in, or handed in and accepted. null: not published. */
  readonly drafts: number | null;
  readonly submitted: number | null;
  readonly reviewed: number | null;
  /** Responses that are not there yet. null: not published. */
  readonly missing: number | null;
}

/** Returns how an assessment was made. */
export function methodOf(assessment: Assessment, { scoring, dimensions, roles }: Questionnaire, names: Names): Method {
  const { evidence, method, halfCredit, pooled, stages } = scoring;
  const inStatus = (wanted: ResponseSummary['status']) =>
    assessment.responses.filter(({ status }) => status === wanted).length;
  return {
    ...{ method, halfCredit, pooled, stages },
    range: scoring.range,
    exceptions: dimensions.flatMap(({ id, hasOwnMethod, settings }) => {
      const range = assessment.total.dimensions.find((node) => node.id === id)?.range ?? scoring.range;
      const isException = hasOwnMethod || range.join() !== scoring.range.join();
      return isException ? [{ ...names.dimension(id), settings, range }] : [];
    }),
    departments: [...roles.values()].some(({ per }) => per === 'department') ? scoring.departments : null,
    entries: registersAskedBy(roles).length > 0 ? scoring.entries : null,
    policies: scoring.policies,
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
    submitted: inStatus('submitted'),
    reviewed: inStatus('reviewed'),
    missing: inStatus('missing'),
  };
}
