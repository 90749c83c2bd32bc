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
    why: 'Zahlen haben `linear` oder `thresholds`, Ja/Nein `true` und `false`, Skalen und `select_one` `range`',
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
  'points-outside-range': {
    what: 'Außerhalb des Bereichs liegt: `{points}`',
    why: 'Der Bereich reicht von {lowest} bis {highest}; was darüber oder darunter liegt, zählt nur wie sein Ende',
    help: 'Den Bereich so wählen, dass alle Antworten darin liegen',
  },
  'missing-stage': {
    what: '`{id}` gehört zu keiner Stufe',
    why: 'Unter `staged` zählt nur, was zu einer Stufe gehört',
    help: '`stage` ergänzen, hier oder an der Gruppe, oder `weight: 0` schreiben',
  },
  'dimension-without-stage': {
    what: 'Die Dimension `{id}` gehört zu keiner Stufe',
    why: 'Unter `scoring` steht `staged`; im Gesamtergebnis zählt nur, was zu einer Stufe gehört',
    help: '`stage` ergänzen, oder `staged` nur an den Dimensionen schreiben und unter `scoring` eine andere Methode',
  },
  'gap-in-stages': {
    what: 'Zu diesen Stufen gehört nichts: {missing}',
    why: 'Wer die Stufe darunter erreicht, überspringt sie; das Ergebnis springt',
    help: 'Die Stufen fortlaufend zählen, oder ergänzen, was dazugehört',
  },
  'range-of-method': {
    what: 'Angegeben ist der Bereich {declared}, die Teile ergeben {own}',
    why: 'Unter `{method}` folgt der Bereich aus den Teilen; jedes Ergebnis wäre umgerechnet und hieße etwas anderes',
    help: '`range` löschen oder `range: {own}` schreiben',
  },
  'field-without-effect': {
    what: '`{field}` hat hier keine Wirkung',
    why: 'Die Angabe gilt nur für die Methode `{method}`',
    help: 'Löschen, oder dort, wo sie gelten soll, `method: {method}` schreiben',
  },
  'weight-without-effect': {
    what: 'Das Gewicht {weight} ändert das Ergebnis nicht',
    why: 'Mit `{setting}` entscheidet der schwächste Teil, was immer er wiegt; nur 0 nimmt ihn aus',
    help: '`weight` löschen, oder eine Methode wählen, die gewichtet',
  },
  'weight-of-heading': {
    what: 'Das Gewicht von `{id}` hat keine Wirkung',
    why: 'Unter `{method}` zählen die Fragen einzeln; was um sie herum steht, ist nur Überschrift',
    help: 'Löschen und die Fragen gewichten, oder eine Methode wählen, die Gruppen gewichtet',
  },
  'policy-without-target': {
    what: '`{question}` hat keinen Zielwert',
    why: '„Nicht zutreffend“ soll als Zielwert zählen; ohne ihn zählt es nicht mit',
    help: 'Mit `target` sagen, welche Antwort zu erreichen ist',
  },
  'capped-without-target': {
    what: '`{question}` hat keinen Zielwert',
    why: 'Unter `capped` zählt keine Antwort über ihren Zielwert hinaus; ohne ihn zählt sie ganz',
    help: 'Mit `target` sagen, welche Antwort zu erreichen ist',
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
