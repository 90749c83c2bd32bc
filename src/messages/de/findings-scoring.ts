import type { FindingCatalog } from '../catalog.ts';

/** What findings say about values, levels and a questionnaire's own tests. */
export const findingsScoringDe = {
  'levels-not-rising': {
    what: 'Stufe {id} beginnt bei {from}, die Stufe davor schon bei {before}',
    why: 'Stufen müssen von unten nach oben aufeinander folgen, sonst ist nicht klar, welche gilt',
    help: 'Die Grenzen steigend ordnen',
  },
  'level-not-at-bottom': {
    what: 'Die unterste Stufe beginnt bei {from} statt bei {lowest}',
    why: 'Ergebnisse darunter hätten keine Stufe',
    help: '`from: {lowest}` schreiben',
  },
  'level-outside-range': {
    what: 'Stufe {id} beginnt bei {from}; das höchste Ergebnis ist {highest}',
    why: 'Die Stufe wäre nie zu erreichen',
    help: 'Eine Grenze zwischen {lowest} und {highest} wählen',
  },
  'scale-not-monotonic': {
    what: 'In der Skala `{scale}` ist diese Stufe {worth} wert, die davor {before}',
    why: 'Eine bessere Antwort muss mehr wert sein als eine schlechtere',
    help: 'Die Stufen von der niedrigsten zur höchsten ordnen',
  },
  'unscored-dimension': {
    what: 'In der Dimension `{dimension}` wird keine Frage bewertet',
    why: 'Die Dimension hat ein Gewicht, aber nichts, worauf es sich stützen könnte',
    help: 'Einer Frage ein Gewicht über 0 geben, oder der Dimension `weight: 0`',
  },
  'nothing-scored': {
    what: 'Alle Dimensionen haben das Gewicht 0',
    why: 'Es gäbe kein Gesamtergebnis',
    help: 'Mindestens einer Dimension ein Gewicht über 0 geben',
  },
  'unscorable-question': {
    what: 'Die Antworten auf `{question}` lassen sich nicht bewerten',
    why: 'Die Frage soll zählen, aber alle Antworten sind gleich viel wert oder haben keinen Wert',
    help: 'Mit `score` sagen, was eine Antwort wert ist, oder `weight: 0` schreiben',
  },
  'range-not-rising': {
    what: 'Der Bereich reicht von {lowest} bis {highest}',
    why: 'Der kleinste Wert muss unter dem größten liegen',
    help: 'Die beiden Werte tauschen oder berichtigen',
  },
  'score-rule-for-other-type': {
    what: 'Diese Art `score` passt nicht zum Typ `{type}`',
    why: 'Zahlen werden mit `linear` oder `thresholds` bewertet, Ja/Nein mit `true` und `false`',
    help: 'Die passende Art verwenden oder den Typ ändern',
  },
  'linear-without-width': {
    what: '`linear` beginnt und endet bei derselben Zahl',
    why: 'Daraus lässt sich kein Anteil berechnen',
    help: 'Zwei verschiedene Zahlen angeben: was nichts wert ist und was alles wert ist',
  },
  'thresholds-not-rising': {
    what: 'Die Schwelle {from} liegt nicht über der davor',
    why: 'Es gilt die letzte erreichte Schwelle; dafür müssen sie steigen',
    help: 'Die Schwellen steigend ordnen',
  },
  'share-outside-range': {
    what: 'Der Anteil {share} liegt nicht zwischen 0 und 1',
    why: 'Ein Anteil sagt, wie viel von allem eine Antwort wert ist',
    help: 'Zum Beispiel 0.5 für die Hälfte schreiben',
  },
  'measure-to-unknown-value': {
    what: 'Die Maßnahme führt bei `{question}` zu `{value}`; diese Antwort gibt es nicht',
    why: 'Der Plan könnte die Maßnahme nie vorschlagen',
    help: 'Einen Wert nennen, den die Frage haben kann',
  },
  'target-unreachable': {
    what: 'Der Zielwert `{value}` ist bei `{question}` nicht möglich',
    why: 'Das Ziel wäre nie zu erreichen',
    help: 'Einen Wert nennen, den die Frage haben kann',
  },
  'gate-cap-outside-range': {
    what: 'Die Obergrenze {cap} begrenzt nichts',
    why: 'Ergebnisse reichen von {lowest} bis {highest}; die Grenze muss darin und unter dem höchsten liegen',
    help: 'Eine Zahl ab {lowest} und unter {highest} schreiben',
  },
  'no-tests': {
    what: 'Der Fragebogen hat keine eigenen Tests',
    why: 'Tests zeigen bei jeder Änderung, ob noch dasselbe herauskommt',
    help: 'Unter `tests` wenigstens den besten und den schlechtesten Fall angeben',
  },
  'failing-test': {
    what: 'Test „{test}“: bei `{what}` kommt {actual} heraus, erwartet ist {expected}',
    why: 'Entweder der Fragebogen oder der Test sagt nicht, was gemeint ist',
    help: 'Die Rechnung prüfen und das Falsche von beiden berichtigen',
  },
  'test-unknown-question': {
    what: 'Test „{test}“ beantwortet die Frage `{question}`, die es nicht gibt',
    why: 'Der Test würde etwas anderes prüfen, als er sagt',
    help: 'Die Kennung berichtigen',
  },
  'test-impossible-answer': {
    what: 'Test „{test}“: `{value}` ist keine mögliche Antwort auf `{question}`',
    why: 'Der Test würde etwas prüfen, das nicht vorkommen kann',
    help: 'Eine mögliche Antwort angeben; null steht für „nicht zutreffend“, "dont_know" für „weiß nicht“',
  },
  'test-unknown-expectation': {
    what: 'Test „{test}“ erwartet etwas über `{id}`; das gibt es nicht',
    why: 'Der Test würde nichts prüfen',
    help: 'Die Kennung berichtigen',
  },
} as const satisfies FindingCatalog;
