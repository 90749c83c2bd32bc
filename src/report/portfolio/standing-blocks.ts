import type { Messages } from '../../messages/index.ts';
import type { Block } from '../blocks/block.ts';
import type { Named } from '../facts.ts';
import type { NextLevel, Standing } from './standing.ts';

/** Returns where an entry stands, what holds it there and what leads on, in sentences. */
export function standingBlocks(standing: Standing, t: Messages): readonly Block[] {
  const { level, bottlenecks, ceiling } = standing;
  if (level === null)
    return [text(t('standing-no-level', { reason: t(`report-reason-${standing.reason ?? 'no-answer'}`) }))];
  return [
    { kind: 'result', text: t('standing-level', { ...level }) },
    ...provisional(standing, t).map(text),
    ...(bottlenecks.length === 0
      ? [text(t('standing-top'))]
      : [text(t('standing-bottleneck', { questions: questionList(bottlenecks, t) })), ...nextBlocks(standing.next, t)]),
    ...(ceiling === null ? [] : [text(t('standing-ceiling', { ...ceiling }))]),
  ];
}

function provisional({ provisional: isOpen, lowLevel, highLevel }: Standing, t: Messages): readonly string[] {
  if (!isOpen || lowLevel === null || highLevel === null) return [];
  if (lowLevel.id === highLevel.id) return [t('standing-provisional-certain')];
  return [t('standing-provisional', { low: lowLevel.id, high: highLevel.id })];
}

function nextBlocks(next: NextLevel | null, t: Messages): readonly Block[] {
  if (next === null) return [text(t('standing-no-step'))];
  const steps = next.steps.map(({ question, text: measure, effort }) =>
    t('standing-step', {
      question: questionName(question, t),
      text: measure,
      effort: t(`report-effort-${effort}`),
    }),
  );
  return [
    text(t('standing-next', { ...next.level })),
    { kind: 'list', entries: steps },
    ...(next.bottlenecks.length === 0
      ? []
      : [text(t('standing-then', { questions: questionList(next.bottlenecks, t) }))]),
  ];
}

/** Returns questions by title and id, one after the other. */
export function questionList(questions: readonly Named[], t: Messages): string {
  return questions.map((question) => questionName(question, t)).join(', ');
}

function questionName({ id, title }: Named, t: Messages): string {
  return t('portfolio-question', { id, title });
}

function text(words: string): Block {
  return { kind: 'text', text: words };
}
