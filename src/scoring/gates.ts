import type { Conditions } from '../expression/types.ts';
import { ORGANISATION } from '../model/answer.ts';
import type { AnswerNode, AppliedGate } from '../model/assessment.ts';
import type { Question } from '../model/questionnaire.ts';
import { fromDecimal, larger, type Rational, smaller, ZERO } from './rational.ts';
import type { Runs } from './runs.ts';
import type { Unit } from './unit.ts';

/**
 * Returns what the gate of a question did (rule R13): for each answer that met it, and for each unknown that may be such an
 * answer. It looks at the stated value, whatever criteria or missing evidence make of it; "not applicable" never meets it.
 */
export function gatesOf(
  { id, gate, role }: Question,
  answers: readonly AnswerNode[],
  assessed: string,
  conditions: Conditions | undefined,
): readonly AppliedGate[] {
  if (gate === undefined) return [];
  return answers.flatMap(({ subject, state, value }): readonly AppliedGate[] => {
    const isUnknown = state === 'open' || state === 'dont_know';
    const isMet = value !== null && conditions?.gate(id, value) === true;
    if (!(isUnknown || isMet)) return [];
    const certainty = isMet ? 'certain' : 'possible';
    // An answer about one department or entry speaks for it alone: it caps its profile and is only listed around it.
    const isOwn = role.per === 'organisation' || (subject === assessed && assessed !== ORGANISATION);
    const effect = isOwn ? 'caps' : 'listed';
    return [{ questionId: id, subject, of: gate.of, cap: gate.cap, certainty, effect }];
  });
}

/**
 * Returns the runs held at the smallest cap of the gates that cap: certain ones in every run, possible ones in the low run.
 * A cap below the range is its bottom. The high run is held only where there is a score to cap: a part without one has no say
 * in the total's score, so that holding its high run would bring the total's high below it.
 */
export function applyGates(runs: Runs, gates: readonly AppliedGate[], unit: Unit): Runs {
  const capping = gates.filter(({ effect }) => effect === 'caps');
  if (capping.length === 0) return runs;
  const certain = smallestCap(capping.filter(({ certainty }) => certainty === 'certain'));
  const hold = (share: Rational | null, cap: number | undefined) =>
    share === null || cap === undefined ? share : smaller(share, larger(ZERO, unit.toShare(fromDecimal(cap))));
  return {
    score: hold(runs.score, certain),
    low: hold(runs.low, smallestCap(capping)),
    high: runs.score === null ? runs.high : hold(runs.high, certain),
    evidenced: hold(runs.evidenced, certain),
  };
}

function smallestCap(gates: readonly AppliedGate[]): number | undefined {
  return gates.length === 0 ? undefined : Math.min(...gates.map(({ cap }) => cap));
}
