import type { Assessment } from '../model/assessment.ts';
import type { Exact } from '../model/exact.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { levelOf, plannedLevels } from './levels.ts';
import type { LevelledEntry } from './portfolio.ts';
import { fromExact } from './rational.ts';

/** Lint refuses gates that hold a level where the levels of entries are counted. */
const NO_GATES: readonly [] = [];

/** Returns the id of the level that holds a score; null without one. */
export function levelAt(score: Exact | null, { levels }: Pick<Questionnaire, 'levels'>): number | null {
  return levelOf(plannedLevels(levels), score && fromExact(score), NO_GATES);
}

/** Returns an entry as it is counted in a portfolio: with the places of its levels, 0 the lowest. */
export function levelledEntry(
  { subject, total: { level, scores } }: Assessment,
  cases: number | null,
  questionnaire: Pick<Questionnaire, 'levels'>,
): LevelledEntry {
  const placeOf = (id: number | null) => (id === null ? null : levelPlace(id, questionnaire));
  return {
    id: subject,
    level: placeOf(level),
    lowLevel: placeOf(levelAt(scores.low, questionnaire)),
    highLevel: placeOf(levelAt(scores.high, questionnaire)),
    cases,
  };
}

/** Returns the place of a level among the levels, 0 the lowest; -1 for one that is not there. */
export function levelPlace(levelId: number, { levels }: Pick<Questionnaire, 'levels'>): number {
  return levels.findIndex(({ id }) => id === levelId);
}
