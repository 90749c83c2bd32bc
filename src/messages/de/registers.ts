import type { MessageData } from '../../model/finding.ts';
import { count } from '../count.ts';

/** Words around registers and their entries. */
export const registersDe = {
  'print-role-register': 'für jeden Eintrag des Registers {register}',
  'report-reason-not-asked-entry': 'zu diesem Eintrag nicht gefragt',
  'command-register': 'Register zeigen und mit einer Tabellenkalkulation bearbeiten',
  'argument-register': 'Kennung des Registers; ohne sie alle',
  'option-register-from': 'die Einträge aus dieser CSV-Datei übernehmen (- liest von der Standardeingabe)',
  'option-register-remove-missing': 'Einträge entfernen, die in der CSV-Datei fehlen',
  'register-headline': '{title} ({id}): {recorded}',
  'register-invented': 'Erfundene Daten: Die Einträge sind ausgedacht.',
  'register-entry-id': 'Eintrag (Kennung)',
  'register-cases': 'Fälle',
  'register-lifetime': 'gilt',
  'register-since': 'ab {day}',
  'register-ended': 'bis {day}',
  'register-imported': 'Geschrieben: {file}. Neu: {added}, geändert: {changed}, entfernt: {removed}.',
  'register-dry-run': 'Nichts geschrieben (--dry-run). Neu wären: {added}, geändert: {changed}, entfernt: {removed}.',
  'register-unchanged': 'Nichts zu ändern: Die Tabelle sagt dasselbe wie {file}.',
  'register-missing': ({ count: number, entries }: MessageData): string =>
    `${Number(number) === 1 ? 'Ein Eintrag steht nicht in der Tabelle und bleibt' : `${number} Einträge stehen nicht in der Tabelle und bleiben`} im Register: ${entries}. --remove-missing entfernt, was fehlt.`,
  'register-line-added': '{id}: neu',
  'register-line-removed': '{id}: entfernt',
  'error-no-registers': 'In diesem Arbeitsordner gibt es kein Register',
  'error-no-registers-help': 'eines in reifegrad.yaml unter registers eintragen',
  'error-choose-register': 'Es gibt mehrere Register',
  'error-choose-register-help': 'eines davon nennen: {registers}',
  'error-unknown-register': 'Ein Register {register} gibt es nicht',
  'error-unknown-register-help': 'vorhanden sind: {registers}',
  'error-entries-with-answers': 'Zu Einträgen, die entfernt würden, gibt es Antworten: {entries}',
  'error-entries-with-answers-help':
    'bei ihnen den letzten Tag unter ended eintragen: Frühere Erhebungen behalten dann ihre Antworten',
  'register-entry': 'Eintrag',
  'register-recorded': ({ recorded }: MessageData): string => `${count(recorded, 'Eintrag', 'Einträge')} erfasst`,
  'register-recorded-of': ({ recorded, expected }: MessageData): string =>
    `${recorded} von ${count(expected, 'erwarteten Eintrag', 'erwarteten Einträgen')} erfasst`,
  'report-register-note': 'In der Reihenfolge des Registers, keine Rangfolge.',
  'status-entries': 'Einträge',
  'status-register': '{register}: {recorded}, davon vollständig beantwortet: {complete}',
  'status-debt-entries': ({ count: number, names }: MessageData): string =>
    `zu ${count(number, 'Eintrag', 'Einträgen')}: ${names}`,
  'status-debt-entries-many': ({ count: number, names, more }: MessageData): string =>
    `zu ${count(number, 'Eintrag', 'Einträgen')}: ${names} und ${more} weiteren`,
  'report-work-entries': ({ count: number }: MessageData): string => count(number, 'Eintrag', 'Einträge'),
  'report-names-more': '{names} und {more} weitere',
  'report-entry': '{register}: {title}',
  'error-unknown-entry': 'Einen Eintrag {entry} gibt es in keinem Register',
  'error-unknown-entry-help': 'die Einträge zeigt: reifegrad register <Register>',
  'error-department-and-entry': '--department und --entry stehen zusammen',
  'error-department-and-entry-help': 'eins von beiden weglassen: Zu jedem Eintrag gehört schon ein Bereich',
  'error-not-asked-about': 'Der Fragebogen {questionnaire} fragt in der Erhebung {wave} nicht nach {entry}',
  'error-not-asked-about-help':
    'der Eintrag steht in einem anderen Register, oder es gab ihn am Stichtag noch nicht oder nicht mehr',
  'error-nothing-asks-about': 'Kein Fragebogen der Erhebung {wave} fragt nach {entry}',
  'error-nothing-asks-about-help': 'eine andere Erhebung mit --wave nennen',
  'option-report-entry': 'nur dieser Eintrag eines Registers, mit seinem eigenen Profil',
  'report-next-report-entry': 'Der ganze Bericht: reifegrad report {questionnaire} --entry {entry}',
  'report-next-answer-entry': 'Weiter beantworten: reifegrad answer {questionnaire} --entry {entry}',
  'option-answer-entry': 'Eintrag eines Registers, zu dem geantwortet wird; sein Bereich steht im Register',
  'error-answer-needs-entry': 'Der Bereich {department} antwortet in diesem Fragebogen zu Einträgen eines Registers',
  'error-answer-needs-entry-help': '--entry mit einem davon angeben: {entries}',
  'choose-entry': ({ department, done, count: number }: MessageData): string =>
    `${department}: ${done} von ${count(number, 'Eintrag', 'Einträgen')} fertig. Wozu möchten Sie antworten?`,
  'entry-done': ({ total }: MessageData): string => (Number(total) === 0 ? 'keine Fragen' : 'fertig'),
  'entry-open': ({ open, total }: MessageData): string =>
    open === total
      ? `noch nicht begonnen, ${count(total, 'Frage', 'Fragen')}`
      : `${open} von ${count(total, 'Frage', 'Fragen')} offen`,
  'entries-own': 'Fragen an den Bereich selbst',
  'entries-leave': 'Aufhören',
  'plain-empty-takes': 'Leere Eingabe nimmt {key}: {label}.',
  'error-missing-cases': 'Für {subject} ist keine Fallzahl angegeben, nach der gewichtet werden soll',
  'error-missing-cases-help': 'bei diesem Eintrag im Register cases ergänzen',
  'report-method-entries-mean': 'Fragen zu mehreren Einträgen zählen einmal, mit dem Mittel der Einträge.',
  'report-method-entries-cases':
    'Fragen zu mehreren Einträgen zählen einmal, mit dem nach Fallzahlen gewichteten Mittel.',
  'report-method-entries-minimum': 'Fragen zu mehreren Einträgen zählen einmal, mit dem niedrigsten Wert.',
} as const;
