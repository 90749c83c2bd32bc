import type { AppliedGate } from '../model/assessment.ts';

/** A gate, and everything that it does the same to. */
export interface GateAndTarget extends Omit<AppliedGate, 'of'> {
  readonly of: AppliedGate['of'] | 'both';
}

/** Returns gates in their order; one that holds the level of its dimension and of the total alike is there once. */
export function withTargets(gates: readonly AppliedGate[]): readonly GateAndTarget[] {
  const isTwin = (gate: AppliedGate) => (other: AppliedGate) =>
    gate !== other && gate.level !== null && keyOf(gate) === keyOf(other);
  return gates.flatMap((gate, index): readonly GateAndTarget[] => {
    const twin = gates.findIndex(isTwin(gate));
    if (twin === -1) return [gate];
    return twin > index ? [{ ...gate, of: 'both' }] : [];
  });
}

function keyOf({ questionId, subject, level, certainty, effect }: AppliedGate): string {
  return [questionId, subject, level, certainty, effect].join(' ');
}
