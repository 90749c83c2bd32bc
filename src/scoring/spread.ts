import type { Assessment, ScoredNode } from '../model/assessment.ts';
import type { Exact } from '../model/exact.ts';
import { fromExact, larger, smaller, toExactOrNull } from './rational.ts';

/** One result in several departments or entries, side by side. */
export interface Spread {
  /** `total`, or the id of a dimension or question. */
  readonly id: string;
  /** In the order of the profiles: they are shown, not ranked. */
  readonly subjects: readonly SubjectScore[];
  /** Number of those with a score. */
  readonly scored: number;
  /** Over those with a score, in the unit of `scoring.range`; null without any. */
  readonly lowest: Exact | null;
  readonly highest: Exact | null;
  /** highest − lowest. */
  readonly range: Exact | null;
}

/** The result of one, and how many answers it rests on. */
export interface SubjectScore {
  readonly subject: string;
  readonly score: Exact | null;
  readonly asked: number;
  readonly answered: number;
}

/** Spread between departments or entries: a mean alone would hide that one is at 38 and another at 72 (rule R9). */
export interface ProfileSpread {
  readonly total: Spread;
  readonly dimensions: readonly Spread[];
  readonly questions: readonly Spread[];
}

/** Returns profiles of departments or entries, of one questionnaire and wave, side by side. */
export function spreadOf(profiles: readonly Assessment[]): ProfileSpread {
  const dimensionsOf = ({ total }: Assessment) => total.dimensions;
  const questionsOf = ({ total }: Assessment) => total.dimensions.flatMap(({ questions }) => questions);
  return {
    total: spreadOfNodes(
      'total',
      profiles.map(({ subject, total }) => ({ subject, node: total })),
    ),
    dimensions: sideBySide(profiles, dimensionsOf),
    questions: sideBySide(profiles, questionsOf),
  };
}

interface SubjectNode {
  readonly subject: string;
  readonly node: ScoredNode;
}

/** Profiles of one questionnaire have the same nodes in the same places. */
function sideBySide(
  profiles: readonly Assessment[],
  nodesOf: (profile: Assessment) => readonly ScoredNode[],
): readonly Spread[] {
  const columns = profiles.map((profile) => ({ subject: profile.subject, nodes: nodesOf(profile) }));
  const rows = columns[0]?.nodes ?? [];
  return rows.map(({ id }, index) => {
    const row = columns.flatMap(({ subject, nodes }): readonly SubjectNode[] => {
      const node = nodes[index];
      return node === undefined ? [] : [{ subject, node }];
    });
    return spreadOfNodes(id, row);
  });
}

function spreadOfNodes(id: string, row: readonly SubjectNode[]): Spread {
  const subjects = row.map(({ subject, node: { scores, counts } }) => ({
    subject,
    score: scores.score,
    asked: counts.asked,
    answered: counts.answered,
  }));
  const [first, ...others] = subjects.flatMap(({ score }) => (score === null ? [] : [fromExact(score)]));
  if (first === undefined) return { id, subjects, scored: 0, lowest: null, highest: null, range: null };
  const [lowest, highest] = [others.reduce(smaller, first), others.reduce(larger, first)];
  return {
    id,
    subjects,
    scored: others.length + 1,
    lowest: toExactOrNull(lowest),
    highest: toExactOrNull(highest),
    range: toExactOrNull(highest.sub(lowest)),
  };
}
