import type { FindingCatalog } from '../catalog.ts';

const VALID = 'Nur Antworten, die zur Frage passen, lassen sich bewerten';
const JOURNAL =
  'Im Protokoll stehen bestätigte Antworten; sie dürfen weder verloren gehen noch unbemerkt geändert werden';
const KEEP = 'Die Datei aus der Sicherung oder aus git wiederherstellen; nichts darin von Hand ändern';

/** What findings say about answers and their journals. */
export const findingsAnswersDe = {
  'answer-wrong-type': {
    what: 'Die Antwort auf `{question}` passt nicht zum Typ `{type}`',
    why: VALID,
    help: 'Die Antwort so schreiben, wie der Typ es verlangt; `reifegrad print` zeigt die Frage',
  },
  'answer-not-whole': { what: '{value} ist keine ganze Zahl', why: VALID, help: 'Eine ganze Zahl angeben' },
  'answer-too-small': {
    what: '{value} ist kleiner als {minimum}',
    why: VALID,
    help: 'Einen Wert ab {minimum} angeben',
  },
  'answer-too-large': {
    what: '{value} ist größer als {maximum}',
    why: VALID,
    help: 'Einen Wert bis {maximum} angeben',
  },
  'answer-unknown-option': {
    what: '`{value}` ist keine mögliche Antwort auf `{question}`',
    why: VALID,
    help: 'Möglich sind: {choices}',
  },
  'answer-duplicate-option': {
    what: '`{value}` ist zweimal angekreuzt',
    why: VALID,
    help: 'Einen der beiden Einträge löschen',
  },
  'answer-exclusive-option': {
    what: '`{value}` schließt alle anderen Antworten aus',
    why: VALID,
    help: 'Nur `{value}` angeben oder nur die anderen',
  },
  'answer-nothing-chosen': {
    what: 'Bei `{question}` ist nichts angekreuzt',
    why: 'Es gibt eine eigene Antwort dafür, dass nichts zutrifft; eine leere Liste ist eher ein Versehen',
    help: 'Etwas ankreuzen oder `{value}` angeben',
  },
  'answer-not-a-day': {
    what: '`{value}` ist kein Tag',
    why: VALID,
    help: 'Jahr-Monat-Tag in Anführungszeichen schreiben, zum Beispiel "2026-12-31"',
  },
  'answer-empty': { what: 'Die Antwort auf `{question}` ist leer', why: VALID, help: 'Einen Text angeben' },
  'answer-too-long': {
    what: 'Die Antwort auf `{question}` ist länger als {maximum} Zeichen',
    why: VALID,
    help: 'Den Text kürzen',
  },
  'answer-constraint': {
    what: '`{value}` erfüllt die Bedingung von `{question}` nicht',
    why: VALID,
    help: 'Die Antwort an die Bedingung der Frage (`constraint`) anpassen',
  },
  'answer-not-applicable-refused': {
    what: '`{question}` kann nicht mit „nicht zutreffend“ beantwortet werden',
    why: 'Die Frage trifft auf jeden Fachbereich zu, dem sie gestellt wird',
    help: 'Die Frage beantworten oder „weiß nicht“ (`dont_know`) angeben',
  },
  'answer-reason-missing': {
    what: 'Bei `{question}` fehlt der Grund für „nicht zutreffend“',
    why: 'Nur mit Grund lässt sich prüfen, ob die Frage wirklich nicht zutrifft',
    help: 'Unter `reason` den Grund nennen',
  },
  'answer-unknown-criterion': {
    what: '`{question}` hat kein Kriterium {number}',
    why: VALID,
    help: 'Die Kriterien sind von 1 bis {count} gezählt',
  },
  'answer-unknown-evidence-kind': {
    what: 'Die Nachweisart `{kind}` gibt es in diesem Fragebogen nicht',
    why: VALID,
    help: 'Eine Art aus `evidence_kinds` des Fragebogens angeben',
  },
  'answer-unknown-role': {
    what: 'Die Rolle `{role}` gibt es in diesem Fragebogen nicht',
    why: 'Niemand könnte nachgefragt werden',
    help: 'Eine Rolle des Fragebogens nennen oder die Angabe löschen',
  },
  'answer-to-unknown-question': {
    what: 'Die Frage `{question}` gibt es in diesem Fragebogen nicht',
    why: 'Die Antwort würde nirgends zählen',
    help: 'Die Kennung berichtigen oder die Antwort löschen',
  },
  'answer-of-other-role': {
    what: '`{question}` beantwortet die Rolle `{expected}`, nicht `{role}`',
    why: 'Jede Rolle hat ihre eigene Datei; diese Antwort würde nicht zählen',
    help: 'Die Antwort in die Datei `{file}` verschieben',
  },
  'misplaced-response': {
    what: 'Hier steht `{value}`, die Datei liegt aber unter `{expected}`',
    why: 'Ordner und Inhalt müssen dasselbe sagen, sonst zählt die Antwort an falscher Stelle',
    help: 'Die Datei verschieben oder die Angabe berichtigen',
  },
  'rater-missing': {
    what: 'Dem Namen nach ist diese Datei die weitere Einschätzung `{expected}`, in ihr steht das nicht',
    why: 'Weitere Einschätzungen stehen neben der Antwort, die zählt; beides darf nicht verwechselt werden',
    help: 'Unter `role` die Zeile `rater: {expected}` ergänzen oder die Datei `{role}.yaml` nennen',
  },
  'answers-of-other-rater': {
    what: ({ value, expected }) =>
      value === ''
        ? `Die Datei enthält die Antwort, die zählt, nicht die weitere Einschätzung \`${expected}\``
        : `Die Datei enthält die weitere Einschätzung \`${value}\`, nicht ${expected === '' ? 'die Antwort, die zählt' : `\`${expected}\``}`,
    why: 'Wer eine weitere Einschätzung abgibt, antwortet unabhängig; beides darf nicht verwechselt werden',
    help: 'Bei `--rater` nennen, was in der Datei unter `rater` steht; steht dort nichts, `--rater` weglassen',
  },
  'rater-in-main': {
    what: 'Diese Datei zählt für die Rolle `{role}`, in ihr steht aber die weitere Einschätzung `{value}`',
    why: 'Weitere Einschätzungen stehen neben der Antwort, die zählt, und werden nie mitgerechnet',
    help: 'Die Datei `{role}.{value}.yaml` nennen oder die Zeile `rater` löschen',
  },
  'other-questionnaire-version': {
    what: 'Beantwortet wurde `{questionnaire}` in der Fassung {version}, hier gilt {expected}',
    why: 'In einer anderen Fassung können Fragen fehlen und Werte anders zählen',
    help: 'Die Fassung {expected} neu beantworten oder in der Erhebung die Fassung {version} angeben',
  },
  'other-questionnaire-content': {
    what: '`{questionnaire}` {version} ist nach dem Antworten geändert worden',
    why: 'Geändert ist etwas, das die Bewertung bestimmt; dieselbe Fassung muss dasselbe bedeuten',
    help: 'Den Fragebogen wiederherstellen oder die Änderung unter neuer Versionsnummer führen',
  },
  'questionnaire-reworded': {
    what: 'Beantwortet wurde `{questionnaire}` in der Fassung {version}, jetzt gilt {expected}',
    why: 'Nur der Wortlaut hat sich geändert; die Antworten gelten weiter',
    help: 'Nichts zu tun; wer möchte, liest die Fragen noch einmal',
  },
  'journal-torn-line': {
    what: 'Die letzte Zeile des Protokolls ist unvollständig',
    why: 'Das Programm oder der Rechner wurde beim Schreiben unterbrochen; diese Antwort war noch nicht bestätigt',
    help: 'Die Frage noch einmal beantworten; mehr ist nicht nötig',
  },
  'journal-line-damaged': { what: 'Diese Zeile des Protokolls ist beschädigt', why: JOURNAL, help: KEEP },
  'journal-line-changed': { what: 'Diese Zeile des Protokolls ist verändert worden', why: JOURNAL, help: KEEP },
  'journal-chain-broken': { what: 'Vor dieser Zeile des Protokolls fehlt etwas', why: JOURNAL, help: KEEP },
  'journal-newer-format': {
    what: 'Diese Zeile hat eine neuere Fassung des Programms geschrieben',
    why: 'Was hier nicht verstanden wird, darf auch nicht verloren gehen',
    help: 'Die neuere Fassung des Programms verwenden',
  },
  'journal-missing': {
    what: 'Das Protokoll von `{writer}` mit {expected} Zeilen ist nicht mehr da',
    why: 'Seine Antworten stehen schon in der Datei; nur der Verlauf fehlt',
    help: 'Wenn möglich, das Protokoll aus der Sicherung zurückholen',
  },
  'journal-shortened': {
    what: 'Das Protokoll hat {lines} Zeilen, übernommen waren schon {expected}',
    why: JOURNAL,
    help: KEEP,
  },
} as const satisfies FindingCatalog;
