import type { LevelGate, Question, Questionnaire } from '../../../model/questionnaire.ts';
import { joinPointer } from '../../../source/pointer.ts';
import { nearest } from '../../../suggest/nearest.ts';
import { defineRule } from '../../questionnaire-subject.ts';
import type { Report } from '../../rule.ts';

/** A gate that holds the level names an answer or a level that is not there, holds nothing, or holds a better answer lower. */
export const faultyLevelGate = defineRule({
  id: 'faulty-level-gate',
  severity: 'error',
  check({ document, questionnaire, questions }, report) {
    const { levels } = questionnaire;
    const reached = new Set<number>();
    for (const { question, pointer } of questions) {
      const { gate } = question;
      if (gate === undefined || !('levels' in gate)) continue;
      checkAnswers(question, gate, pointer, report);
      for (const { level, at } of namedLevels(gate, pointer)) {
        reached.add(level);
        checkLevel(level, levels, at, report);
      }
      checkOrder(question, gate, levels, pointer, report);
    }
    for (const [index, { id, from }] of document.levels.entries()) {
      if (from === undefined && !reached.has(id))
        report(joinPointer('/levels', index), { messageId: 'level-never-reached', data: { level: id } });
    }
  },
});

function checkAnswers({ id, choices }: Question, gate: LevelGate, pointer: string, report: Report): void {
  const values = choices.map(({ value }) => String(value));
  for (const answer of Object.keys(gate.levels)) {
    if (values.includes(answer)) continue;
    const at = joinPointer(pointer, 'gate', 'levels', answer);
    report(at, {
      messageId: 'level-gate-unknown-answer',
      data: { question: id, value: answer, values: values.join(', ') || '-' },
      part: 'key',
      suggestions: nearest(answer, values),
    });
  }
}

function namedLevels(
  { levels, missing }: LevelGate,
  pointer: string,
): readonly { readonly level: number; readonly at: string }[] {
  return [
    ...Object.entries(levels).map(([answer, level]) => ({ level, at: joinPointer(pointer, 'gate', 'levels', answer) })),
    ...(missing === undefined ? [] : [{ level: missing, at: joinPointer(pointer, 'gate', 'missing') }]),
  ];
}

function checkLevel(level: number, levels: Questionnaire['levels'], at: string, report: Report): void {
  const ids = levels.map(({ id }) => id);
  if (!ids.includes(level))
    report(at, { messageId: 'level-gate-unknown-level', data: { level, levels: ids.join(', ') } });
  else if (level === ids.at(-1)) report(at, { messageId: 'level-gate-holds-nothing', data: { level } });
}

/** A better answer that is held lower would be punished; one that is not named is not held at all. */
function checkOrder(
  { choices }: Question,
  gate: LevelGate,
  levels: Questionnaire['levels'],
  pointer: string,
  report: Report,
): void {
  const rank = (value: string): number =>
    Object.hasOwn(gate.levels, value) ? levels.findIndex(({ id }) => id === gate.levels[value]) : levels.length;
  const rising = choices.toSorted((a, b) => a.score - b.score).map(({ value }) => String(value));
  for (const [index, value] of rising.entries()) {
    const worse = rising[index - 1];
    if (worse === undefined || rank(value) >= rank(worse)) continue;
    const at = joinPointer(pointer, 'gate', 'levels', value);
    report(at, { messageId: 'level-gate-falls', data: { value, worse } });
  }
}
