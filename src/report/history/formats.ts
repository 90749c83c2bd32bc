import type { Messages } from '../../messages/index.ts';
import type { Style } from '../../terminal/style.ts';
import { blocksToMarkdown } from '../blocks/markdown.ts';
import { blocksToText } from '../blocks/text.ts';
import type { ReportInput } from '../facts.ts';
import { toJsonText } from '../json-text.ts';
import { historyBlocks } from './blocks.ts';
import type { History } from './history.ts';

/** Formats of a history. */
export type HistoryFormatId = 'text' | 'json' | 'markdown';

/** Turns a history into text: the same history gives the same bytes. */
export type RenderHistory = (
  history: History,
  input: ReportInput,
  page: { readonly t: Messages; readonly style: Style },
) => string;

/** All formats by id. JSON follows the schema `urn:reifegrad:schema:history:1`. */
export const historyFormats: Readonly<Record<HistoryFormatId, RenderHistory>> = {
  text: (history, input, { t, style }) => blocksToText(historyBlocks(history, input, t), style),
  markdown: (history, input, { t }) => blocksToMarkdown(historyBlocks(history, input, t)),
  json: (history) => toJsonText({ formatVersion: '1.0', kind: 'history', confidentiality: 'internal', ...history }),
} satisfies Record<HistoryFormatId, RenderHistory>;
