import type { AppliedGate, Assessment, DimensionNode } from '../model/assessment.ts';
import { assess } from './assess.ts';
import type { AssessmentInput } from './input.ts';
import { fromDecimal, fromExact, type Rational } from './rational.ts';
import { type AssumedAnswer, assuming } from './with-answers.ts';

/** What some other answers would change. Nothing is saved anywhere. */
export interface Simulation {
  readonly assumed: readonly AssumedAnswer[];
  readonly before: Assessment;
  readonly after: Assessment;
  /** Place of each dimension among the weakest before and after, 1 = weakest; null without a score. In the questionnaire's order. */
  readonly ranks: readonly {
    readonly dimension: string;
    readonly before: number | null;
    readonly after: number | null;
  }[];
  /** Gates that no longer hold, and gates that hold then. */
  readonly gates: { readonly lifted: readonly AppliedGate[]; readonly met: readonly AppliedGate[] };
  /** Questions that somebody is asked then, and questions that nobody is asked any more about this subject. */
  readonly asked: readonly AskedOf[];
  readonly notAsked: readonly AskedOf[];
}

/** A question, and who is asked. */
export interface AskedOf {
  readonly questionId: string;
  readonly subject: string;
}

/** Returns what other answers would change in an assessment; conditions are looked at anew. @throws what `assess` throws. */
export function simulate(input: AssessmentInput, assumed: readonly AssumedAnswer[]): Simulation {
  const before = assess(input);
  const after = assess(assuming(input, assumed));
  const [ranksBefore, ranksAfter] = [ranksOf(before), ranksOf(after)];
  const [gatesBefore, gatesAfter] = [gatesIn(before), gatesIn(after)];
  const [askedBefore, askedAfter] = [askedIn(before), askedIn(after)];
  return {
    assumed,
    before,
    after,
    ranks: before.total.dimensions.map(({ id }) => ({
      dimension: id,
      before: ranksBefore.get(id) ?? null,
      after: ranksAfter.get(id) ?? null,
    })),
    gates: { lifted: missingIn(gatesAfter, gatesBefore), met: missingIn(gatesBefore, gatesAfter) },
    asked: missingIn(askedBefore, askedAfter),
    notAsked: missingIn(askedAfter, askedBefore),
  };
}

/** Equal scores share a place. */
function ranksOf({ total }: Assessment): ReadonlyMap<string, number> {
  const known = total.dimensions.flatMap((dimension) => {
    const share = shareOf(dimension);
    return share === null ? [] : [{ id: dimension.id, share }];
  });
  return new Map(
    known.map(({ id, share }) => [id, 1 + known.filter((other) => other.share.compare(share) < 0).length]),
  );
}

/** As a share 0..1 of the dimension's own range: dimensions can have different units. */
function shareOf({ scores: { score }, range: [lowest, highest] }: DimensionNode): Rational | null {
  const from = fromDecimal(lowest);
  return score && fromExact(score).sub(from).div(fromDecimal(highest).sub(from));
}

function gatesIn({ total }: Assessment): ReadonlyMap<string, AppliedGate> {
  const gates = [total, ...total.dimensions].flatMap((node) => node.gates);
  const holding = gates.filter(({ certainty }) => certainty !== 'possible');
  return new Map(holding.map((gate) => [`${gate.questionId}@${gate.subject} ${gate.of} ${gate.level}`, gate]));
}

function askedIn({ total }: Assessment): ReadonlyMap<string, AskedOf> {
  const questions = total.dimensions.flatMap((dimension) => dimension.questions);
  const asked = questions.flatMap(({ id, answers }) =>
    answers.flatMap(({ subject, relevanceUnknown }) => (relevanceUnknown ? [] : [{ questionId: id, subject }])),
  );
  return new Map(asked.map((one) => [`${one.questionId}@${one.subject}`, one]));
}

function missingIn<T>(there: ReadonlyMap<string, unknown>, all: ReadonlyMap<string, T>): readonly T[] {
  return [...all].flatMap(([key, value]) => (there.has(key) ? [] : [value]));
}
