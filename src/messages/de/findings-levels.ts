import type { FindingCatalog } from '../catalog.ts';

/** What findings say about levels without a bound and gates that hold a level. */
export const findingsLevelsDe = {
  'level-without-bound-above': {
    what: 'Stufe {id} hat keine Grenze und steht über Stufen mit Grenze',
    why: 'Eine Stufe ohne `from` gilt als niedriger als alle mit `from`; nur eine Schranke führt zu ihr',
    help: 'Die Stufe an den Anfang stellen oder `from` ergänzen',
  },
  'levels-without-bounds': {
    what: 'Keine Stufe hat eine Grenze',
    why: 'Kein Ergebnis hätte eine Stufe',
    help: 'Bei der untersten Stufe, die ein Wert erreicht, `from: {lowest}` schreiben',
  },
  'level-gate-unknown-answer': {
    what: '`{value}` ist bei `{question}` keine Antwort',
    why: 'Die Schranke würde nie greifen',
    help: 'Einen Punkt der Skala oder eine Option nennen: {values}',
  },
  'level-gate-unknown-level': {
    what: 'Die Stufe {level} gibt es nicht',
    why: 'Die Schranke hielte das Ergebnis an nichts fest',
    help: 'Eine dieser Stufen nennen: {levels}',
  },
  'level-gate-holds-nothing': {
    what: 'Stufe {level} ist die höchste; die Schranke begrenzt nichts',
    why: 'Höher kommt ohnehin kein Ergebnis',
    help: 'Eine niedrigere Stufe nennen oder die Angabe löschen',
  },
  'level-gate-falls': {
    what: '`{value}` wird niedriger gehalten als die schlechtere Antwort `{worse}`',
    why: 'Wer sich verbessert, verlöre eine Stufe',
    help: 'Der besseren Antwort wenigstens dieselbe Stufe geben',
  },
  'level-never-reached': {
    what: 'Zu Stufe {level} führt nichts',
    why: 'Sie hat keine Grenze `from`, und keine Schranke nennt sie',
    help: '`from` ergänzen oder die Stufe bei einem `gate` unter `levels` nennen',
  },
} as const satisfies FindingCatalog;
