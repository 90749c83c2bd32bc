import type { Messages } from '../../messages/index.ts';
import type { ChosenStep } from '../../plan/frontier.ts';
import type { Path } from '../../plan/path.ts';
import type { Step } from '../../plan/steps.ts';
import type { Style } from '../../terminal/style.ts';
import { blocksToMarkdown } from '../blocks/markdown.ts';
import { blocksToText } from '../blocks/text.ts';
import { toJsonText } from '../json-text.ts';
import { planBlocks } from './blocks.ts';
import type { PlanFacts } from './facts.ts';

/** Formats of plans. */
export type PlanFormatId = 'text' | 'json' | 'markdown';

/** Turns a plan into text: the same plan gives the same bytes. */
export type RenderPlan = (facts: PlanFacts, page: { readonly t: Messages; readonly style: Style }) => string;

/** All formats by id. JSON follows the schema `urn:reifegrad:schema:plan:1` and always holds the whole ranking. */
export const planFormats: Readonly<Record<PlanFormatId, RenderPlan>> = {
  text: (facts, { t, style }) => blocksToText(planBlocks(facts, t), style),
  markdown: (facts, { t }) => blocksToMarkdown(planBlocks(facts, t)),
  json: (facts) => toJsonText(documentOf(facts)),
} satisfies Record<PlanFormatId, RenderPlan>;

function documentOf({ input, assessment, priorities, target, budget }: PlanFacts): object {
  const { questionnaire, wave, subject, total } = assessment;
  const { workspace, responses } = input;
  return {
    formatVersion: '1.0',
    kind: 'plan',
    confidentiality: 'internal',
    invented: workspace.organisation.invented || responses.some(({ invented }) => invented),
    ...{ questionnaire, wave, subject },
    total: { score: total.scores.score, level: total.level },
    priorities: priorities.map(({ steps, ...priority }) => ({ ...priority, steps: steps.map(plainStep) })),
    target: target && {
      level: target.level.id,
      from: target.level.from ?? null,
      best: target.best,
      path: target.path === undefined ? null : plainPath(target.path),
    },
    budget: budget && { effort: budget.effort, path: budget.path === undefined ? null : plainPath(budget.path) },
  };
}

function plainPath({ steps, effort, result, isExact }: Path): object {
  return {
    ...{ effort, score: result.scores.score, level: result.level, isExact },
    steps: steps.map(({ questionId, subject, role, step }: ChosenStep) => ({
      questionId,
      subject,
      role,
      ...plainStep(step),
    })),
  };
}

function plainStep({ value, effort }: Step): object {
  return { value, effort };
}
