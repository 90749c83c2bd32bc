import type { MessageData } from '../../model/finding.ts';
import { count } from '../count.ts';

/** Words of `reifegrad status`. */
export const statusDe = {
  'command-status': 'Zeigen, wer was beantwortet hat und wer noch etwas schuldet',
  'status-wave-open': 'offen',
  'status-wave-closed': 'abgeschlossen',
  'status-questionnaire': '{title} ({id} {version})',
  'status-open': 'offen',
  'status-answered': 'Antworten',
  'status-not-applicable': 'entfällt',
  'status-dont-know': 'weiß nicht',
  'status-evidenced': 'belegt',
  'status-last-change': 'zuletzt',
  'status-owed': 'Noch zu beantworten',
  'status-debt-line': '{department}, {role} ({questionnaire}): {what}',
  'status-debt': ({ open }: MessageData): string => count(open, 'Frage offen', 'Fragen offen'),
  'status-debt-missing': ({ open }: MessageData): string => `noch nicht begonnen, ${count(open, 'Frage', 'Fragen')}`,
  'status-debt-waiting': 'dazu bis zu {waiting} je nach Antwort',
  'status-debt-conflicts': ({ conflicts }: MessageData): string =>
    `darunter ${count(conflicts, 'widersprüchliche Antwort', 'widersprüchliche Antworten')}`,
  'status-summary': ({ id, complete, departments, open, asked }: MessageData): string =>
    Number(open) === 0
      ? `${id}: Es ist nichts offen, ${count(asked, 'Frage ist', 'Fragen sind')} bearbeitet.`
      : `${id}: ${complete} von ${count(departments, 'Bereich ist', 'Bereichen sind')} fertig, offen sind ${open} von ${count(asked, 'Frage', 'Fragen')}.`,
  'status-next-answer': 'Weiter mit: reifegrad answer {questionnaire} --department {department}',
  'status-next-report': 'Weiter mit: reifegrad report {questionnaire}',
} as const;
