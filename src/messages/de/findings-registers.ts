import type { FindingCatalog } from '../catalog.ts';

const COUNTS_ON_IT = 'Auswertungen und Berichte verlassen sich darauf';

/** What findings say about registers. */
export const findingsRegistersDe = {
  'missing-register-file': {
    what: 'Die Datei `{file}` des Registers `{id}` gibt es nicht',
    why: 'Ohne sie ist nicht bekannt, wonach gefragt wird',
    help: 'Die Datei anlegen oder ihren Namen hier berichtigen',
  },
  'unknown-register': {
    what: 'Der Fragebogen `{questionnaire}` fragt nach den Einträgen des Registers `{register}`, das hier niemand nennt',
    why: 'Seine Fragen würden niemandem gestellt',
    help: 'Das Register unter `registers` mit seiner Datei eintragen',
  },
  'misspelt-per': {
    what: '`per: {per}` steht für ein Register dieses Namens',
    why: 'Heißt in keinem Arbeitsordner ein Register so, wird die Rolle `{role}` nichts gefragt',
    help: '`organisation` oder `department` schreiben, wenn das gemeint ist',
  },
  'entries-without-effect': {
    what: '`entries` hat hier keine Wirkung',
    why: 'Keine Rolle dieses Fragebogens wird zu den Einträgen eines Registers gefragt',
    help: 'Die Angabe löschen, oder bei der Rolle unter `per` das Register nennen',
  },
  'department-with-role-of-register': {
    what: 'Die Rolle `{role}` wird zu jedem Eintrag des Registers `{register}` gefragt',
    why: 'Wer für einen Eintrag antwortet, steht im Register; hier hat die Rolle keine Wirkung',
    help: 'Die Rolle hier streichen',
  },
  'misnamed-register': {
    what: 'Das Register heißt in der Datei `{id}`, in `reifegrad.yaml` aber `{expected}`',
    why: 'Fragebögen nennen es bei der zweiten Kennung',
    help: 'Eine der beiden Kennungen berichtigen',
  },
  'duplicate-entry-id': {
    what: 'Die Kennung `{value}` haben zwei Einträge',
    why: 'Die Antworten zu beiden lägen im selben Ordner',
    help: 'Einen der beiden umbenennen',
  },
  'entry-id-taken': {
    what: 'Die Kennung `{id}` hat schon ein Eintrag eines anderen Registers',
    why: 'Die Antworten zu beiden könnten im selben Ordner liegen',
    help: 'Einen der beiden umbenennen',
  },
  'entry-id-of-department': {
    what: 'Die Kennung `{id}` hat schon ein Fachbereich',
    why: 'Die Antworten zu beiden könnten im selben Ordner liegen',
    help: 'Den Eintrag umbenennen',
  },
  'unknown-entry-department': {
    what: 'Den Fachbereich `{department}` gibt es nicht',
    why: 'Zu diesem Eintrag würde niemand gefragt',
    help: 'Vorhanden sind: `{known}`',
  },
  'unknown-entry-flag': {
    what: 'Das Merkmal `{flag}` kommt in keinem Fragebogen vor, der nach diesem Register fragt',
    why: 'Es hätte keine Wirkung',
    help: 'Die Fragebögen kennen: `{known}`',
  },
  'ended-before-start': {
    what: 'Der letzte Tag {ended} liegt vor dem ersten {since}',
    why: 'In keiner Erhebung würde nach diesem Eintrag gefragt',
    help: 'Einen der beiden Tage berichtigen',
  },
  'field-without-options': {
    what: 'Das Feld `{field}` hat keine `options`, aus denen zu wählen wäre',
    why: 'Kein Wert wäre richtig',
    help: '`options` ergänzen oder als `type` zum Beispiel `text` schreiben',
  },
  'field-with-options': {
    what: 'Das Feld `{field}` hat `options`, ist aber vom Typ `{type}`',
    why: 'Die Auswahl hätte keine Wirkung',
    help: 'Als `type` `select_one` schreiben oder `options` streichen',
  },
  'field-option-twice': {
    what: 'Die Auswahl `{value}` steht zweimal im Feld',
    why: 'Welche der beiden ein Eintrag meint, wäre nicht zu sehen',
    help: 'Eine der beiden streichen oder umbenennen',
  },
  'entry-value-without-field': {
    what: 'Das Feld `{field}` kennt dieses Register nicht',
    why: 'Niemand weiß, was der Wert bedeutet, und nichts prüft ihn',
    help: 'Das Feld unter `fields` vereinbaren; vereinbart sind: `{known}`',
  },
  'entry-value-missing': {
    what: 'Beim Eintrag `{entry}` fehlt das Feld `{field}`',
    why: 'Das Register verlangt es von jedem Eintrag',
    help: 'Den Wert unter `values` ergänzen',
  },
  'entry-answer-wrong-type': {
    what: ({ field, type }) =>
      `Das Feld \`${field}\` nimmt ${
        {
          text: 'einen Text, in Anführungszeichen',
          integer: 'eine ganze Zahl',
          decimal: 'eine Zahl',
          boolean: 'ja oder nein, geschrieben `true` oder `false`',
          date: 'einen Tag wie "2026-12-31"',
          select_one: 'eine der vereinbarten Auswahlen, in Anführungszeichen',
        }[String(type)] ?? String(type)
      }`,
    why: COUNTS_ON_IT,
    help: 'Den Wert so schreiben',
  },
  'entry-answer-not-whole': {
    what: '`{value}` ist keine ganze Zahl, und das Feld `{field}` nimmt nur ganze',
    why: COUNTS_ON_IT,
    help: 'Eine ganze Zahl schreiben',
  },
  'entry-answer-unknown-option': {
    what: '`{value}` steht im Feld `{field}` nicht zur Auswahl',
    why: COUNTS_ON_IT,
    help: 'Zur Auswahl stehen: {choices}',
  },
  'entry-answer-not-a-day': {
    what: '`{value}` im Feld `{field}` ist kein Tag des Kalenders',
    why: COUNTS_ON_IT,
    help: 'Den Tag als 2026-12-31 schreiben',
  },
  'entry-answer-empty': {
    what: 'Das Feld `{field}` ist leer',
    why: 'Ein leerer Text sieht aus wie eine Angabe und ist keine',
    help: 'Einen Text schreiben oder das Feld weglassen',
  },
  'entry-answer-too-long': {
    what: 'Der Text im Feld `{field}` ist länger als {maximum} Zeichen',
    why: 'So lange Texte liest in einem Verzeichnis niemand mehr',
    help: 'Den Text kürzen',
  },
  'csv-empty': {
    what: 'Die Tabelle ist leer',
    why: 'Ohne erste Zeile ist nicht bekannt, was in den Spalten steht',
    help: 'Mit reifegrad register oder reifegrad print --format csv eine Tabelle schreiben und diese ausfüllen',
  },
  'csv-row-length': {
    what: 'Diese Zeile hat {cells} Zellen, die erste {expected}',
    why: 'Was zu welcher Spalte gehört, ist dann nicht sicher',
    help: 'Trennzeichen in einer Zelle verlangen Anführungszeichen um die Zelle; am besten in der Tabellenkalkulation neu speichern',
  },
  'csv-quote-open': {
    what: 'Das Anführungszeichen wird nicht geschlossen',
    why: 'Alles danach gilt als Inhalt dieser Zelle',
    help: 'Am Ende der Zelle dasselbe Anführungszeichen setzen',
  },
  'csv-quote-inside': {
    what: 'In dieser Zelle steht ein einzelnes Anführungszeichen',
    why: 'Wo die Zelle endet, ist dann nicht sicher',
    help: 'Die ganze Zelle in Anführungszeichen setzen und die inneren verdoppeln',
  },
  'csv-windows-1252': {
    what: 'Die Datei ist kein UTF-8 und wird als Windows-1252 gelesen',
    why: 'So speichert die Tabellenkalkulation unter „CSV (Trennzeichen-getrennt)“; bei einer anderen Kodierung kämen Umlaute falsch an',
    help: 'Die Umlaute in dieser Zeile ansehen; sicher ist „CSV UTF-8“',
  },
  'unknown-column': {
    what: 'Die Spalte `{column}` kennt das Register nicht',
    why: 'Ihre Angaben gingen verloren',
    help: 'Die Spalte umbenennen, löschen oder als Feld im Register vereinbaren; bekannt sind: `{known}`',
  },
  'column-twice': {
    what: 'Die Spalte `{column}` gibt es zweimal',
    why: 'Welche der beiden gilt, ist nicht zu sehen',
    help: 'Eine der beiden löschen oder umbenennen',
  },
  'column-missing': {
    what: 'Die Spalte `{column}` fehlt',
    why: 'An ihr wird erkannt, welche Zeile zu welchem Eintrag gehört',
    help: 'Die Spalte ergänzen; in der ersten Zeile steht ihr Name',
  },
  'row-without-id': {
    what: 'Diese Zeile hat keine Kennung',
    why: 'An ihr wird erkannt, zu welchem Eintrag die Zeile gehört',
    help: 'In der Spalte id eine Kennung ergänzen, zum Beispiel `hundesteuer`',
  },
  'row-twice': {
    what: 'Die Kennung `{value}` haben zwei Zeilen',
    why: 'Welche der beiden gilt, ist nicht zu sehen',
    help: 'Eine der beiden löschen oder ihre Kennung ändern',
  },
  'title-twice': {
    what: 'Der Titel steht in der Spalte title und in {column}',
    why: 'Welcher von beiden gilt, ist nicht zu sehen',
    help: 'Den Titel in einer der beiden Spalten löschen',
  },
  'cell-rounded': {
    what: '`{value}` in der Spalte `{column}` ist eine gerundete Zahl',
    why: 'Die Tabellenkalkulation kürzt lange Nummern so; die letzten Ziffern sind verloren',
    help: 'Die Nummer vollständig als Text eintragen, mit einem Apostroph davor',
  },
  'cell-no-number': {
    what: '`{value}` in der Spalte `{column}` ist keine Zahl',
    why: COUNTS_ON_IT,
    help: 'Eine Zahl ohne Tausenderpunkt und ohne Einheit schreiben',
  },
  'cell-ambiguous': {
    what: '`{value}` in der Spalte `{column}` kann zweierlei heißen',
    why: 'Der Punkt kann Tausender oder Nachkommastellen abtrennen; geraten wird nicht',
    help: 'Die Zahl ohne Tausenderpunkt schreiben',
  },
  'cell-not-whole': {
    what: '`{value}` in der Spalte `{column}` ist keine ganze Zahl',
    why: COUNTS_ON_IT,
    help: 'Eine ganze Zahl schreiben',
  },
  'cell-no-yes-or-no': {
    what: '`{value}` in der Spalte `{column}` ist weder ja noch nein',
    why: COUNTS_ON_IT,
    help: '`ja` oder `nein` schreiben, oder die Zelle leer lassen',
  },
} as const satisfies FindingCatalog;
