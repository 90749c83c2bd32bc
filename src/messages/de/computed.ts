import type { MessageData } from '../../model/finding.ts';
import { count } from '../count.ts';

/** Words about questions whose value comes from another questionnaire. */
export const computedDe = {
  'computed-total': 'berechnet aus {from} {version}: Gesamtwert als Anteil des Möglichen',
  'computed-recorded': 'berechnet aus {from} {version}: erfasste Einträge von allen erwarteten',
  'computed-entries': 'berechnet aus {from} {version}: Einträge ab Stufe {threshold} von allen mit einer Stufe',
  'computed-cases':
    'berechnet aus {from} {version}: Fälle bei Einträgen ab Stufe {threshold} von allen Fällen bei Einträgen mit einer Stufe',
  'computed-counts': '{origin} ({part} von {of})',
  'computed-range': '{origin}, mit allem Unbekannten dort {low} bis {high} %',
  'computed-day': '{origin}, {wave}, Stichtag {date}',
  'computed-typed': 'eingegeben sind {typed} %, das zählt nicht',
  'not-computed': 'wird aus {from} berechnet, zurzeit ohne Wert: {reason}',
  'not-computed-typed': 'so lange zählt, was eingegeben ist',
  'not-computed-not-in-wave': 'Diese Erhebung hat den Fragebogen nicht',
  'not-computed-unusable': 'Er lässt sich nicht auswerten; reifegrad lint sagt, warum',
  'not-computed-no-answer': 'Dort hat noch niemand geantwortet',
  'not-computed-few-answers': 'Er ist intern, und bei weniger als drei Antworten ließe sich eine einzelne erkennen',
  'not-computed-provisional': 'Dort fehlen noch zu viele Antworten',
  'not-computed-no-score': 'Er hat keinen Gesamtwert',
  'not-computed-no-entries': 'Das Register hat keine Einträge',
  'not-computed-no-level': 'Noch kein Eintrag hat eine Stufe',
  'not-computed-no-cases': 'Zu keinem Eintrag mit einer Stufe sind Fälle bekannt',
  'not-computed-not-expected': 'Wie viele Einträge zu erwarten sind, ist nicht angegeben',
  'not-computed-more-than-expected': 'Das Register hat mehr Einträge, als zu erwarten sind',
  'fact-computed':
    '{value} %, {origin}. Dieser Wert zählt; hier ist nichts einzugeben. Nachweis und Anmerkung sind möglich.',
  'computed-elsewhere':
    'Der Wert kommt aus dem Fragebogen {from}; eine Zahl ist nur nötig, solange von dort keiner kommt.',
  'given-computed': ({ count: number }: MessageData): string =>
    `${count(number, 'Frage hat', 'Fragen haben')} einen berechneten Wert: Dieser zählt, nicht die eingegebene Zahl.`,
  'print-computed': 'Der Wert wird berechnet',
  'print-computed-from': 'aus dem Fragebogen `{from}`. Eine eigene Zahl zählt nur, solange von dort kein Wert kommt.',
} as const;
