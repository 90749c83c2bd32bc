import type { FindingCatalog } from '../catalog.ts';

/** What findings say about sheets in which a questionnaire was answered. */
export const findingsSheetsDe = {
  'sheet-without-ending': {
    what: 'Das ist ein Blatt aus einer Tabellenkalkulation, der Name der Datei endet aber nicht auf `.csv`',
    why: 'An der Endung wird erkannt, wie eine Datei zu lesen ist; alles andere gilt als YAML oder JSON',
    help: 'Das Blatt unter einem Namen mit der Endung `.csv` speichern und diese Datei bei `--answers` angeben',
  },
  'sheet-not-a-day': {
    what: '`{value}` ist kein Tag',
    why: 'Nur ein Tag, den es gibt, lässt sich mit anderen vergleichen',
    help: 'Den Tag schreiben, zum Beispiel `31.12.2026`',
  },
  'sheet-reason-missing': {
    what: 'Bei `{question}` fehlt der Grund, warum es nicht zutrifft',
    why: 'Nur mit Grund lässt sich prüfen, ob die Frage wirklich nicht zutrifft',
    help: 'Den Grund in die Spalte `{column}` schreiben',
  },
  'sheet-unknown-evidence-kind': {
    what: 'Die Nachweisart `{kind}` gibt es in diesem Fragebogen nicht',
    why: 'Nur bekannte Arten lassen sich auswerten',
    help: 'Möglich sind: {kinds}',
  },
  'sheet-of-other-role': {
    what: '`{question}` beantwortet die Rolle `{expected}`, nicht `{role}`',
    why: 'Jede Rolle antwortet für sich; diese Antwort würde nicht zählen',
    help: 'Die Zeile hier leeren und der Rolle `{expected}` geben',
  },
  'sheet-of-other': {
    what: 'Dieses Blatt ist für `{value}` geschrieben, beantwortet wird hier `{expected}`',
    why: 'Die Antworten kämen an die falsche Stelle und überschrieben dort andere',
    help: 'Das Blatt von `{expected}` angeben, oder den Befehl für `{value}` aufrufen',
  },
  'sheet-changed-meanwhile': {
    what: 'Die Antwort auf `{question}` hat sich hier geändert, seit das Blatt geschrieben wurde; im Blatt steht etwas Drittes',
    why: 'Niemand wird ungesehen überschrieben',
    help: 'Ein neues Blatt schreiben und die Antwort dort eintragen; soll die aus diesem Blatt gelten, in der Zeile die Zelle unter `Stand (nicht ändern)` leeren',
  },
  'unknown-sheet-column': {
    what: 'Eine Spalte `{column}` gibt es in diesem Blatt nicht',
    why: 'Ihre Angaben gingen verloren',
    help: 'Die Spalte umbenennen oder löschen; bekannt sind: `{known}`',
  },
  'sheet-column-missing': {
    what: 'Die Spalte `{column}` fehlt',
    why: 'Ohne sie ist nicht bekannt, welche Antwort zu welcher Frage gehört',
    help: 'Die Spalte ergänzen, oder mit `reifegrad print --format csv` ein neues Blatt schreiben',
  },
  'sheet-row-without-id': {
    what: 'In dieser Zeile steht etwas, aber keine Kennung einer Frage',
    why: 'An ihr wird erkannt, worauf geantwortet wird',
    help: 'Die Kennung der Frage ergänzen oder die Zeile leeren',
  },
  'sheet-row-twice': {
    what: 'Auf `{value}` wird in zwei Zeilen geantwortet',
    why: 'Welche der beiden gilt, ist nicht zu sehen',
    help: 'Eine der beiden leeren; nur Nachweise dürfen über mehrere Zeilen gehen',
  },
  'sheet-row-without-answer': {
    what: 'Bei `{question}` steht in der Spalte `{column}` etwas, aber keine Antwort',
    why: 'Ohne Antwort gehört die Angabe zu nichts und ginge verloren',
    help: 'Die Antwort ergänzen; ist sie nicht bekannt, `weiß nicht` schreiben',
  },
  'sheet-cell-unused': {
    what: 'Die Spalte `{column}` passt nicht zur Antwort `{answer}`',
    why: 'Die Angabe ginge verloren',
    help: 'Diese Zelle leeren oder die Antwort ändern',
  },
  'sheet-day-without-target': {
    what: 'In der Spalte `{column}` steht ein Tag, aber es gibt kein Ziel dazu',
    why: 'Die Angabe ginge verloren',
    help: 'Das Ziel ergänzen oder diese Zelle leeren',
  },
  'sheet-evidence-part-missing': {
    what: 'Dieser Nachweis hat keine Angabe in der Spalte `{column}`',
    why: 'Ein Nachweis braucht Art und Titel, sonst findet ihn niemand wieder',
    help: 'Die Angabe ergänzen oder die anderen Angaben zum Nachweis leeren',
  },
} as const satisfies FindingCatalog;
