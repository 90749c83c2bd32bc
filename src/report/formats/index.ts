import type { Messages } from '../../messages/index.ts';
import type { Style } from '../../terminal/style.ts';
import type { Report } from '../build-report.ts';
import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import { renderTerminal } from './terminal.ts';

/** Formats of a report. */
export type ReportFormatId = 'terminal' | 'markdown' | 'json';

/** Turns a report into text: the same report gives the same bytes. */
export type RenderReport = (report: Report, page: { readonly t: Messages; readonly style: Style }) => string;

/** All formats by id. */
export const reportFormats: Readonly<Record<ReportFormatId, RenderReport>> = {
  terminal: renderTerminal,
  markdown: renderMarkdown,
  json: renderJson,
} satisfies Record<ReportFormatId, RenderReport>;
