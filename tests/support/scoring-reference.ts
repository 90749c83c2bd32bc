import { ORGANISATION } from '../../src/model/answer.ts';
import { type Cell, cellAt, EVIDENCE_CAP, LADDERS, rungAt, type World, type WorldQuestion } from './scoring-world.ts';

/** The four runs and coverage of a total, as shares 0..1 in floats. */
export interface ReferenceResult {
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly evidenced: number | null;
  readonly coverage: number | null;
}

interface Row {
  readonly value: number | null;
  readonly weight: number;
}

/** Returns a world's total by the plainest loops, shared with nothing in src: worlds without gates and conditions alone. */
export function referenceTotal(world: World): ReferenceResult {
  const total = (share: (cell: Cell, question: WorldQuestion) => number | null, overDepartments = combine) =>
    mean(
      world.dimensionWeights.map((weight, dimension) => {
        const own = world.questions.filter((question) => question.dimension === dimension);
        const rows = own.map((question) => ({
          value: overDepartments(world, rowsOf(world, question, share)),
          weight: question.weight,
        }));
        return { value: mean(rows), weight };
      }),
    );
  return {
    score: total((cell, question) => (cell.state === 'answered' ? shareOf(cell, question) : null)),
    low: total((cell, question) => applicable(cell, shareOf(cell, question), 0)),
    high: total((cell, question) => applicable(cell, shareOf(cell, question), 1)),
    evidenced: total((cell, question) => (cell.state === 'answered' ? evidencedOf(cell, question) : null)),
    coverage: total(
      (cell) => applicable(cell, 1, 0),
      (_, rows) => mean(rows),
    ),
  };
}

function rowsOf(
  world: World,
  question: WorldQuestion,
  share: (cell: Cell, question: WorldQuestion) => number | null,
): readonly Row[] {
  if (!question.perDepartment) return [{ value: share(cellAt(world, question.id, ORGANISATION), question), weight: 1 }];
  const byStaff = world.rule === 'staff' && world.departments.length > 1;
  return world.departments.map(({ id, staff }) => ({
    value: share(cellAt(world, question.id, id), question),
    weight: byStaff ? staff : 1,
  }));
}

function combine({ rule }: World, rows: readonly Row[]): number | null {
  if (rule !== 'minimum') return mean(rows);
  const values = rows.flatMap(({ value }) => (value === null ? [] : [value]));
  return values.length === 0 ? null : Math.min(...values);
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

function applicable(cell: Cell, known: number, unknown: number): number | null {
  if (cell.state === 'na') return null;
  return cell.state === 'answered' ? known : unknown;
}

function shareOf(cell: Cell, question: WorldQuestion): number {
  return cell.isUnmet ? worst(question) : rungAt(question.kind, cell.rung)[1];
}

function evidencedOf(cell: Cell, question: WorldQuestion): number {
  const share = shareOf(cell, question);
  return cell.hasEvidence ? share : Math.min(share, EVIDENCE_CAP);
}

function worst({ kind }: WorldQuestion): number {
  return LADDERS[kind].rungs[0]?.[1] ?? 0;
}
