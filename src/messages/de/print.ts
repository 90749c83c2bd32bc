import type { MessageData } from '../../model/finding.ts';
import { count } from '../count.ts';

/** Sentences of a questionnaire on paper. */
export const printDe = {
  'print-version': 'Fragebogen {id}, Version {version}, Lizenz {license}',
  'print-only-role': 'Dieser Ausdruck enthält nur die Fragen an: {role}.',
  'print-how-title': 'So beantworten Sie die Fragen',
  'print-how-truth':
    'Beantworten Sie, was am Stichtag gilt, nicht was geplant ist. Bei Fragen mit Stufen kreuzen Sie die höchste Stufe an, deren Satz ganz zutrifft.',
  'print-how-not-applicable':
    '„Trifft nicht zu“ ist nur möglich, wo es angeboten wird, und braucht einen Grund. Dass jemand anders zuständig ist, ist kein Grund.',
  'print-how-dont-know':
    '„Weiß ich nicht“ ist eine vollwertige Antwort. Sie zählt nicht als Nein, sondern zeigt, was noch zu klären ist.',
  'print-how-evidence':
    'Nennen Sie Nachweise mit Art, Titel, Fundstelle und Datum. Ohne gültigen Nachweis wird eine hohe Stufe nur zum Teil als belegt gezählt.',
  'print-how-numbers': 'Die Nummern bleiben gleich, auch wenn einzelne Fragen nicht gestellt werden.',
  'print-roles-title': 'Wer antwortet',
  'print-role-organisation': 'einmal für die ganze Verwaltung',
  'print-role-department': 'für jeden Bereich',
  'print-role-count': ({ count: number }: MessageData): string => count(number, 'Frage', 'Fragen'),

  'print-id': 'Kennung',
  'print-asked-of': 'Antwort gibt',
  'print-internal': 'nur für den inneren Gebrauch',
  'print-rationale': 'Warum wir fragen:',
  'print-condition': 'Wird nur gestellt, wenn',
  'print-condition-and': ' und ',
  'print-condition-or': ' oder ',
  'print-condition-flag': 'der Bereich das Merkmal {flag} hat',
  'print-condition-answer': 'die Antwort auf Frage {number} ({title}) {values} ist',
  'print-condition-expression': 'dieser Ausdruck gilt: {expression}',
  'print-quoted': '„{name}“',
  'print-several': 'Mehrere Antworten sind möglich.',
  'print-exclusive': 'schließt alle anderen aus',
  'print-yes': 'Ja',
  'print-no': 'Nein',
  'print-number': 'Zahl',
  'print-percent': 'Anteil in Prozent',
  'print-integer': 'Ganze Zahl',
  'print-from-to': '{minimum} bis {maximum}',
  'print-from': 'mindestens {minimum}',
  'print-up-to': 'höchstens {maximum}',
  'print-date': 'Datum',
  'print-text': 'Text',
  'print-criteria': 'Mehr als die niedrigste Antwort gilt nur, wenn das erfüllt ist:',
  'print-other-answers': 'Oder:',
  'print-not-applicable': 'Trifft nicht zu, weil',
  'print-dont-know': 'Weiß ich nicht. Das weiß',
  'print-evidence': 'Als Nachweis zählt:',
  'print-evidence-line': 'Nachweis (Art, Titel, Fundstelle, Datum):',
  'print-comment': 'Anmerkung:',
  'print-legal-must': 'Gesetzliche Pflicht:',
  'print-legal-should': 'Soll-Vorgabe oder anerkannte Empfehlung:',
  'print-legal-may': 'Gesetzlich erlaubt:',
  'print-legal-source': 'Quelle: {source}',
  'print-legal-checked': 'geprüft am {date}',
  'print-legal-unverified': 'noch zu prüfen: {what}',
} as const;
