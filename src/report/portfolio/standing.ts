import type { Assessment, NoScoreReason } from '../../model/assessment.ts';
import type { Level, Questionnaire } from '../../model/questionnaire.ts';
import type { EffortSize } from '../../model/vocabulary.ts';
import { cheapestPath } from '../../plan/path.ts';
import { levelAt } from '../../scoring/levelled.ts';
import { fromExact, toExact } from '../../scoring/rational.ts';
import { unitOf } from '../../scoring/unit.ts';
import { weakestQuestions } from '../../scoring/weakest.ts';
import { assessmentInputOf } from '../assessment-input.ts';
import { type Named, type Names, namesOf, type ReportInput } from '../facts.ts';
import { type LevelName, levelName, questionNodes } from '../result.ts';

/** Where one entry stands, what holds it there, and what leads on. */
export interface Standing {
  readonly entry: Named;
  readonly level: LevelName | null;
  readonly reason: NoScoreReason | null;
  /** Not all answers are there: the level may still change. */
  readonly provisional: boolean;
  /** The level with everything unknown at its worst and at its best. */
  readonly lowLevel: LevelName | null;
  readonly highLevel: LevelName | null;
  /** The questions whose answers hold the level; none at the highest level. */
  readonly bottlenecks: readonly Named[];
  readonly next: NextLevel | null;
  /** The highest level that others leave possible at present; null where nothing is in the way. */
  readonly ceiling: LevelName | null;
}

/** The next level, and the cheapest steps to it. */
export interface NextLevel {
  readonly level: LevelName;
  readonly steps: readonly LiftingStep[];
  /** Something outside prevents it at present. */
  readonly isBeyondCeiling: boolean;
  /** What holds the level then. */
  readonly bottlenecks: readonly Named[];
}

/** A measure that leads to a better answer. */
export interface LiftingStep {
  readonly question: Named;
  readonly text: string;
  readonly effort: EffortSize;
}

/** Returns where the entry of an assessment stands. */
export function standingOf(assessment: Assessment, input: ReportInput): Standing {
  const { questionnaire } = input;
  const names = namesOf(input);
  const { level, reason, provisional, scores } = assessment.total;
  const named = (id: number | null) => levelName(id, questionnaire.levels, names);
  const ceiling = ceilingOf(assessment, questionnaire);
  return {
    entry: names.subject(assessment.subject),
    level: named(level),
    ...{ reason, provisional },
    lowLevel: named(levelAt(scores.low, questionnaire)),
    highLevel: named(levelAt(scores.high, questionnaire)),
    bottlenecks: namedQuestions(weakestQuestions(questionnaire, assessment), names),
    next: nextLevel(assessment, input, { names, ceiling }),
    ceiling: named(ceiling),
  };
}

function nextLevel(
  assessment: Assessment,
  input: ReportInput,
  { names, ceiling }: { readonly names: Names; readonly ceiling: number | null },
): NextLevel | null {
  const { levels } = input.questionnaire;
  const next = levelAbove(assessment.total.level, levels);
  const path = next && cheapestPath(assessmentInputOf(input, assessment.subject), assessment, next);
  if (path === undefined) return null;
  const level = levelName(path.result.level, levels, names);
  if (level === null) return null;
  const after = weakestQuestions(input.questionnaire, { ...assessment, total: path.result });
  return {
    level,
    isBeyondCeiling: ceiling !== null && isAbove(next, ceiling, levels),
    steps: path.steps.map(({ questionId, step: { measure } }) => ({
      question: namedQuestion(questionId, names),
      text: names.text(measure.text),
      effort: measure.effort,
    })),
    bottlenecks: namedQuestions(after, names),
  };
}

function levelAbove(level: number | null, levels: readonly Level[]): Level | undefined {
  const place = levels.findIndex(({ id }) => id === level);
  return place < 0 ? undefined : levels[place + 1];
}

function isAbove(level: Level | undefined, other: number, levels: readonly Level[]): boolean {
  return levels.findIndex(({ id }) => id === level?.id) > levels.findIndex(({ id }) => id === other);
}

/** A limit that is no limit is none. */
function ceilingOf({ total }: Assessment, questionnaire: Questionnaire): number | null {
  const node = questionNodes(total).find(({ id }) => id === questionnaire.portfolio?.ceiling);
  const share = node?.answers[0]?.shares.score ?? null;
  if (share === null) return null;
  const { levels, scoring } = questionnaire;
  const limit = unitOf(scoring.range).fromShare(fromExact(share));
  const ceiling = levelAt(toExact(limit), questionnaire);
  return ceiling === levels.at(-1)?.id ? null : ceiling;
}

function namedQuestions(ids: readonly string[], names: Names): readonly Named[] {
  return ids.map((id) => namedQuestion(id, names));
}

function namedQuestion(id: string, names: Names): Named {
  return { id, title: names.question(id).title };
}
