import type { Message } from '../catalog.ts';

const reasons: Readonly<Record<string, string>> = {
  'disk-full': 'der Speicherplatz ist voll',
  'read-only': 'der Datenträger lässt sich nur lesen',
  'no-permission': 'die Berechtigung fehlt',
  'in-use': 'ein anderes Programm hält die Datei fest',
  'is-folder': 'dort steht ein Ordner',
  'no-folder': 'den Ordner gibt es nicht, oder ein Teil des Pfades ist eine Datei',
  'name-taken': 'den Namen gibt es schon',
  'name-too-long': 'der Name ist zu lang',
  'too-many-files': 'es sind zu viele Dateien geöffnet',
  link: 'auf dem Weg dorthin liegt eine Verknüpfung, die aus dem Arbeitsordner führen könnte',
  outside: 'der Pfad führt aus dem Arbeitsordner hinaus',
  'device-error': 'der Datenträger oder das Netz meldet einen Fehler',
};

const remedies: Readonly<Record<string, string>> = {
  'disk-full': 'Platz schaffen und es noch einmal versuchen',
  'read-only': 'den Ordner an einen Ort legen, an dem geschrieben werden darf',
  'no-permission': 'bei der IT Schreibrechte für diesen Ordner erbitten',
  'in-use': 'das andere Programm schließen und es noch einmal versuchen',
  link: 'die Verknüpfung durch den Ordner oder die Datei selbst ersetzen',
};

const reasonOf: Message = ({ path, reason }) => `${path}: ${reasons[String(reason)] ?? reason}`;

/** Sentences about the disk and the documents of a workspace. */
export const storageDe = {
  'error-not-saved': (data: Parameters<typeof reasonOf>[0]) => `Nicht gespeichert: ${reasonOf(data)}`,
  'error-not-saved-help': ({ reason }: Parameters<typeof reasonOf>[0]) =>
    `was vorher dort stand, ist unverändert; ${remedies[String(reason)] ?? 'die Ursache beheben und es noch einmal versuchen'}`,
  'error-not-readable': (data: Parameters<typeof reasonOf>[0]) => `Nicht lesbar: ${reasonOf(data)}`,
  'error-not-readable-help': 'Pfad und Leserechte prüfen',
  'error-file-missing': 'Die Datei {path} gibt es nicht',
  'error-file-missing-help': 'Schreibweise und Ordner prüfen',
  'error-file-too-large': 'Die Datei {path} ist größer als {limitKb} kB',
  'error-file-too-large-help':
    'prüfen, ob es die richtige Datei ist; so groß ist keine, die von Hand geschrieben wurde',
  'error-bad-source-date-epoch': 'SOURCE_DATE_EPOCH ist „{value}“ und damit keine Zahl von Sekunden',
  'error-bad-source-date-epoch-help': 'die Sekunden seit dem 1. Januar 1970 angeben oder die Variable löschen',
  'error-unusable-name': '„{name}“ kann nicht Teil eines Dateinamens werden',
  'error-unusable-name-help':
    'kleine Buchstaben, Ziffern und Bindestriche verwenden, höchstens 63, und keinen Namen, den Windows für Geräte braucht (con, nul …)',
  'error-questionnaire-missing':
    'Den Fragebogen {id} in der Fassung {version} gibt es weder im Arbeitsordner noch unter den mitgelieferten',
  'error-questionnaire-missing-help':
    'die Datei in den Ordner questionnaires legen oder die Angabe in reifegrad.yaml ändern',
  'error-questionnaire-other-version':
    'Vom Fragebogen {id} gibt es die Fassung {found}, gebraucht wird die Fassung {version}',
  'error-questionnaire-other-version-help':
    'die Datei dieser Fassung als {id}-{version}.yaml in den Ordner questionnaires legen; Antworten zu verschiedenen Fassungen lassen sich nicht ohne Weiteres vergleichen',
  'error-questionnaire-changed':
    '{file} enthält Antworten zur Fassung {version} des Fragebogens {questionnaire}, der jetzt vorliegende (Fassung {expected}) fragt oder bewertet anders',
  'error-questionnaire-changed-help':
    'mit dem Fragebogen weiterarbeiten, mit dem begonnen wurde; nur andere Formulierungen wären kein Hindernis',
  'error-wave-closed': 'Die Erhebung {wave} ist abgeschlossen; Antworten lassen sich nicht mehr ändern',
  'error-wave-closed-help': 'eine offene Erhebung wählen, oder in reifegrad.yaml status: open setzen',
} as const satisfies Readonly<Record<string, Message>>;
