import type { Assessment } from '../model/assessment.ts';
import type { ExplainedNode } from '../model/explanation.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { explain } from './explain.ts';

/**
 * Returns the ids of the questions that hold the total where it is, in the questionnaire's order: the weakest parts, down to
 * questions (rule R2). Empty where something else than the weakest part decides, without a score, and at the top of the range.
 */
export function weakestQuestions(questionnaire: Questionnaire, assessment: Assessment): readonly string[] {
  const { scores, range } = assessment.total;
  const node = explain(questionnaire, assessment, 'total')?.node;
  if (node === undefined || scores.score === null || scores.score.value >= range[1]) return [];
  const weakest = new Set(weakestIn(node));
  return questionnaire.questions.map(({ id }) => id).filter((id) => weakest.has(id));
}

function weakestIn(node: ExplainedNode): readonly string[] {
  if (node.kind === 'question') return [node.id];
  if (node.working.kind !== 'minimum') return [];
  return node.working.smallest.flatMap((id) => {
    const part = within(node.inside, id);
    return part === undefined ? [] : weakestIn(part);
  });
}

/** A part may stand in a group that is only a heading. */
function within(nodes: readonly ExplainedNode[], id: string): ExplainedNode | undefined {
  for (const node of nodes) {
    if (node.id === id) return node;
    const found = node.kind === 'question' ? undefined : within(node.inside, id);
    if (found !== undefined) return found;
  }
  return undefined;
}
