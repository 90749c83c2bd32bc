import type { Messages } from '../../messages/index.ts';
import type { ExplainedNode, ExplainedQuestion, Explanation } from '../../model/explanation.ts';
import type { Style } from '../../terminal/style.ts';
import { blocksToMarkdown } from '../blocks/markdown.ts';
import { blocksToText } from '../blocks/text.ts';
import { toJsonText } from '../json-text.ts';
import { type PlacedAgreement, placedAgreements } from './agreement.ts';
import { explainBlocks } from './blocks.ts';
import type { ExplainFacts, Place } from './facts.ts';

/** Formats of explanations. */
export type ExplainFormatId = 'text' | 'json' | 'markdown';

/** Turns an explanation into text: the same explanation gives the same bytes. */
export type RenderExplanation = (facts: ExplainFacts, page: { readonly t: Messages; readonly style: Style }) => string;

/** All formats by id. JSON follows the schema `urn:reifegrad:schema:explanation:1`. */
export const explainFormats: Readonly<Record<ExplainFormatId, RenderExplanation>> = {
  text: (facts, { t, style }) => blocksToText(explainBlocks(facts, t), style),
  markdown: (facts, { t }) => blocksToMarkdown(explainBlocks(facts, t)),
  json: (facts) => toJsonText(documentOf(facts)),
} satisfies Record<ExplainFormatId, RenderExplanation>;

/** The explanation as data: ids and numbers, and where each answer stands. */
function documentOf(facts: ExplainFacts): ExplanationDocument {
  const { explanation, input, placeOf } = facts;
  const { workspace, responses } = input;
  const places = questionsIn(explanation.node).flatMap(({ id, answers }) =>
    answers.flatMap((answer) => {
      const place = placeOf(answer, id);
      const { subject, role } = answer;
      return place === undefined ? [] : [{ questionId: id, subject, role, ...place }];
    }),
  );
  const invented = workspace.organisation.invented || responses.some((response) => response.invented);
  const agreement = placedAgreements(facts);
  return {
    formatVersion: '1.0',
    kind: 'explanation',
    confidentiality: 'internal',
    invented,
    ...explanation,
    places,
    agreement,
  };
}

interface ExplanationDocument extends Explanation {
  readonly formatVersion: '1.0';
  readonly kind: 'explanation';
  readonly confidentiality: 'internal';
  readonly invented: boolean;
  readonly places: readonly (Place & {
    readonly questionId: string;
    readonly subject: string;
    readonly role: string;
  })[];
  /** Of further raters of the question, one entry per subject. */
  readonly agreement: readonly PlacedAgreement[];
}

function questionsIn(node: ExplainedNode): readonly ExplainedQuestion[] {
  return node.kind === 'question' ? [node] : node.inside.flatMap(questionsIn);
}
