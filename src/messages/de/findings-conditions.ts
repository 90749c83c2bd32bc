import type { FindingCatalog } from '../catalog.ts';

const NEVER_GUESS =
  'Eine Bedingung, die nicht ausgewertet werden kann, darf weder als erfüllt noch als nicht erfüllt gelten';
const ORGANISATION =
  'Eine Frage an die ganze Organisation wird einmal gestellt; Angaben zu einem einzelnen Fachbereich oder Eintrag sind dort nicht eindeutig';

/** What findings say about conditions (relevant, constraint, gate). */
export const findingsConditionsDe = {
  'condition-too-long': {
    what: 'Die Bedingung von `{question}` ist länger als {maximum} Zeichen',
    why: 'So lange Bedingungen versteht beim Lesen niemand mehr',
    help: 'Die Bedingung kürzen oder eine Frage dazwischen einführen',
  },
  'condition-too-complex': {
    what: 'Die Bedingung von `{question}` ist zu verschachtelt',
    why: 'So verschachtelte Bedingungen versteht beim Lesen niemand mehr',
    help: 'Die Bedingung vereinfachen',
  },
  'condition-incomplete': {
    what: 'Die Bedingung von `{question}` bricht hier ab',
    why: NEVER_GUESS,
    help: 'Ergänzen, was fehlt: einen Wert, eine Klammer oder ein Anführungszeichen',
  },
  'condition-syntax': {
    what: 'Die Bedingung von `{question}` ist bei `{part}` nicht zu verstehen',
    why: NEVER_GUESS,
    help: 'Zum Beispiel `answers.str_01 >= 2 && flags.citizen_service` schreiben',
  },
  'condition-unsupported': {
    what: '`{part}` ist in Bedingungen nicht möglich',
    why: 'Bedingungen bleiben einfach, damit jeder sie lesen und jedes Programm sie prüfen kann',
    help: 'Möglich sind Vergleiche, `in`, `&&`, `||`, `!` und Rechenzeichen',
  },
  'condition-unknown-name': {
    what: '`{name}` gibt es in dieser Bedingung nicht',
    why: NEVER_GUESS,
    help: 'Antworten heißen `answers.<frage>`, Merkmale `flags.<merkmal>`; constraint und gate kennen nur `value`',
  },
  'condition-unknown-question': {
    what: 'Die Frage `{name}` in der Bedingung von `{question}` gibt es nicht',
    why: NEVER_GUESS,
    help: 'Die Kennung der Frage berichtigen',
  },
  'condition-unknown-flag': {
    what: 'Das Merkmal `{name}` in der Bedingung von `{question}` gibt es nicht',
    why: NEVER_GUESS,
    help: 'Das Merkmal unter `flags` ergänzen oder die Kennung berichtigen',
  },
  'condition-unknown-function': {
    what: 'Die Funktion `{name}` gibt es in Bedingungen nicht',
    why: NEVER_GUESS,
    help: 'Ohne diese Funktion auskommen: Vergleiche und `in` genügen fast immer',
  },
  'condition-wrong-type': {
    what: 'Bei `{part}` werden Werte verschiedener Art verglichen oder verrechnet',
    why: NEVER_GUESS,
    help: 'Zahlen mit Zahlen, Texte mit Texten in Anführungszeichen vergleichen',
  },
  'condition-not-boolean': {
    what: 'Die Bedingung von `{question}` ergibt {type} statt wahr oder falsch',
    why: 'Eine Bedingung muss ja oder nein sagen',
    help: 'Einen Vergleich ergänzen, zum Beispiel `>= 2`',
  },
  'condition-unknown-option': {
    what: '`{value}` ist keine Antwort auf `{name}`',
    why: 'Der Vergleich käme immer gleich heraus',
    help: 'Möglich sind: {choices}',
  },
  'condition-self-reference': {
    what: 'Die Bedingung von `{question}` hängt von ihrer eigenen Antwort ab',
    why: 'Ob die Frage gestellt wird, muss vor ihrer Antwort feststehen',
    help: 'Eine andere Frage oder ein Merkmal verwenden',
  },
  'condition-cycle': {
    what: 'Die Bedingungen bilden einen Kreis: {path}',
    why: 'Jede dieser Fragen würde erst gestellt, wenn eine andere beantwortet ist',
    help: 'Eine der Bedingungen ändern',
  },
  'condition-organisation-uses-department': {
    what: '`{question}` wird der Organisation gestellt, `{name}` aber für jeden Fachbereich oder Eintrag',
    why: ORGANISATION,
    help: 'Eine Frage an die Organisation verwenden',
  },
  'condition-of-other-subject': {
    what: '`{question}` und `{name}` werden nicht zum selben Gegenstand gestellt',
    why: 'Eine Antwort zu einem Fachbereich sagt nichts über einen Eintrag eines Registers, und umgekehrt',
    help: 'Eine Frage zum selben Gegenstand oder an die Organisation verwenden, oder ein Merkmal',
  },
  'condition-organisation-uses-flag': {
    what: '`{question}` wird der Organisation gestellt; `{name}` ist ein Merkmal von Fachbereichen oder Einträgen',
    why: ORGANISATION,
    help: 'Eine Frage an die Organisation verwenden, oder diese Frage für jeden Fachbereich oder Eintrag stellen',
  },
  'condition-forward-reference': {
    what: '`{question}` steht vor der Frage `{name}`, von der sie abhängt',
    why: 'Beim Antworten ist dann noch nicht bekannt, ob die Frage zu stellen ist',
    help: 'Die Fragen umordnen',
  },
  'condition-always-true': {
    what: 'Die Bedingung von `{question}` ist immer erfüllt',
    why: 'Sie hat keine Wirkung; vermutlich ist etwas anderes gemeint',
    help: 'Die Bedingung berichtigen oder löschen',
  },
  'condition-always-false': {
    what: 'Die Bedingung von `{question}` ist nie erfüllt',
    why: 'Die Frage käme nie vor, oder keine Antwort wäre möglich',
    help: 'Die Bedingung berichtigen',
  },
} as const satisfies FindingCatalog;
