import type { MessageData } from '../../model/finding.ts';
import { count } from '../count.ts';

/** What the flags of the shipped questionnaires say. */
const FLAGS: Readonly<Record<string, string>> = {
  citizen_service: 'Leistungen für Bürgerinnen und Bürger',
  register: 'führt ein Register',
  has_schools: 'betreut Schulen der Stadt',
};

function listOf(flags: MessageData[string] | undefined): string {
  return String(flags).split(' ').join(' und ');
}

function explained(flags: MessageData[string] | undefined): string {
  const known = String(flags).split(' ');
  return known.map((flag) => (FLAGS[flag] === undefined ? flag : `${flag} (${FLAGS[flag]})`)).join(', ');
}

/** Sentences of `reifegrad init`. */
export const initDe = {
  'command-init': 'Einen Arbeitsordner anlegen, oder mit --example die Beispielstadt',
  'argument-init-folder': 'neuer Ordner; sonst der aktuelle',
  'option-init-example': 'die erfundene Stadt Musterstadt mit allen Antworten anlegen',
  'option-init-title': 'Name der Verwaltung, zum Beispiel "Stadt Neustadt"',
  'option-init-department': 'Name eines Bereichs, mehrmals möglich; sonst 16 übliche Bereiche einer Stadt',
  'option-init-questionnaire': 'Fragebogen der ersten Erhebung, mehrmals möglich',
  'option-init-wave': 'Kennung der ersten Erhebung; sonst das Jahr',
  'option-init-date': 'Stichtag der ersten Erhebung als JJJJ-MM-TT; sonst heute',
  'option-dry-run': 'nur zeigen, was geschrieben würde',

  'init-done': 'Angelegt: {folder} ({count} Dateien).',
  'init-assign': ({ flags }: MessageData): string =>
    flags === ''
      ? 'Bitte in reifegrad.yaml die Rollen der Bereiche prüfen.'
      : `Bitte in reifegrad.yaml Rollen und Merkmale (flags) der Bereiche prüfen: Ohne ${listOf(flags)} entfallen die Fragen dazu.`,
  'init-register': ({ file, count: number }: MessageData): string =>
    `${file} beginnt mit ${count(number, 'Namen', 'Namen')}. Je Eintrag sind Bereich und Angaben zu prüfen und zu ergänzen.`,
  'init-register-first': ({ count: number, department }: MessageData): string =>
    `${count(number, 'Eintrag liegt', 'Einträge liegen')} vorerst beim ersten Bereich (${department}).`,
  'init-next': 'Weiter: cd {folder}, dann reifegrad status oder reifegrad answer.',
  'init-next-here': 'Weiter: reifegrad status oder reifegrad answer.',
  'init-comment-head':
    'Die Verwaltung, ihre Bereiche und Erhebungen. Nach jeder Änderung prüft reifegrad lint die Datei.\nTexte stehen in Anführungszeichen, Kennungen (id) bestehen aus Kleinbuchstaben, Ziffern und Bindestrichen.',
  'init-comment-departments': ({ flags }: MessageData): string =>
    [
      'Jede Rolle, die einmal für die ganze Verwaltung gefragt wird, hat genau ein Bereich (hier zunächst oft der erste).',
      ...(flags === '' ? [] : [`flags sind Tatsachen, von denen Fragen abhängen: ${explained(flags)}.`]),
      'Mit staff: <Vollzeitstellen> lassen sich Bereiche nach Größe gewichten.',
    ].join('\n'),
  'init-comment-registers':
    'Register: Nach jedem Eintrag wird einzeln gefragt, sein Bereich antwortet.\nMit expected: <Anzahl> sagen Berichte, wie vollständig ein Register ist.',
  'init-comment-waves': 'Erhebungen: date ist der Stichtag; status: closed schließt eine Erhebung ab.',
  'init-ask-title': 'Wie heißt die Verwaltung?',
  'init-ask-departments': 'Welche Bereiche antworten? Mit Komma getrennt; leer: 16 übliche Bereiche einer Stadt',
  'init-ask-wave': 'Welche Kennung hat die erste Erhebung?',

  'error-workspace-exists': '{path} gibt es schon',
  'error-workspace-exists-help': 'einen anderen Ordner nennen; vorhandene Dateien werden nicht ersetzt',
  'error-not-a-folder': '{path} ist kein Ordner',
  'error-not-a-folder-help': 'einen anderen Namen für den Ordner nennen',
  'error-init-needs-title': 'Es fehlt der Name der Verwaltung',
  'error-init-needs-title-help': '--title "Stadt Neustadt" angeben, oder --example für die Beispielstadt',
  'error-not-a-day': '{value} ist kein Tag',
  'error-not-a-day-help': 'als JJJJ-MM-TT schreiben, zum Beispiel 2026-10-31',
  'error-not-an-id': '{value} ist keine Kennung',
  'error-not-an-id-help': 'Kleinbuchstaben, Ziffern und Bindestriche verwenden, höchstens 63 Zeichen',
  'error-department-without-letters': 'Aus dem Namen {name} lässt sich keine Kennung bilden',
  'error-department-without-letters-help':
    'einen Namen mit Buchstaben oder Ziffern angeben; „organisation“ ist vergeben',
  'error-department-asked-nothing': 'In diesem Fragebogen bliebe nichts zu beantworten für: {departments}',
  'error-department-asked-nothing-help':
    'diese Bereiche weglassen; Rollen lassen sich später in reifegrad.yaml anders verteilen',
  'error-department-twice': 'Die Bereiche {name} und {twin} hätten dieselbe Kennung {id}',
  'error-department-twice-help': 'einen der beiden Namen ändern',
} as const;
