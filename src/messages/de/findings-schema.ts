import type { MessageData } from '../../model/finding.ts';
import type { FindingCatalog } from '../catalog.ts';
import { count } from '../count.ts';

const TYPES: Readonly<Record<string, string>> = {
  string: 'ein Text',
  number: 'eine Zahl',
  integer: 'eine ganze Zahl',
  boolean: 'true oder false',
  array: 'eine Liste',
  object: 'ein Block mit Schlüsseln',
  null: 'nichts (null)',
};

/** What findings say about the shape of a document. */
export const findingsSchemaDe = {
  'missing-key': {
    what: ({ key, parent }: MessageData): string =>
      parent === '' ? `Es fehlt der Schlüssel \`${key}\`` : `In \`${parent}\` fehlt der Schlüssel \`${key}\``,
    why: 'Ohne diese Angabe ist das Dokument nicht vollständig',
    help: '`{key}:` mit einem Wert ergänzen',
  },
  'unknown-key': {
    what: 'Den Schlüssel `{key}` gibt es hier nicht',
    why: 'Eine Angabe unter falschem Namen würde still übergangen',
    help: 'Möglich sind hier: `{known}`',
  },
  'too-few': {
    what: '`{key}` hat zu wenige Einträge',
    why: ({ limit }: MessageData): string => `Nötig ${limit === 1 ? 'ist' : 'sind'} mindestens ${limit}`,
    help: 'Einträge ergänzen, oder den Schlüssel ganz weglassen, wo er nicht nötig ist',
  },
  'too-many': {
    what: '`{key}` hat zu viele Einträge',
    why: 'Möglich sind höchstens {limit}',
    help: 'Einträge streichen oder aufteilen',
  },
  'repeated-item': {
    what: '`{value}` steht zweimal in der Liste',
    why: 'Ein doppelter Eintrag ist meist ein Versehen für einen anderen',
    help: 'Einen der beiden löschen oder berichtigen',
  },
  'malformed-id': {
    what: '`{value}` ist keine gültige Kennung',
    why: 'Kennungen stehen in Bedingungen und Antworten: Kleinbuchstaben, Ziffern und `_`, am Anfang ein Buchstabe',
    help: 'Die Kennung so schreiben, zum Beispiel `str_01`',
  },
  'malformed-file-id': {
    what: '`{value}` ist keine gültige Kennung',
    why: 'Sie wird Teil eines Dateinamens: Kleinbuchstaben, Ziffern und `-`, höchstens 63 Zeichen',
    help: 'Die Kennung so schreiben, zum Beispiel `buergerbuero`',
  },
  'reserved-id': {
    what: 'Die Kennung `{value}` ist vergeben',
    why: 'Das Wort hat hier schon eine feste Bedeutung',
    help: 'Eine andere Kennung wählen',
  },
  'malformed-language': {
    what: '`{value}` ist kein Sprachkürzel',
    why: 'Sprachen werden mit zwei oder drei Kleinbuchstaben bezeichnet',
    help: 'Zum Beispiel `de`, `en` oder `de-AT` schreiben',
  },
  'malformed-version': {
    what: '`{value}` ist keine Versionsnummer',
    why: 'An den drei Zahlen ist zu sehen, ob sich Wortlaut, Fragen oder Werte geändert haben',
    help: 'Drei Zahlen mit Punkten schreiben, zum Beispiel `1.0.0`',
  },
  'malformed-digest': {
    what: '`{value}` ist keine Prüfsumme',
    why: 'An ihr erkennt das Programm, ob der Fragebogen noch derselbe ist',
    help: 'Die Prüfsumme nicht von Hand ändern; das Programm schreibt sie',
  },
  'malformed-folder': {
    what: '`{value}` ist kein Ordner innerhalb des Arbeitsordners',
    why: 'Das Programm liest und schreibt nur innerhalb des Arbeitsordners',
    help: 'Einen Namen mit Buchstaben, Ziffern, `-` und `_` schreiben, Unterordner mit `/`',
  },
  'malformed-rater': {
    what: '`{value}` ist kein Kürzel für eine weitere Einschätzung',
    why: 'Ein Kürzel soll niemanden erkennen lassen; für Namen ist darin kein Platz',
    help: 'Einen Kleinbuchstaben schreiben, bei vielen mit einer oder zwei Ziffern: `b`, `c`, `r12`',
  },
  'malformed-date': {
    what: '`{value}` ist kein Tag',
    why: 'Tage werden überall gleich geschrieben, damit sie sich vergleichen lassen',
    help: 'Jahr-Monat-Tag in Anführungszeichen schreiben, zum Beispiel "2026-12-31"',
  },
  'empty-text': {
    what: '`{key}` ist ein leerer Text',
    why: 'Eine leere Angabe sagt niemandem etwas',
    help: 'Den Text ergänzen oder den Schlüssel löschen',
  },
  'text-too-long': {
    what: '`{key}` ist mit {length} Zeichen zu lang',
    why: 'Möglich sind höchstens {limit} Zeichen',
    help: 'Den Text kürzen oder aufteilen',
  },
  'wrong-type': {
    what: ({ key, actual }: MessageData): string =>
      `${key === '' ? 'Das Dokument' : `\`${key}\``} ist ${TYPES[String(actual)] ?? actual}`,
    why: ({ expected }: MessageData): string => `Erwartet wird ${alternatives(expected)}`,
    help: 'Den Wert in der erwarteten Form schreiben',
  },
  'empty-value': {
    what: ({ key }: MessageData): string => (key === '' ? 'Das Dokument ist leer' : `\`${key}\` hat keinen Wert`),
    why: ({ expected }: MessageData): string => `Erwartet wird ${alternatives(expected)}`,
    help: 'Den Wert ergänzen oder den Schlüssel löschen; steht der Wert in der nächsten Zeile, sie weiter einrücken',
  },
  'needs-quotes': {
    what: '`{written}` ist hier ein Text und braucht Anführungszeichen',
    why: 'Ohne sie wird daraus eine Zahl oder true/false: `012` würde zu 12, `1.10` zu 1.1',
    help: '"{written}" schreiben',
  },
  'not-a-slice': {
    what: 'Das ist keine Datei von `reifegrad delegate`',
    why: '`merge` nimmt nur, was zum Beantworten ausgeschnitten wurde; eine solche Datei sagt `kind: slice`',
    help: 'Die beantwortete Datei angeben; eine Antwortdatei nimmt `reifegrad answer --answers`',
  },
  'not-in-list': {
    what: '`{value}` ist für `{key}` nicht möglich',
    why: 'Nur die vorgesehenen Werte haben eine Bedeutung',
    help: 'Möglich sind: `{allowed}`',
  },
  'unknown-format': {
    what: 'Die Datei hat das Format {value}; dieses Programm kennt Format {known}',
    why: 'Ein anderes Format könnte anders gemeint sein, als es hier gelesen wird',
    help: 'Eine neuere Fassung des Programms verwenden, oder `format: {known}` schreiben',
  },
  'too-small': {
    what: '`{key}` ist mit {value} zu klein',
    why: 'Der kleinste mögliche Wert ist {limit}',
    help: 'Einen Wert ab {limit} schreiben',
  },
  'too-large': {
    what: '`{key}` ist mit {value} zu groß',
    why: 'Der größte mögliche Wert ist {limit}',
    help: 'Einen Wert bis {limit} schreiben',
  },
  'more-findings': {
    what: ({ count: number }: MessageData): string =>
      `${count(number, 'weiterer Befund', 'weitere Befunde')} in dieser Datei ${number === 1 ? 'ist' : 'sind'} nicht gezeigt`,
    why: 'Viele Befunde haben oft eine gemeinsame Ursache',
    help: 'Zuerst die gezeigten beheben und dann neu prüfen',
  },
} as const satisfies FindingCatalog;

function alternatives(expected: string | number | undefined): string {
  const types = String(expected).split(' ');
  return types.map((type) => TYPES[type] ?? type).join(' oder ');
}
