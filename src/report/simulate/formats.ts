import type { Messages } from '../../messages/index.ts';
import type { Assessment, DimensionNode, TotalNode } from '../../model/assessment.ts';
import type { Simulation } from '../../scoring/simulate.ts';
import type { Style } from '../../terminal/style.ts';
import { blocksToMarkdown } from '../blocks/markdown.ts';
import { blocksToText } from '../blocks/text.ts';
import type { ReportInput } from '../facts.ts';
import { toJsonText } from '../json-text.ts';
import { simulationBlocks } from './blocks.ts';

/** Formats of simulations. */
export type SimulationFormatId = 'text' | 'json' | 'markdown';

/** Turns a simulation into text: the same simulation gives the same bytes. */
export type RenderSimulation = (
  simulation: Simulation,
  input: ReportInput,
  page: { readonly t: Messages; readonly style: Style },
) => string;

/** All formats by id. JSON follows the schema `urn:reifegrad:schema:simulation:1`. */
export const simulationFormats: Readonly<Record<SimulationFormatId, RenderSimulation>> = {
  text: (simulation, input, { t, style }) => blocksToText(simulationBlocks(simulation, input, t), style),
  markdown: (simulation, input, { t }) => blocksToMarkdown(simulationBlocks(simulation, input, t)),
  json: (simulation, input) => toJsonText(documentOf(simulation, input)),
} satisfies Record<SimulationFormatId, RenderSimulation>;

function documentOf(simulation: Simulation, { workspace, responses }: ReportInput): object {
  const { before, after, assumed, ranks, gates, asked, notAsked } = simulation;
  const { questionnaire, wave, subject } = before;
  return {
    formatVersion: '1.0',
    kind: 'simulation',
    confidentiality: 'internal',
    invented: workspace.organisation.invented || responses.some(({ invented }) => invented),
    ...{ questionnaire, wave, subject },
    assumed: assumed.map(({ answer, ...of }) => ({
      ...of,
      state: answer.state,
      value: answer.state === 'answered' ? answer.value : null,
    })),
    before: numbersOf(before),
    after: numbersOf(after),
    ...{ ranks, gates, asked, notAsked },
  };
}

function numbersOf({ total }: Assessment): object {
  return { total: numbers(total), dimensions: total.dimensions.map(numbers) };
}

function numbers({ id, scores, range, reason, coverage, level }: TotalNode | DimensionNode): object {
  return { id, scores, range, reason, coverage, level };
}
