import { formatConcise } from './concise.ts';
import type { FindingsFormat } from './format.ts';
import { formatJson } from './json.ts';
import { formatText } from './text.ts';

/** The formats of findings by name. */
export const findingsFormats = {
  text: formatText,
  concise: formatConcise,
  json: formatJson,
} as const satisfies Readonly<Record<string, FindingsFormat>>;
