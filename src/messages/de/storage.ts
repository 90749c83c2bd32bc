import type { FindingCatalog, Message } from '../catalog.ts';

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
    `Was vorher dort stand, ist unverändert; ${remedies[String(reason)] ?? 'die Ursache beheben und es noch einmal versuchen'}`,
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
    'Den Fragebogen {id} in Version {version} gibt es weder im Arbeitsordner noch unter den mitgelieferten',
  'error-questionnaire-missing-help':
    'die Datei in den Ordner questionnaires legen oder die Angabe in reifegrad.yaml ändern',
  'error-questionnaire-other-version': 'Vom Fragebogen {id} gibt es Version {found}, gebraucht wird {version}',
  'error-questionnaire-other-version-help':
    'die Datei dieser Version als {id}-{version}.yaml in den Ordner questionnaires legen; Antworten zu verschiedenen Versionen lassen sich nicht ohne Weiteres vergleichen',
  'error-questionnaire-changed':
    '{file} enthält Antworten zu Version {version} des Fragebogens {questionnaire}, der jetzt vorliegende (Version {expected}) fragt oder bewertet anders',
  'error-questionnaire-changed-help':
    'mit dem Fragebogen weiterarbeiten, mit dem begonnen wurde; nur andere Formulierungen wären kein Hindernis',
  'error-wave-closed': 'Die Erhebung {wave} ist abgeschlossen; Antworten lassen sich nicht mehr ändern',
  'error-wave-closed-help': 'eine offene Erhebung wählen, oder in reifegrad.yaml status: open setzen',
} as const satisfies Readonly<Record<string, Message>>;

/** What findings about the files of a workspace say. */
export const storageFindingsDe = {
  'journal-line-damaged': {
    what: 'diese Zeile des Protokolls ist beschädigt',
    why: 'sie enthält eine bestätigte Antwort; ohne sie wäre das Ergebnis falsch',
    help: 'die Datei aus der Sicherung oder aus git wiederherstellen; nichts darin von Hand ändern',
  },
  'journal-line-changed': {
    what: 'diese Zeile des Protokolls wurde nachträglich verändert',
    why: 'ihre Prüfsumme passt nicht mehr; was bestätigt wurde, ist nicht mehr sicher',
    help: 'die Datei aus der Sicherung oder aus git wiederherstellen; Antworten ändert man in der YAML-Datei daneben',
  },
  'journal-chain-broken': {
    what: 'vor dieser Zeile des Protokolls fehlt etwas, oder es gehört zu einer anderen Antwortdatei',
    why: 'jede Zeile nennt die Prüfsumme der vorigen, und die ist hier eine andere',
    help: 'die Datei aus der Sicherung oder aus git wiederherstellen, am selben Ort und unter demselben Namen',
  },
  'journal-newer-format': {
    what: 'diese Zeile des Protokolls hat eine neuere Version des Programms geschrieben',
    why: 'diese Version versteht sie nicht und könnte Antworten übersehen',
    help: 'eine neuere Version von reifegrad verwenden',
  },
  'journal-shortened': {
    what: 'das Protokoll hat {lines} Zeilen, laut Antwortdatei waren es schon {expected}',
    why: 'bestätigte Zeilen sind verschwunden',
    help: 'die Datei aus der Sicherung oder aus git wiederherstellen',
  },
  'journal-torn-line': {
    what: 'die letzte Zeile des Protokolls ist unvollständig',
    why: 'beim Schreiben wurde das Programm beendet; die Antwort war noch nicht bestätigt',
    help: 'nichts zu tun; die Frage gilt als noch nicht beantwortet',
  },
  'journal-missing': {
    what: 'das Protokoll {writer} fehlt',
    why: 'seine {expected} Zeilen stehen in der Antwortdatei; nur der Verlauf lässt sich nicht mehr nachlesen',
    help: 'die Datei aus der Sicherung oder aus git wiederherstellen, wenn es sie noch gibt',
  },
  'misplaced-response': {
    what: 'hier steht „{value}“, nach dem Ordner müsste es „{expected}“ sein',
    why: 'die Antworten würden der falschen Stelle zugerechnet',
    help: 'die Datei in den richtigen Ordner verschieben oder die Angabe berichtigen',
  },
  'other-questionnaire-version': {
    what: 'die Antworten gehören zu Version {version} des Fragebogens {questionnaire}, hier gilt {expected}',
    why: 'zwischen diesen Versionen unterscheiden sich die Fragen; ein Ergebnis daraus wäre falsch',
    help: 'in reifegrad.yaml die Version nennen, mit der begonnen wurde',
  },
  'other-questionnaire-content': {
    what: 'der Fragebogen {questionnaire} fragt oder bewertet anders als der, der beantwortet wurde, obwohl beide Version {expected} tragen',
    why: 'ein Ergebnis daraus wäre nicht das, was beantwortet wurde',
    help: 'den ursprünglichen Fragebogen verwenden; wer Fragen oder Bewertung ändert, erhöht die Version',
  },
  'answer-to-unknown-question': {
    what: 'die Frage {question} gibt es in diesem Fragebogen nicht',
    why: 'die Antwort würde nirgends gezählt',
    help: 'die Kennung berichtigen oder den Eintrag entfernen',
  },
  'answer-of-other-role': {
    what: 'die Frage {question} richtet sich an die Rolle {expected}, nicht an {role}',
    why: 'in dieser Datei würde die Antwort nicht gezählt',
    help: 'die Antwort in die Datei {expected}.yaml verschieben',
  },
  'misnamed-questionnaire': {
    what: 'diese Datei enthält den Fragebogen {id}, ihr Name sagt {expected}',
    why: 'gesucht wird nach dem Namen; gelesen würde ein anderer Fragebogen',
    help: 'die Datei umbenennen oder die id berichtigen',
  },
  'questionnaire-reworded': {
    what: 'die Antworten begannen mit Version {version} des Fragebogens, jetzt gilt {expected}',
    why: 'geändert wurden nur Formulierungen; alle Antworten gelten weiter',
    help: 'nichts zu tun',
  },
  'unexpected-file': {
    what: '{file} gehört zu keiner Antwort, die in dieser Erhebung erwartet wird',
    why: 'der Inhalt wird nicht gelesen; es kann eine Kopie sein, die ein Abgleichprogramm angelegt hat',
    help: 'den Inhalt vergleichen und die Datei dann entfernen, oder Abteilung und Rolle in reifegrad.yaml ergänzen',
  },
} as const satisfies FindingCatalog;
