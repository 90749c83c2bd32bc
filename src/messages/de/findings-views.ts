import type { FindingCatalog } from '../catalog.ts';

/** What findings say about views, their areas, and the note for readers. */
export const findingsViewsDe = {
  'unknown-tag': {
    what: 'Das Themenfeld `{tag}` gibt es in keiner Sicht',
    why: 'Die Frage würde in der Sicht fehlen, in der sie zählen soll',
    help: 'Das Themenfeld unter `views` ergänzen oder ein vorhandenes nennen',
  },
  'tag-of-rest': {
    what: '`{tag}` steht für den Rest und ist keine Zuordnung',
    why: 'Zum Rest gehört, was keinem anderen Themenfeld der Sicht zugeordnet ist',
    help: 'Die Angabe löschen oder ein anderes Themenfeld nennen',
  },
  'untagged-question': {
    what: '`{question}` gehört in der Sicht `{view}` zu keinem Themenfeld',
    why: 'Die Antwort würde in diesem Profil unbemerkt fehlen',
    help: 'Unter `tags` eines davon nennen: `{areas}`; oder der Sicht einen Rest geben (`rest`)',
  },
  'area-without-stage': {
    what: '`{id}` gehört in diesem Themenfeld zu keiner Stufe',
    why: 'Unter `staged` zählt nur, was zu einer Stufe gehört',
    help: 'Der Frage oder ihrer Gruppe eine `stage` geben, oder der Sicht mit `method` eine andere Methode',
  },
  'duplicate-area-id': {
    what: 'Die Kennung `{value}` haben zwei Themenfelder',
    why: 'Fragen werden mit ihr zugeordnet und Ergebnisse unter ihr genannt; niemand wüsste, welches gemeint ist',
    help: 'Eines der beiden umbenennen, zum Beispiel `{value}_2`, und die `tags` der Fragen anpassen',
  },
  'duplicate-view-id': {
    what: 'Die Kennung `{value}` haben zwei Sichten',
    why: 'Ergebnisse werden unter der Kennung genannt; niemand wüsste, welche gemeint ist',
    help: 'Eine der beiden umbenennen, zum Beispiel `{value}_2`',
  },
  'id-of-area-and-other': {
    what: 'Die Kennung `{value}` hat auch eine Frage, Gruppe oder Dimension',
    why: 'Nach Ergebnissen wird allein mit der Kennung gefragt; niemand wüsste, welches gemeint ist',
    help: 'Das Themenfeld umbenennen, zum Beispiel `{value}_feld`, und die `tags` der Fragen anpassen',
  },
  'unsourced-note': {
    what: 'Beim Lesehinweis ist nicht gesagt, wer die Tatsachen wo nachgesehen hat',
    why: 'Der Hinweis steht über jedem Bericht; wer ihn liest, soll ihn prüfen können',
    help: '`source` und `checked_on` angeben, oder unter `unverified` offen sagen, was zu prüfen ist',
  },
} as const satisfies FindingCatalog;
