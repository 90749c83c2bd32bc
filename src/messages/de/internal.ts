/** Words about questionnaires that are internal, and about those in which what is missing counts nothing. */
export const internalDe = {
  'internal-notice': 'INTERN: nicht zur Veröffentlichung bestimmt',
  'print-how-dont-know-zero':
    '„Weiß ich nicht“ ist eine vollwertige Antwort: Sie zeigt, was noch zu klären ist. Bis dahin zählt sie im Wert wie die niedrigste.',
  'report-number-none': 'Es gibt noch keine Zahl, die sich veröffentlichen ließe.',
  'report-number-alone':
    'Mehr wird nicht veröffentlicht: keine Ampel, keine Themen, keine Antworten und keine Anzahl, aus der sie sich erschließen ließen.',
  'init-internal':
    'Der Fragebogen „{title}“ ({id}) ist intern. Seine Antworten gehören in kein öffentliches Repository; Zeile für .gitignore: {pattern}',
} as const;
