import type { Answer } from '../model/answer.ts';
import type { EvidenceScoring } from '../model/questionnaire.ts';
import { fromDecimal, type Rational, smaller } from './rational.ts';

/** Which evidence counts for a wave, and what an answer without it is worth at most (rule R11). */
export interface EvidenceRule {
  /** Share 0..1; undefined when the questionnaire does not cap. */
  readonly cap: Rational | undefined;
  /** First and last day of valid evidence, both included, as YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
}

/**
 * Returns the rule for a wave. Evidence is valid with a date up to the wave's reference day: a later paper cannot show
 * how things stood on that day. Months are calendar months, from the end of a month to the end of a shorter one.
 */
export function evidenceRuleOf(scoring: EvidenceScoring | undefined, waveDate: string): EvidenceRule {
  const months = scoring?.maxAgeMonths;
  return {
    cap: scoring === undefined ? undefined : fromDecimal(scoring.cap),
    from: months === undefined ? '' : monthsBefore(waveDate, months),
    to: waveDate,
  };
}

/** Returns whether an answer has evidence that counts. Days as YYYY-MM-DD compare as text. */
export function hasValidEvidence(answer: Answer, rule: EvidenceRule): boolean {
  return (answer.evidence ?? []).some(({ date }) => date !== undefined && rule.from <= date && date <= rule.to);
}

/** Returns what a share counts in the evidenced run; null when the questionnaire has no rule for evidence. */
export function evidencedShare(share: Rational, isEvidenced: boolean, rule: EvidenceRule): Rational | null {
  if (rule.cap === undefined) return null;
  return isEvidenced ? share : smaller(share, rule.cap);
}

function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + (month - 1) - months;
  const [backYear, backMonth] = [Math.floor(index / 12), ((index % 12) + 12) % 12];
  const backDate = Math.min(date, daysIn(backYear, backMonth));
  return [String(backYear).padStart(4, '0'), two(backMonth + 1), two(backDate)].join('-');
}

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month] ?? 31;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
