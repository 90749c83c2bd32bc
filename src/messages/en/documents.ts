import type { MessageData } from '../../model/finding.ts';
import type { Catalog } from '../catalog.ts';
import { count } from '../count.ts';
import type { documentsDe } from '../de/documents.ts';

/** Words around findings. */
export const documentsEn = {
  'finding-error': 'error',
  'finding-warning': 'warning',
  'finding-info': 'info',
  'finding-why': 'why',
  'finding-help': 'help',
  'finding-meant': 'perhaps meant',
  'finding-see': 'see also',
  'finding-place': 'place',
  'finding-summary-clean': ({ files }: MessageData): string =>
    `Nothing found: ${count(files, 'file', 'files')} checked.`,
  'finding-summary': ({ files, error, warning, info }: MessageData): string =>
    `${count(error, 'error', 'errors')}, ${count(warning, 'warning', 'warnings')}, ${count(info, 'note', 'notes')} in ${count(files, 'file', 'files')} checked.`,

  'related-first-use': 'first used here',
  'related-same-text': 'same text here',
  'related-lower-level': 'level before it',
  'related-retired': 'retired here',
  'related-also-held': 'also here',
  'related-declared': 'declared here',
} as const satisfies Record<keyof typeof documentsDe, Catalog[string]>;
