import type { FindingCatalog } from '../catalog.ts';

const REFERENCE = 'Ein Verweis ins Leere würde erst auffallen, wenn jemand die Frage beantwortet';

/** What findings say about ids, references and texts of a questionnaire. */
export const findingsQuestionnaireDe = {
  'duplicate-question-id': {
    what: 'Die Kennung `{value}` haben zwei Fragen',
    why: 'Antworten werden unter der Kennung abgelegt; die eine würde die andere überschreiben',
    help: 'Eine der beiden umbenennen, zum Beispiel `{value}_2`',
  },
  'duplicate-dimension-id': {
    what: 'Die Kennung `{value}` haben zwei Dimensionen oder Gruppen',
    why: 'Ergebnisse werden unter der Kennung genannt; niemand wüsste, welche gemeint ist',
    help: 'Eine der beiden umbenennen, zum Beispiel `{value}_2`',
  },
  'id-of-question-and-group': {
    what: 'Die Kennung `{value}` hat auch eine Frage',
    why: 'Nach Ergebnissen wird allein mit der Kennung gefragt; niemand wüsste, welches gemeint ist',
    help: 'Die Dimension oder Gruppe umbenennen, zum Beispiel `{value}_gruppe`; die Kennung einer Frage steht in Antworten',
  },
  'id-of-total': {
    what: 'Die Kennung `{value}` ist vergeben',
    why: 'Sie steht in Ergebnissen für das Ganze',
    help: 'Eine andere Kennung wählen',
  },
  'questions-or-groups': {
    what: '`{id}` hat Fragen und Gruppen nebeneinander',
    why: 'Niemand könnte sagen, was eine Frage neben einer Gruppe zählt',
    help: 'Die Fragen in eine eigene Gruppe stellen',
  },
  'neither-questions-nor-groups': {
    what: '`{id}` hat weder Fragen noch Gruppen',
    why: 'Es gäbe nichts zu fragen und kein Ergebnis',
    help: '`questions` oder `groups` ergänzen, oder den Abschnitt löschen',
  },
  'duplicate-value': {
    what: 'Der Wert `{value}` kommt zweimal vor',
    why: 'Gespeichert wird der Wert; zwei Antworten ließen sich nicht mehr unterscheiden',
    help: 'Einen der beiden Werte ändern',
  },
  'unknown-role': {
    what: 'Die Rolle `{role}` gibt es in diesem Fragebogen nicht',
    why: 'Die Frage würde niemandem gestellt',
    help: 'Die Rolle unter `roles` ergänzen oder eine von diesen nennen: `{known}`',
  },
  'unknown-scale': {
    what: 'Die Skala `{scale}` gibt es in diesem Fragebogen nicht',
    why: REFERENCE,
    help: 'Die Skala unter `scales` ergänzen oder eine vorhandene nennen',
  },
  'unknown-flag': {
    what: 'Das Merkmal `{flag}` gibt es in diesem Fragebogen nicht',
    why: 'Der Test würde etwas anderes prüfen, als er sagt',
    help: 'Das Merkmal unter `flags` ergänzen oder ein vorhandenes nennen',
  },
  'unknown-evidence-kind': {
    what: 'Die Nachweisart `{kind}` gibt es in diesem Fragebogen nicht',
    why: REFERENCE,
    help: 'Die Art unter `evidence_kinds` ergänzen oder eine vorhandene nennen',
  },
  'unknown-catalog': {
    what: 'Das Verzeichnis `{catalog}` gibt es in diesem Fragebogen nicht',
    why: 'Der Bericht könnte nicht sagen, worauf sich die Frage bezieht',
    help: 'Das Verzeichnis unter `catalogs` ergänzen oder ein vorhandenes nennen',
  },
  'unknown-catalog-item': {
    what: 'Das Verzeichnis `{catalog}` hat keinen Eintrag `{item}`',
    why: 'Der Bericht könnte nicht sagen, worauf sich die Frage bezieht',
    help: 'Den Eintrag unter `catalogs` ergänzen oder einen vorhandenen nennen',
  },
  'missing-translation': {
    what: 'Der Text `{key}` fehlt in: `{languages}`',
    why: 'Unter `languages` ist zugesagt, dass alle Texte in diesen Sprachen vorliegen',
    help: 'Die Übersetzung ergänzen',
  },
  'undeclared-language': {
    what: 'Die Sprache `{language}` ist für diesen Fragebogen nicht angegeben',
    why: 'Ein Text unter falschem Kürzel wird nie gezeigt; auch ein Komma im Text kann dazu führen',
    help: 'Angegeben sind: `{declared}`. Das Kürzel berichtigen oder unter `languages` ergänzen',
  },
  'undeclared-default-language': {
    what: 'Die Hauptsprache `{language}` steht nicht unter `languages`',
    why: 'Texte ohne Sprachangabe gelten als Texte in der Hauptsprache',
    help: 'Die Sprache unter `languages` ergänzen oder eine von diesen nennen: `{declared}`',
  },
  'placeholder-text': {
    what: 'Der Text enthält noch den Platzhalter `{placeholder}`',
    why: 'Wer antwortet, sähe einen unfertigen Text',
    help: 'Den Text fertig schreiben',
  },
  'missing-anchor': {
    what: 'Bei `{question}` fehlt die Beschreibung für: `{points}`',
    why: 'Ohne eigene Worte für jede Stufe schätzt jeder anders',
    help: 'Unter `anchors` für jede Stufe beschreiben, was dann zu beobachten ist',
  },
  'anchor-without-point': {
    what: 'Die Skala hat keine Stufe `{anchor}`',
    why: 'Der Text würde nie gezeigt',
    help: 'Die Stufen der Skala sind: `{points}`',
  },
  'identical-anchors': {
    what: 'Zwei Stufen haben denselben Text',
    why: 'Wer antwortet, kann die beiden nicht unterscheiden',
    help: 'Beschreiben, was bei der höheren Stufe hinzukommt',
  },
  'label-too-long': {
    what: '`{field}` ist mit {length} Zeichen zu lang',
    why: 'Eine Frage soll auf zwei Zeilen passen, ein Kurzname in eine Tabellenspalte',
    help: 'Auf höchstens {limit} Zeichen kürzen; Erläuterungen gehören nach `hint`',
  },
  'unused-declaration': {
    what: '`{name}` unter `{kind}` wird nirgends verwendet',
    why: 'Was niemand braucht, lenkt ab; oft ist ein Verweis darauf vergessen worden',
    help: 'Verwenden oder löschen',
  },
  'retired-id-reused': {
    what: 'Die Kennung `{id}` gehörte einer stillgelegten Frage',
    why: 'Frühere Antworten würden als Antworten auf die neue Frage gelten',
    help: 'Der neuen Frage eine Kennung geben, die es noch nie gab',
  },
  'replaced-by-unknown-question': {
    what: 'Die Frage `{replacement}`, die `{id}` ersetzen soll, gibt es nicht',
    why: 'Ein Vergleich über die Jahre ginge ins Leere',
    help: 'Die Kennung der Frage nennen, die an die Stelle getreten ist, oder `replaced_by` löschen',
  },
  'wrong-field-for-type': {
    what: 'Eine Frage vom Typ `{type}` hat kein `{field}`',
    why: 'Die Angabe hätte keine Wirkung',
    help: 'Löschen, oder den Typ ändern: `{field}` haben `{types}`',
  },
  'missing-field-for-type': {
    what: 'Eine Frage vom Typ `{type}` braucht `{field}`',
    why: 'Ohne diese Angabe gibt es nichts zu wählen',
    help: '`{field}` ergänzen oder den Typ ändern',
  },
  'duty-without-reference': {
    what: 'Bei `{question}` fehlt die Rechtsgrundlage zu `{binding}`',
    why: 'Wer eine Pflicht behauptet, muss die Vorschrift nennen können',
    help: 'Unter `ref` die Vorschrift nennen, wie man sie zitiert, oder `binding: none` schreiben',
  },
  'duty-not-checked': {
    what: 'Bei `{question}` ist nicht gesagt, wer die Rechtslage wo nachgesehen hat',
    why: 'Recht ändert sich; ein Bericht soll zeigen, worauf er sich stützt',
    help: '`source` und `checked_on` angeben, oder unter `unverified` offen sagen, was zu prüfen ist',
  },
  'duty-without-bound': {
    what: 'Bei `{question}` ist nicht gesagt, ab welcher Zahl die Pflicht erfüllt ist',
    why: 'Ohne Angabe gilt sie schon über der niedrigsten Antwort als erfüllt, zum Beispiel ab 1 %',
    help: '`met_from` ergänzen, zum Beispiel `met_from: 100`',
  },
} as const satisfies FindingCatalog;
