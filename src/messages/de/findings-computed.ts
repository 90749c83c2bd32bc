import type { MessageData } from '../../model/finding.ts';
import type { FindingCatalog } from '../catalog.ts';

/** What findings say about questions whose value comes from another questionnaire. */
export const findingsComputedDe = {
  'computed-not-percent': {
    what: 'Die Frage `{question}` wird berechnet und hat den Typ `{type}`',
    why: 'Alles, was berechnet wird, ist ein Anteil in Prozent',
    help: 'Als Typ `percent` angeben, oder `computed` weglassen',
  },
  'computed-too-narrow': {
    what: 'Die Frage `{question}` wird berechnet und lässt nur {minimum} bis {maximum} zu',
    why: 'Ein Anteil kann jeder Wert von 0 bis 100 sein',
    help: '`minimum` und `maximum` weglassen',
  },
  'computed-not-organisation': {
    what: 'Die Frage `{question}` wird berechnet, und ihre Rolle `{role}` antwortet nicht für die Organisation',
    why: 'Berechnet wird ein Wert für die ganze Organisation; für einzelne Bereiche oder Einträge wäre er falsch',
    help: 'Eine Rolle mit `per: organisation` angeben',
  },
  'computed-without-threshold': {
    what: 'Das Maß `{measure}` sagt nicht, ab welcher Stufe gezählt wird',
    why: 'Ein Anteil ohne Schwelle sagt nichts',
    help: '`threshold` mit der Nummer der Stufe ergänzen',
  },
  'computed-threshold-without-effect': {
    what: 'Das Maß `{measure}` hat keine Schwelle',
    why: 'Nur `entries` und `cases` zählen ab einer Stufe',
    help: '`threshold` weglassen, oder ein anderes Maß angeben',
  },
  'computed-unknown-source': {
    what: 'Es gibt keinen Fragebogen `{from}`',
    why: 'Aus seinen Ergebnissen kommt der Wert; bekannt sind: {questionnaires}',
    help: 'Die Kennung eines dieser Fragebögen angeben',
  },
  'computed-in-circle': {
    what: 'Der Wert wird im Kreis berechnet: {path}',
    why: 'Keiner dieser Werte ließe sich ausrechnen',
    help: 'Eine der Fragen des Kreises selbst beantworten lassen: ohne `computed`',
  },
  'computed-unknown-measure': {
    what: 'Der Fragebogen `{from}` hat kein Maß `{measure}`',
    why: '`total` setzt einen Gesamtwert voraus, `recorded` ein Register, `entries` und `cases` setzen ein `portfolio` voraus',
    help: 'Ein anderes Maß oder einen anderen Fragebogen angeben',
  },
  'computed-unknown-level': {
    what: 'Der Fragebogen `{from}` hat keine Stufe {level}',
    why: 'Gezählt wird ab einer seiner Stufen: {levels}',
    help: 'Die Nummer einer dieser Stufen angeben',
  },
  'differs-from-computed': {
    what: ({ question, typed, value }: MessageData): string =>
      `Bei \`${question}\` sind ${comma(typed)} % eingegeben, berechnet sind es ${comma(value)} %`,
    why: 'Der Wert kommt aus {from} {version}; der berechnete zählt, der eingegebene nicht',
    help: 'Mit `reifegrad explain {question}` nachsehen, woraus er entsteht: dann die Quelle berichtigen, oder die eingegebene Zahl löschen oder angleichen',
  },
} as const satisfies FindingCatalog;

function comma(number: MessageData[string] | undefined): string {
  return String(number).replace('.', ',');
}
