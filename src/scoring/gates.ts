import type { Conditions } from '../expression/types.ts';
import { type AnswerValue, ORGANISATION } from '../model/answer.ts';
import type { AnswerNode, AppliedGate } from '../model/assessment.ts';
import type { CapGate, LevelGate, Question } from '../model/questionnaire.ts';
import { fromDecimal, larger, type Rational, smaller, ZERO } from './rational.ts';
import type { Runs } from './runs.ts';
import type { Unit } from './unit.ts';

/**
 * Returns what the gate of a question did (rule R13): for each answer that met it, and for each unknown that may be such an
 * answer or counts as one. It looks at the stated value, whatever criteria or missing evidence make of it; "not applicable" never
 * meets it.
 */
export function gatesOf(
  { id, gate, role }: Question,
  answers: readonly AnswerNode[],
  assessed: string,
  conditions: Conditions | undefined,
): readonly AppliedGate[] {
  if (gate === undefined) return [];
  const wholes = gate.of === 'both' ? (['dimension', 'total'] as const) : [gate.of];
  return answers.flatMap((answer): readonly AppliedGate[] => {
    const { subject } = answer;
    // An answer about one department or entry speaks for it alone: it caps its profile and is only listed around it.
    const isOwn = role.per === 'organisation' || (subject === assessed && assessed !== ORGANISATION);
    const effect = isOwn ? 'caps' : 'listed';
    const hold = 'levels' in gate ? levelHold(gate, answer) : scoreHold(gate, answer, id, conditions);
    return hold === undefined ? [] : wholes.map((of) => ({ questionId: id, subject, of, ...hold, effect }));
  });
}

type Hold = Pick<AppliedGate, 'cap' | 'level' | 'certainty'>;

function scoreHold(
  { cap }: CapGate,
  answer: AnswerNode,
  questionId: string,
  conditions: Conditions | undefined,
): Hold | undefined {
  const isMet = answer.value !== null && conditions?.gate(questionId, answer.value) === true;
  if (!isMet && !isUnknown(answer)) return undefined;
  return { cap, level: null, certainty: isMet ? 'certain' : 'possible' };
}

/** A level has no range, so that an unknown answer holds it for certain or, where the gate does not say so, not at all. */
function levelHold(gate: LevelGate, answer: AnswerNode): Hold | undefined {
  if (answer.value !== null) {
    const level = levelWith(gate, answer.value);
    return level === undefined ? undefined : { cap: null, level, certainty: 'certain' };
  }
  const { missing } = gate;
  // What is perhaps not asked at all is not missing.
  if (missing === undefined || !isUnknown(answer) || answer.relevanceUnknown) return undefined;
  return { cap: null, level: missing, certainty: 'missing' };
}

function isUnknown({ state }: AnswerNode): boolean {
  return state === 'open' || state === 'dont_know';
}

/** Returns the id of the highest level that a gate leaves possible with an answer; undefined when it holds nothing. */
export function levelWith({ levels }: LevelGate, value: AnswerValue): number | undefined {
  const key = String(value);
  return Object.hasOwn(levels, key) ? levels[key] : undefined;
}

/** Returns the gates that hold a level: of the result itself, not only listed. */
export function levelHolds(gates: readonly AppliedGate[]): readonly number[] {
  return gates.flatMap(({ effect, level }) => (effect === 'caps' && level !== null ? [level] : []));
}

/**
 * Returns the runs held at the smallest cap of the gates that cap: certain ones in every run, possible ones in the low run.
 * A cap below the range is its bottom. The high run is held only where there is a score to cap: a part without one has no say
 * in the total's score, so that holding its high run would bring the total's high below it.
 */
export function applyGates(runs: Runs, gates: readonly AppliedGate[], unit: Unit): Runs {
  const capping = gates.flatMap(({ effect, cap, certainty }) =>
    effect === 'caps' && cap !== null ? [{ cap, certainty }] : [],
  );
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

function smallestCap(gates: readonly { readonly cap: number }[]): number | undefined {
  return gates.length === 0 ? undefined : Math.min(...gates.map(({ cap }) => cap));
}
