import { ORGANISATION } from '../../src/model/answer.ts';
import type { MethodSettings } from '../../src/model/questionnaire.ts';
import { SETTINGS } from './scoring-model.ts';
import {
  type Cell,
  cellAt,
  DIMENSIONS,
  EVIDENCE_CAP,
  groupsIn,
  LADDERS,
  rungAt,
  type World,
  type WorldQuestion,
} from './scoring-world.ts';

/** The four runs and coverage of a total, as shares 0..1 in floats. */
export type ReferenceResult = Readonly<Record<Run | 'coverage', number | null>>;

type Run = 'score' | 'low' | 'high' | 'evidenced';

/** Floats that should be the same number differ by less; numbers of a world that differ do so by more. */
const TINY = 1e-9;

/**
 * Returns a world's total by the plainest loops over floats, shared with nothing in src: every method, group and policy, written
 * down a second time from docs/explanation/scoring.md. Worlds without gates and conditions alone.
 */
export function referenceTotal(world: World): ReferenceResult {
  const { share } = totalOf(world);
  return share;
}

/** Something that takes part in a whole. */
interface Part {
  readonly share: ReferenceResult;
  readonly weight: number;
  /** What it is worth at least and at most, for a sum. */
  readonly points: readonly [number, number];
  readonly stage: number;
}

interface Whole extends Part {
  readonly settings: MethodSettings;
  readonly isOwn: boolean;
  /** What its method sees. */
  readonly seen: readonly Part[];
}

function totalOf(world: World): Whole {
  const settings = settingsAt(world, 'total', SETTINGS);
  const dimensions = DIMENSIONS.map((path) => wholeAt(world, path, settings));
  const looksThrough = settings.method === 'share' && settings.pooled;
  const seen = dimensions.flatMap((one) => (looksThrough && !one.isOwn && one.weight !== 0 ? one.seen : [one]));
  return { ...together(world, settings, seen), weight: 1, points: world.range, stage: 1, settings, isOwn: true, seen };
}

function wholeAt(world: World, path: string, around: MethodSettings): Whole {
  const { weight = 1, method, range, stage = 1 } = world.wholes[path] ?? {};
  const settings = settingsAt(world, path, around);
  const groups = groupsIn(world, path).map((inner) => wholeAt(world, inner, settings));
  const isHeading = (group: Whole) =>
    !(group.isOwn || settings.method === 'mean_of_groups' || (settings.method === 'share' && !settings.pooled));
  const seen = [
    ...world.questions.filter((one) => one.path === path).map((one) => questionPart(world, one, settings)),
    ...groups.flatMap((group) => (isHeading(group) ? group.seen : [group])),
  ];
  const own = { sum: pointsOf(seen), staged: stageRange(seen) }[settings.method as 'sum' | 'staged'];
  const points = own ?? range ?? world.range;
  return { ...together(world, settings, seen), weight, points, stage, settings, isOwn: method !== undefined, seen };
}

function settingsAt({ wholes }: World, path: string, around: MethodSettings): MethodSettings {
  const whole = wholes[path];
  return whole?.method === undefined ? around : { ...whole, method: whole.method };
}

/** What several parts give in every run, and how much of it is known. */
function together(world: World, settings: MethodSettings, seen: readonly Part[]): Pick<Part, 'share'> {
  const asSeen = seen.map((part) => ({ ...part, share: anything(world, part.share) }));
  const inRun = (run: Run) => combine(settings, asSeen, run);
  const coverage = mean(seen.map(({ share, weight }) => ({ value: share.coverage, weight })));
  return {
    share: heldBack(world, {
      score: inRun('score'),
      low: inRun('low'),
      high: inRun('high'),
      evidenced: inRun('evidenced'),
      coverage,
    }),
  };
}

/** What nothing is known of can be anything for what is around it. */
function anything(world: World, share: ReferenceResult): ReferenceResult {
  const isUnknown = world.policies.missing !== 'block' && share.score === null && share.low !== null;
  return isUnknown && !weakestDecides(world) ? { ...share, low: 0, high: 1 } : share;
}

/** The weakest part decides from the questions up to the total: what is not known is worth its worst answer. */
function weakestDecides(world: World): boolean {
  const isMinimum = (path: string, around: MethodSettings): boolean => {
    const settings = settingsAt(world, path, around);
    return settings.method === 'minimum' && groupsIn(world, path).every((inner) => isMinimum(inner, settings));
  };
  const total = settingsAt(world, 'total', SETTINGS);
  return total.method === 'minimum' && DIMENSIONS.every((path) => isMinimum(path, total));
}

function heldBack({ policies }: World, share: ReferenceResult): ReferenceResult {
  const isIncomplete = share.coverage !== null && share.coverage < 1 - TINY;
  return policies.missing === 'block' && isIncomplete ? { ...share, score: null, evidenced: null } : share;
}

function combine(settings: MethodSettings, seen: readonly Part[], run: Run): number | null {
  const counting = seen.filter(({ weight }) => weight !== 0);
  if (counting.every(({ share }) => share[run] === null)) return null;
  if (settings.method === 'minimum') return least(counting.map(({ share }) => share[run]));
  if (settings.method === 'sum') return sumOf(counting, run);
  if (settings.method === 'staged') return stageOf(counting, run, settings);
  return mean(counting.map(({ share, weight }) => ({ value: share[run], weight })));
}

