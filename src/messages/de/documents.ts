import type { MessageData } from '../../model/finding.ts';
import { count } from '../count.ts';

/** Words around findings. */
export const documentsDe = {
  'finding-error': 'Fehler',
  'finding-warning': 'Warnung',
  'finding-info': 'Hinweis',
  'finding-why': 'Grund',
  'finding-help': 'Abhilfe',
  'finding-meant': 'gemeint vielleicht',
  'finding-see': 'siehe auch',
  'finding-place': 'Stelle',
  'finding-summary-clean': ({ files }: MessageData): string =>
    `Nichts gefunden: ${count(files, 'Datei', 'Dateien')} geprüft.`,
  'finding-summary': ({ files, error, warning, info }: MessageData): string =>
    `${count(error, 'Fehler', 'Fehler')}, ${count(warning, 'Warnung', 'Warnungen')}, ${count(info, 'Hinweis', 'Hinweise')} in ${count(files, 'geprüften Datei', 'geprüften Dateien')}.`,

  'related-first-use': 'zuerst hier',
  'related-same-text': 'derselbe Text hier',
  'related-lower-level': 'Stufe davor',
  'related-retired': 'hier stillgelegt',
  'related-also-held': 'auch hier',
  'related-declared': 'hier vereinbart',
} as const;
