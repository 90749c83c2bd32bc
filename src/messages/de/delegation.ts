import type { MessageData } from '../../model/finding.ts';
import type { Catalog } from '../catalog.ts';
import { count } from '../count.ts';

/** Sentences about questions that somebody else answers: delegate and merge. */
export const delegationDe = {
  'command-delegate': 'Fragen für andere in eine Datei ausschneiden, die sie ohne dieses Programm beantworten',
  'command-merge':
    'Beantwortete Fragen aus einer solchen Datei übernehmen; Widersprüche werden gezeigt und entschieden',
  'option-delegate-department': 'Kennung des Bereichs, um den es geht',
  'option-delegate-entry': 'Eintrag eines Registers, um den es geht, statt des Bereichs',
  'option-delegate-role': 'nur die Fragen an diese Rolle, mehrmals möglich; sonst an alle Rollen, die der Bereich hat',
  'option-delegate-question': 'nur diese Frage (Kennung), mehrmals möglich',
  'option-delegate-dont-know': 'nur, was mit „weiß nicht“ beantwortet ist; mit --by nur, was diese Rolle weiß',
  'option-delegate-by': 'Rolle des Fragebogens, die antworten soll; sonst die gefragte',
  'option-delegate-to': 'Datei, in die geschrieben wird; - ist die Standardausgabe',
  'argument-merge-files': 'beantwortete Dateien; - liest die Standardeingabe',
  'option-merge-keep': 'bei dieser Frage bleibt alles, was hier steht, auch Anmerkung und Nachweis; mehrmals möglich',
  'option-merge-take':
    'bei dieser Frage gilt, was in der Datei geändert ist; mehrmals möglich, bei mehreren Dateien als Bereich/Kennung',

  'delegate-done': ({ count: number, role, command }: MessageData): string =>
    `${count(number, 'Frage', 'Fragen')} für: ${role}. Wenn die Datei beantwortet zurück ist: ${command}`,
  'delegate-file': 'DATEI',

  'slice-title': 'Fragen zum Beantworten',
  'slice-about': ({ count: number, questionnaire, subject, role }: MessageData): string =>
    `${count(number, 'Frage', 'Fragen')} aus dem Fragebogen „${questionnaire}“ über: ${subject}. Antworten soll: ${role}.`,
  'slice-how':
    'So geht es: Schreiben Sie Ihre Antwort hinter den Doppelpunkt der Frage. Was schon dort steht, ist die bisherige Antwort; Sie können sie ändern, in geschweiften Klammern hinter value. Was Sie leer lassen, bleibt, wie es ist. Mit Anmerkung, oder wenn Sie es nicht wissen, sieht die Zeile so aus:',
  'slice-example-comment': 'Stand Oktober.',
  'slice-back': 'Bitte ändern Sie sonst nichts, speichern Sie die Datei und geben Sie sie zurück.',
  'slice-choice': 'Eine dieser Antworten:',
  'slice-choices': 'Eine oder mehrere dieser Antworten, in eckigen Klammern und mit Komma getrennt:',
  'slice-boolean': 'Antwort: true (ja) oder false (nein)',
  'slice-number': 'Antwort als Zahl, mit Punkt statt Komma: {format}',
  'slice-date': 'Antwort als Tag, in Anführungszeichen: "2026-12-31"',
  'slice-text': 'Antwort als Text, in Anführungszeichen: "…"',
  'slice-not-applicable': 'Trifft die Frage nicht zu: {id}: { state: not_applicable, reason: "…" }',
  'slice-unmet':
    'Was davon nicht erfüllt ist, mit Nummern: {id}: { value: …, criteria_unmet: [1] }; ist alles erfüllt: criteria_unmet: []',
  'slice-evidence': 'Mit Nachweis: {id}: { value: …, evidence: [{ kind: {kind}, title: "…" }] }',
  'slice-before': 'Was beim Ausschneiden bekannt war. Daran erkennt das Programm, was neu ist; bitte nicht ändern.',

  'merge-question': 'Frage',
  'merge-ours': 'hier',
  'merge-theirs': 'in {file}',
  'merge-conflicts': ({ count: number, file }: MessageData): string =>
    `${file} ist noch nicht übernommen: ${count(number, 'Antwort wurde', 'Antworten wurden')} hier und dort geändert.`,
  'merge-how-to-decide': 'Was gilt, entscheiden Sie für jede Frage mit --keep (hier) oder --take (Datei): {command}',
  'merge-standing':
    'Bei {question} stehen hier weiterhin Antworten gegeneinander. Entscheiden Sie in der Befragung: {command}',
  'merge-decide': '{subject}, {question}: Diese Antwort wurde hier und in {file} geändert. Welche gilt?',
  'merge-keep': '{answer} (hier)',
  'merge-take': '{answer} (Datei)',
  'merge-done': ({ count: number, unchanged, file }: MessageData): string =>
    `${file}: ${count(number, 'Antwort', 'Antworten')} übernommen, ${unchanged} unverändert.`,
  'merge-dry-run': ({ count: number, unchanged, file }: MessageData): string =>
    `${file}: ${count(number, 'Antwort', 'Antworten')} zu übernehmen, ${unchanged} unverändert. Nichts geschrieben.`,
  'given-beside': '{answer} (geändert: {parts})',
  'given-criteria_unmet': 'nicht erfüllte Kriterien',
  'given-ask': 'wer es weiß',
  'given-comment': 'Anmerkung',
  'given-evidence': 'Nachweis',
  'given-target': 'Ziel',
  'given-given_by': 'von wem gegeben',

  'error-delegate-needs-to': 'Wohin die Fragen geschrieben werden, ist nicht gesagt',
  'error-delegate-needs-to-help': 'eine Datei nennen: --to fragen.yaml',
  'error-delegate-needs-by': 'Die Fragen gehen an mehrere Rollen: {roles}',
  'error-delegate-needs-by-help': 'mit --role eine auswählen oder mit --by sagen, welche antworten soll',
  'error-delegate-role-not-held': 'Die Rolle {role} hat der Bereich {department} in diesem Fragebogen nicht',
  'error-delegate-role-not-held-help': 'er hat: {roles}; wer statt dessen antworten soll, sagt --by {role}',
  'error-delegate-unknown-role': 'Die Rolle {role} gibt es im Fragebogen nicht',
  'error-delegate-unknown-role-help': 'es gibt: {roles}',
  'error-delegate-unknown-question': 'Der Bereich {department} hat die Frage {question} nicht zu beantworten',
  'error-delegate-unknown-question-help': 'die Kennungen zeigt reifegrad print {questionnaire}',
  'error-delegate-nothing': 'Es gibt nichts auszuschneiden: Keine Frage passt zu den Angaben',
  'error-delegate-nothing-help': 'was gefragt ist, zeigt reifegrad status {flag}',
  'error-merge-unknown-question': 'Zur Frage {question} sagen die Dateien nichts',
  'error-merge-unknown-question-help': 'sie antworten auf: {questions}',
  'error-merge-ambiguous-question': 'Die Frage {question} steht in mehreren Dateien',
  'error-merge-ambiguous-question-help':
    'mit dem Bereich davor nennen ({questions}), oder die Dateien einzeln übernehmen',
  'error-merge-submitted':
    '{file} lässt sich nicht übernehmen: Die Antworten sind abgegeben ({about}, {role}). Nichts ist geschrieben',
  'error-merge-submitted-help': 'mit einem Grund wieder öffnen: reifegrad reopen {flag} --role {role} --reason "…"',
  'error-merge-keep-and-take': 'Die Frage {question} steht bei --keep und bei --take',
  'error-merge-keep-and-take-help': 'nur eines von beiden angeben',
} as const satisfies Catalog;
