import type { FindingCatalog } from '../catalog.ts';

const FORBIDDEN =
  'Erlaubt ist nur, was jedes Programm gleich versteht: einfache Schlüssel, Texte, Zahlen, Listen und ein Dokument je Datei';

/** What findings say about reading a file. */
export const findingsSourceDe = {
  'file-too-large': {
    what: 'Die Datei ist größer als {limitMb} MB',
    why: 'So große Dateien liest das Programm nicht; der größte wirkliche Fragebogen hat etwa ein Zehntel davon',
    help: 'Den Inhalt auf mehrere Dateien verteilen',
  },
  'too-many-parts': {
    what: 'Die Datei hat zu viele Einträge',
    why: 'Bei mehr als etwa hunderttausend Einträgen reicht der Speicher nicht sicher aus',
    help: 'Den Inhalt auf mehrere Dateien verteilen',
  },
  'encoding-utf-16': {
    what: 'Die Datei ist in UTF-16 gespeichert',
    why: 'Gelesen wird nur UTF-8; in UTF-16 speichert zum Beispiel der alte Windows-Editor als „Unicode“',
    help: 'Die Datei im Editor mit der Zeichenkodierung UTF-8 neu speichern',
  },
  'encoding-not-utf-8': {
    what: 'Die Datei ist ab dieser Stelle kein UTF-8',
    why: 'Umlaute kämen sonst falsch an; meist ist die Datei in Windows-1252 („ANSI“) gespeichert',
    help: 'Die Datei im Editor mit der Zeichenkodierung UTF-8 neu speichern',
  },
  'control-character': {
    what: 'Hier steht ein unsichtbares Steuerzeichen ({code})',
    why: 'Steuerzeichen können die Anzeige verfälschen und gehören in keinen Text',
    help: 'Das Zeichen löschen; es gerät oft beim Kopieren aus anderen Programmen hinein',
  },
  'empty-document': {
    what: 'Die Datei ist leer',
    why: 'Ohne Inhalt gibt es nichts zu prüfen',
    help: 'Den Inhalt ergänzen oder die Datei löschen',
  },
  'yaml-syntax': {
    what: 'Diese Zeile ist als YAML nicht zu verstehen',
    why: 'Ab hier weiß das Programm nicht, was gemeint ist',
    help: 'Die Zeile davor und diese vergleichen: Einrückung, Doppelpunkt mit Leerzeichen dahinter, geschlossene Anführungszeichen',
  },
  'tab-indentation': {
    what: 'Die Zeile ist mit einem Tabulator eingerückt',
    why: 'In YAML zählen für die Einrückung nur Leerzeichen',
    help: 'Den Tabulator durch Leerzeichen ersetzen, zwei je Stufe',
  },
  'unclosed-quote': {
    what: 'Das Anführungszeichen wird nicht geschlossen',
    why: 'Alles danach gilt als Text',
    help: 'Am Ende des Textes dasselbe Anführungszeichen setzen',
  },
  'unclosed-bracket': {
    what: 'Die Klammer wird nicht geschlossen',
    why: 'Alles danach gilt als Inhalt der Klammer',
    help: 'Die schließende Klammer ergänzen',
  },
  'bracket-indentation': {
    what: 'Die schließende Klammer steht zu weit links',
    why: 'Sie gehört zum Wert und muss weiter eingerückt sein als dessen Schlüssel',
    help: 'Die Klammer weiter einrücken oder an das Ende der Zeile davor setzen',
  },
  'comma-expected': {
    what: 'In der Klammer fehlt ein Komma, oder eines ist zu viel',
    why: 'Die Teile einer Klammer werden durch je ein Komma getrennt',
    help: 'Die Kommas prüfen; ein Text mit Sonderzeichen gehört in Anführungszeichen',
  },
  'unknown-escape': {
    what: 'Nach dem umgekehrten Schrägstrich steht ein Zeichen, das dort keine Bedeutung hat',
    why: 'In doppelten Anführungszeichen leitet `\\` ein Sonderzeichen ein',
    help: 'Einfache Anführungszeichen verwenden oder `\\\\` schreiben',
  },
  'colon-expected': {
    what: 'Hinter dem Schlüssel fehlt der Doppelpunkt',
    why: 'Jede Zeile eines Blocks hat die Form `schlüssel: wert`',
    help: 'Den Doppelpunkt ergänzen; gehört die Zeile zum Text davor, sie weiter einrücken',
  },
  'space-after-colon': {
    what: 'Hinter dem Doppelpunkt fehlt ein Leerzeichen',
    why: 'Ohne Leerzeichen gehört der Doppelpunkt zum Schlüssel',
    help: 'Nach dem Doppelpunkt ein Leerzeichen setzen',
  },
  'bad-indentation': {
    what: 'Die Einrückung passt nicht zu den Zeilen darüber',
    why: 'Die Einrückung bestimmt, was wozu gehört',
    help: 'Die Zeile so weit einrücken wie ihre Geschwister; ein Text mit Sonderzeichen gehört in Anführungszeichen',
  },
  'reserved-character': {
    what: 'Ein Text darf hier nicht mit `{character}` beginnen',
    why: 'Das Zeichen hat in YAML eine eigene Bedeutung',
    help: 'Den ganzen Text in Anführungszeichen setzen',
  },
  'colon-in-text': {
    what: 'In der Zeile steht ein zweiter Doppelpunkt mit Leerzeichen',
    why: 'YAML hält den Text davor für einen weiteren Schlüssel',
    help: 'Den ganzen Text in Anführungszeichen setzen',
  },
  'text-after-quote': {
    what: 'Hinter dem schließenden Zeichen geht der Text weiter',
    why: 'Nach Anführungszeichen oder Klammer endet der Wert',
    help: 'Den ganzen Text in Anführungszeichen setzen; innen andere verwenden oder sie verdoppeln',
  },
  'yaml-anchor': {
    what: 'Anker (`&name`) sind nicht erlaubt',
    why: FORBIDDEN,
    help: 'Den Inhalt ausschreiben; ein Text, der mit `&` beginnt, gehört in Anführungszeichen',
  },
  'yaml-alias': {
    what: 'Verweise (`*name`) sind nicht erlaubt',
    why: FORBIDDEN,
    help: 'Den Inhalt ausschreiben; ein Text, der mit `*` beginnt, gehört in Anführungszeichen',
  },
  'yaml-tag': {
    what: 'Typangaben (`!name`) sind nicht erlaubt',
    why: FORBIDDEN,
    help: 'Die Angabe weglassen; ein Text, der mit `!` beginnt, gehört in Anführungszeichen',
  },
  'yaml-directive': {
    what: 'Anweisungen an das Leseprogramm (`%YAML`, `%TAG`) sind nicht erlaubt',
    why: FORBIDDEN,
    help: 'Die Zeile löschen',
  },
  'yaml-merge-key': {
    what: 'Der Schlüssel `<<` ist nicht erlaubt',
    why: FORBIDDEN,
    help: 'Die übernommenen Schlüssel ausschreiben',
  },
  'second-document': {
    what: 'Hier beginnt ein zweites Dokument',
    why: FORBIDDEN,
    help: 'Das zweite Dokument in eine eigene Datei schreiben oder die Zeile mit `---` löschen',
  },
  'key-not-text': {
    what: 'Der Schlüssel ist leer oder selbst eine Liste',
    why: FORBIDDEN,
    help: 'Einen einfachen Schlüssel schreiben',
  },
  'too-deep': {
    what: 'Die Datei ist mehr als {limit} Stufen tief verschachtelt',
    why: 'Kein Dokument dieses Programms braucht mehr als etwa zehn; tiefere Dateien könnten das Lesen lahmlegen',
    help: 'Überzählige Klammern und Einrückungen entfernen',
  },
  'duplicate-key': {
    what: 'Der Schlüssel `{key}` steht zweimal im selben Block',
    why: 'Nur einer der beiden Werte könnte gelten, und niemand sähe, welcher',
    help: 'Einen der beiden löschen oder umbenennen',
  },
  'forbidden-key': {
    what: 'Der Schlüssel `{key}` ist nicht erlaubt',
    why: 'Der Name hat in vielen Programmen eine innere Bedeutung und öffnet Angriffen die Tür',
    help: 'Einen anderen Namen wählen',
  },
  'comma-in-text': {
    what: 'Das Komma hat den Text beendet: `{key}` ist zu einem Schlüssel ohne Wert geworden',
    why: 'In einer geschweiften Klammer trennt jedes Komma zwei Einträge',
    help: 'Den ganzen Text in Anführungszeichen setzen',
  },
  'unusable-number': {
    what: 'Mit `{number}` lässt sich nicht genau rechnen',
    why: 'Unendliche und sehr große Zahlen verlieren Stellen, ohne dass es jemand sieht',
    help: 'Eine kleinere Zahl schreiben; eine Kennung aus Ziffern gehört in Anführungszeichen',
  },
} as const satisfies FindingCatalog;
