import type { Question as WrittenQuestion } from '../../../model/documents/questionnaire.ts';
import type { Question } from '../../../model/questionnaire.ts';
import type { QuestionType } from '../../../model/vocabulary.ts';
import { joinPointer } from '../../../source/pointer.ts';
import { CHOICES, NUMBERS, WITH_SCORE } from '../../question-types.ts';
import { defineRule } from '../../questionnaire-subject.ts';
import type { Report } from '../../rule.ts';

type Score = NonNullable<WrittenQuestion['score']>;

/** A range that cannot be: its ends are equal or in the wrong order, thresholds do not rise, or points lie outside. */
export const faultyScoreRule = defineRule({
  id: 'faulty-score-rule',
  severity: 'error',
  check({ document, groups, questions }, report) {
    checkRange(document.scoring.range, '/scoring/range', report);
    for (const { written, pointer } of groups) {
      if (written.range !== undefined) checkRange(written.range, joinPointer(pointer, 'range'), report);
    }
    for (const { written, question, pointer } of questions) {
      const { minimum, maximum, score } = written;
      if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
        const data = { lowest: minimum, highest: maximum };
        report(joinPointer(pointer, 'minimum'), { messageId: 'range-not-rising', data });
      }
      if (score !== undefined) checkScore(score, question, joinPointer(pointer, 'score'), report);
    }
  },
});

/** Returns whether a range rises, and reports it if not. */
function checkRange([lowest = 0, highest = 0]: readonly number[], pointer: string, report: Report): boolean {
  const rises = lowest < highest;
  if (!rises) report(pointer, { messageId: 'range-not-rising', data: { lowest, highest } });
  return rises;
}

function checkScore(score: Score, question: Question, pointer: string, report: Report): void {
  const { type } = question;
  // The field itself is wrong then, see wrong-field-for-type.
  if (!WITH_SCORE.includes(type)) return;
  if (!typesFor(score).includes(type)) {
    report(pointer, { messageId: 'score-rule-for-other-type', data: { type }, part: 'key' });
  } else if ('linear' in score) {
    const [from, to] = score.linear;
    if (from === to) report(joinPointer(pointer, 'linear'), { messageId: 'linear-without-width' });
  } else if ('thresholds' in score) checkThresholds(score.thresholds, joinPointer(pointer, 'thresholds'), report);
  else if ('range' in score) checkPoints(score.range, question, joinPointer(pointer, 'range'), report);
}

function typesFor(score: Score): readonly QuestionType[] {
  if ('range' in score) return CHOICES;
  return 'true' in score ? ['boolean'] : NUMBERS;
}

function checkThresholds(steps: readonly (readonly number[])[], pointer: string, report: Report): void {
  for (const [index, [from = 0, share = 0]] of steps.entries()) {
    const [before = Number.NEGATIVE_INFINITY] = steps[index - 1] ?? [];
    if (from <= before) report(joinPointer(pointer, index, 0), { messageId: 'thresholds-not-rising', data: { from } });
    if (share < 0 || share > 1)
      report(joinPointer(pointer, index, 1), { messageId: 'share-outside-range', data: { share } });
  }
}

/** A point that is worth less than the lowest or more than the highest would count as one of these. */
function checkPoints(range: readonly number[], { choices }: Question, pointer: string, report: Report): void {
  if (!checkRange(range, pointer, report)) return;
  const [lowest = 0, highest = 0] = range;
  const outside = choices.filter(({ score }) => score < lowest || score > highest);
  if (outside.length === 0) return;
  const points = outside.map(({ value, score }) => (value === score ? `${value}` : `${value}: ${score}`)).join('`, `');
  report(pointer, { messageId: 'points-outside-range', data: { points, lowest, highest } });
}
