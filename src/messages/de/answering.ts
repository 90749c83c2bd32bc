import type { MessageData } from '../../model/finding.ts';
import type { Catalog } from '../catalog.ts';
import { count } from '../count.ts';

/** Sentences of the interview beyond the single answer: overview, last wave, targets, conflicts, what changes, the end. */
export const answeringDe = {
  'heading-minutes': ({ minutes }: MessageData): string => `noch etwa ${count(minutes, 'Minute', 'Minuten')}`,

  'key-unchanged': 'unverändert',
  'key-forward': 'vor',
  'key-target': 'Ziel',
  'key-overview': 'Übersicht',
  'key-search': 'Suche',
  'key-arrows': 'Pfeile, Eingabe',
  'key-number-or-arrows': 'Nummer oder Pfeile, Eingabe',
  'key-open': 'zur Frage',
  'key-type-then': 'tippen, dann Eingabe',
  'key-answer': 'antworten',
  'key-empty': 'leeren',
  'key-up': 'Pfeil auf',
  'key-page-back': 'zurückblättern',
  'key-close': 'schließen',
  'key-to-first': 'zur ersten Frage',
  'key-to-choice': 'weiter',

  'notice-no-unchanged': 'Aus der vorigen Erhebung gibt es hier nichts zu übernehmen.',
  'notice-no-forward': 'Das ist die letzte Frage. Alle Fragen zeigt o.',
  'notice-no-target': 'Zu dieser Frage gibt es kein Ziel: Ihre Antwort wird nicht bewertet.',
  'notice-no-overview': 'Das geht hier nicht.',
  'notice-no-search': 'Das geht hier nicht.',
  'notice-no-paste': 'Eingefügter Text zählt hier nicht. Für eine Anmerkung zuerst n drücken.',

  'choice-earlier': 'Antwort {wave}',
  'choice-target': 'Ziel',
  'stated-not-applicable': 'trifft nicht zu ({reason})',
  'stated-dont-know-ask': 'weiß nicht; es weiß: {role}',
  'state-answered': 'beantwortet',
  'state-waiting': 'hängt von einer offenen Antwort ab',
  'state-conflict': 'zwei Antworten',

  'greeting-earlier':
    'Ihre Antworten aus der Erhebung {wave} stehen jeweils dabei; mit u übernehmen Sie eine unverändert.',
  'earlier-unreadable':
    'Die Antworten aus der Erhebung {wave} fehlen hier: {file} lässt sich nicht lesen. Antworten können Sie trotzdem.',
  'fact-earlier': 'Antwort {wave}: {answer}',
  'fact-earlier-version': 'Antwort {wave} (Fragebogen {version}, seither geändert): {answer}',
  'fact-earlier-comment': 'Anmerkung {wave}: {comment}',

  'fact-target': 'Ziel: {target}',
  'fact-target-own': 'Eigenes Ziel: {target}',
  'target-by': '{value}, bis {day}',
  'target-change': 'Ziel ändern',
  'target-remove': 'Ziel löschen',
  'ask-target': 'Was soll bei dieser Frage erreicht werden?',
  'ask-target-day': 'Bis zu welchem Tag?',
  'ask-target-day-hint': 'Zum Beispiel 31.12.2027.',

  'conflict-question': ({ count: number }: MessageData): string =>
    `Hier stehen ${number} Antworten gegeneinander: Zwei haben gleichzeitig geantwortet. Welche gilt?`,
  'conflict-given': 'Gegeben am {day}',
  'conflict-cleared': 'Die Antwort wurde gelöscht.',
  'conflict-anew': 'neu antworten oder später entscheiden',

  'set-aside-question': ({ count: number }: MessageData): string =>
    Number(number) === 1
      ? 'Mit dieser Antwort entfällt eine Frage, die schon beantwortet ist. Trotzdem so antworten?'
      : `Mit dieser Antwort entfallen ${number} Fragen, die schon beantwortet sind. Trotzdem so antworten?`,
  'set-aside-which': ({ titles, more }: MessageData): string =>
    `Es geht um: ${titles}${Number(more) > 0 ? ` und ${count(more, 'weitere', 'weitere')}` : ''}. Ihre Antworten dazu bleiben aufgehoben und zählen wieder, sobald die Fragen wieder gestellt werden.`,
  'summary-set-aside': ({ count: number }: MessageData): string =>
    `  aufgehoben: ${count(number, 'Antwort', 'Antworten')}, deren Fragen zurzeit nicht gestellt werden`,
  'set-aside-yes': 'so antworten',
  'set-aside-no': 'lieber nicht; es bleibt alles, wie es war',
  'back-again': ({ count: number, titles }: MessageData): string =>
    Number(number) === 1
      ? `Wieder dabei, mit der früheren Antwort: ${titles}`
      : `Wieder dabei, mit den früheren Antworten: ${titles}`,

  'overview-title': 'Übersicht: {done} von {total} Fragen haben eine Antwort',
  'filter-all': 'alle',
  'filter-open': 'offen',
  'filter-dont-know': 'weiß nicht',
  'filter-commented': 'mit Anmerkung',
  'filter-unsupported': 'ohne Nachweis',
  'filter-changed': 'verändert',
  'filter-conflict': 'zwei Antworten',
  'filter-queried': 'Rückfrage',
  'mark-commented': 'Anmerkung',
  'mark-unsupported': 'Nachweis fehlt',
  'mark-changed': 'verändert',
  'mark-queried': 'Rückfrage',
  'list-nothing': 'Keine Frage gefunden.',
  'list-not-openable': 'Ob diese Frage gestellt wird, hängt von einer Antwort ab, die noch fehlt.',
  'list-search': 'Suchen nach',
  'list-search-how': 'Hinter den Schrägstrich ein Wort schreiben, zum Beispiel /Termin.',
  'list-found': ({ count: number, text }: MessageData): string => `${count(number, 'Frage', 'Fragen')} zu „${text}“:`,
  'list-more': ({ count: number }: MessageData): string => `Es folgen ${count(number, 'weitere', 'weitere')}: m.`,
  'list-how': 'Eine Nummer führt zur Frage, /Wort sucht, eine leere Zeile führt zurück.',
  'list-how-short': 'Eine Nummer, ein Buchstabe oder /Wort. Leere Zeile: zurück.',
  'list-no-number': 'Die Frage {number} gibt es nicht. Möglich sind 1 bis {last}.',

  'explain-known': 'Was bisher dazu gesagt ist',
  'explain-keys': 'Was die Tasten tun',
  'explain-questionnaire': 'Zum Fragebogen',
  'explain-key-unchanged': 'die Antwort der vorigen Erhebung unverändert übernehmen',
  'explain-key-back': 'zurück zur Frage davor',
  'explain-key-forward': 'vor zur nächsten Frage, ohne zu antworten',
  'explain-key-later': 'später: Die Frage kommt am Ende noch einmal',
  'explain-key-notApplicable': 'trifft nicht zu, mit einem Grund',
  'explain-key-dontKnow': 'weiß nicht; Sie können sagen, wer es weiß',
  'explain-key-comment': 'Anmerkung dazuschreiben, ändern oder löschen',
  'explain-key-evidence': 'Nachweis angeben oder löschen',
  'explain-key-target': 'eigenes Ziel setzen, mit einem Tag',
  'explain-key-clear': 'die Antwort löschen; die Frage ist dann wieder offen',
  'explain-key-overview': 'alle Fragen mit ihrem Stand zeigen und eine aufschlagen',
  'explain-key-search': 'Fragen nach einem Wort suchen',
  'explain-key-explain': 'diese Erklärung',
  'explain-key-quit': 'aufhören; alles ist gespeichert, und es geht beim nächsten Mal hier weiter',

  'own-title': 'Ihr Ergebnis bis hierher',
  'own-not-asked':
    'Ihre Antworten zählen im Ergebnis der ganzen Verwaltung; ein eigenes Profil hat dieser Bereich in diesem Fragebogen nicht.',
  'own-score': 'Mit allen Antworten: {score}',
  'own-score-level': 'Mit allen Antworten: {score} ({level})',
  'own-evidenced': 'Wenn nur zählt, was belegt ist: {score}',
  'own-range': ({ count: number, range }: MessageData): string =>
    `${count(number, 'Antwort ist offen oder nicht gewusst', 'Antworten sind offen oder nicht gewusst')}; je nachdem liegt das Ergebnis bei ${range}.`,
  'own-provisional': 'Das ist vorläufig: Dafür sind noch zu wenige Fragen beantwortet.',
  'own-unsupported': 'Hier fehlt ein gültiger Nachweis, obwohl die Antwort einen verlangt:',
  'own-gaps': 'Wo am meisten fehlt',
  'own-gap': '{title}: {answer}',
  'own-profile': 'Ihr Profil, das Schwächste zuerst',

  'access-question': 'Wie möchten Sie gefragt werden?',
  'access-hint': 'Das wird einmal gefragt und gemerkt. 1 oder 2 tippen, dann die Eingabetaste.',
  'access-keys': 'am Bildschirm, mit einzelnen Tasten (für die meisten das Richtige)',
  'access-lines': 'Zeile für Zeile mit nummerierter Auswahl, für Bildschirmlesegeräte und Braillezeilen',
  'access-kept': 'Gemerkt in {file}; beim nächsten Start lässt es sich ändern.',
  'guided-to-lines': 'anders gefragt werden: Zeile für Zeile, für Bildschirmlesegeräte',
  'guided-to-keys': 'anders gefragt werden: mit einzelnen Tasten auf einem Bildschirm',

  'next-question-complete': 'Alle Fragen haben eine Antwort. Wie geht es weiter?',
  'next-question-queried': ({ count: number }: MessageData): string =>
    `Alle Fragen haben eine Antwort; die Durchsicht hat ${count(number, 'Rückfrage', 'Rückfragen')}. Wie geht es weiter?`,
  'next-question-open': ({ open, total }: MessageData): string =>
    `Noch offen: ${open} von ${count(total, 'Frage', 'Fragen')}. Wie geht es weiter?`,
  'next-waiting': ({ count: number }: MessageData): string =>
    `${count(number, 'Frage hängt', 'Fragen hängen')} von einer Antwort ab, die noch fehlt, vielleicht von jemand anderem.`,
  'next-open': ({ count: number }: MessageData): string =>
    Number(number) === 1 ? 'zur offenen Frage' : `die ${number} offenen Fragen durchgehen`,
  'next-overview': 'Übersicht: alle Fragen zeigen und eine aufschlagen',
  'next-review': 'alle Antworten der Reihe nach noch einmal durchgehen',
  'next-result': 'das Ergebnis noch einmal zeigen',
  'next-hand-in': 'die Antworten abgeben',
  'next-quit': 'aufhören; alles ist gespeichert',
} as const satisfies Catalog;