function sumOf(parts: readonly Part[], run: Run): number {
  const [lowest, highest] = pointsOf(parts);
  let points = 0;
  for (const {
    share,
    weight,
    points: [from, to],
  } of parts) {
    const isNotApplicable = share[run] === null && share.low === null;
    if (!isNotApplicable) points += weight * (from + (share[run] ?? 0) * (to - from));
  }
  return Math.min(1, Math.max(0, (points - lowest) / (highest - lowest)));
}

function pointsOf(parts: readonly Part[]): readonly [number, number] {
  const add = (end: 0 | 1) => parts.reduce((sum, { points, weight }) => sum + weight * points[end], 0);
  return [add(0), add(1)];
}

function stageRange(parts: readonly Part[]): readonly [number, number] {
  const stages = parts.filter(({ weight }) => weight !== 0).map(({ stage }) => stage);
  return stages.length === 0 ? [0, 1] : [Math.min(...stages) - 1, Math.max(...stages)];
}

function stageOf(
  parts: readonly Part[],
  run: Run,
  { stages: { measure, reached, completed } }: MethodSettings,
): number {
  const [ground, top] = stageRange(parts);
  let highest = ground;
  for (let stage = ground + 1; stage <= top; stage += 1) {
    const own = parts.filter((part) => part.stage === stage);
    const values = own.map(({ share, weight }) => ({ value: share[run], weight }));
    const isMissing = own.some(({ share }) => share[run] === null && share.low !== null);
    const known = measure === 'mean' ? mean(values) : least(values.map(({ value }) => value));
    const value = known ?? (isMissing ? 0 : null);
    if (value === null) continue;
    if (value > reached - TINY) highest = stage;
    if (value < completed - TINY) break;
  }
  return (highest - ground) / (top - ground);
}

function questionPart(world: World, question: WorldQuestion, settings: MethodSettings): Part {
  const weigh = world.rule === 'minimum' ? (rows: readonly Row[]) => least(rows.map(({ value }) => value)) : mean;
  const inRun = (run: Run) =>
    weigh(rowsOf(world, question, (cell) => answerShare(world, cell, question, settings, run)));
  const coverage = mean(rowsOf(world, question, (cell) => coverageOf(world, cell, question)));
  const share = heldBack(world, {
    score: inRun('score'),
    low: inRun('low'),
    high: inRun('high'),
    evidenced: inRun('evidenced'),
    coverage,
  });
  const points = question.kind === 'scale' ? ([0, 4] as const) : ([0, 1] as const);
  return { share, weight: question.weight, points, stage: question.stage };
}

interface Row {
  readonly value: number | null;
  readonly weight: number;
}

function rowsOf(world: World, question: WorldQuestion, worth: (cell: Cell) => number | null): readonly Row[] {
  if (!question.perDepartment) return [{ value: worth(cellAt(world, question.id, ORGANISATION)), weight: 1 }];
  const byStaff = world.rule === 'staff' && world.departments.length > 1;
  return world.departments.map(({ id, staff }) => ({
    value: worth(cellAt(world, question.id, id)),
    weight: byStaff ? staff : 1,
  }));
}

function answerShare(
  world: World,
  cell: Cell,
  question: WorldQuestion,
  settings: MethodSettings,
  run: Run,
): number | null {
  const target = question.target === undefined ? undefined : rungAt(question.kind, question.target)[1];
  if (cell.state === 'answered') return credit(answeredShare(cell, question, run), target, settings);
  if (cell.state === 'na') {
    const share = { exclude: undefined, zero: 0, full: 1, target }[world.policies.notApplicable];
    return share === undefined ? null : credit(share, target, settings);
  }
  if (run === 'high') return 1;
  if (world.policies.missing === 'zero') return 0;
  if (run !== 'low') return null;
  return weakestDecides(world) ? (LADDERS[question.kind].rungs[0]?.[1] ?? 0) : 0;
}

function answeredShare(cell: Cell, { kind }: WorldQuestion, run: Run): number {
  const share = cell.isUnmet ? (LADDERS[kind].rungs[0]?.[1] ?? 0) : rungAt(kind, cell.rung)[1];
  return run === 'evidenced' && !cell.hasEvidence ? Math.min(share, EVIDENCE_CAP) : share;
}

/** What the method of the group around a question makes of an answer. */
function credit(share: number, target: number | undefined, { method, halfCredit }: MethodSettings): number {
  if (method === 'capped') return Math.min(share, target ?? 1);
  if (method !== 'share' || share === 1) return share;
  return halfCredit && share > 0 ? 0.5 : 0;
}

function coverageOf({ policies }: World, { state }: Cell, { target }: WorldQuestion): number | null {
  if (state === 'answered') return 1;
  if (state !== 'na') return 0;
  const counts = policies.notApplicable === 'target' ? target !== undefined : policies.notApplicable !== 'exclude';
  return counts ? 1 : null;
}

function mean(rows: readonly Row[]): number | null {
  let [sum, weights] = [0, 0];
  for (const { value, weight } of rows) {
    if (value === null) continue;
    sum += value * weight;
    weights += weight;
  }
  return weights === 0 ? null : sum / weights;
}

function least(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.min(...known);
}
