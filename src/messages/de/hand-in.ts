import type { MessageData } from '../../model/finding.ts';
import type { Catalog } from '../catalog.ts';
import { count } from '../count.ts';

/** Sentences about handing in and what follows: submit, reopen, review, history, verify. */
export const handInDe = {
  'command-submit': 'Antworten abgeben: Was abgegeben ist, steht fest',
  'command-reopen': 'Abgegebene Antworten mit einem Grund wieder öffnen, um sie zu ändern',
  'command-review': 'Abgegebenes durchsehen: annehmen oder mit Rückfragen zurückgeben',
  'command-history': 'Zeigen, welche Rolle an welchem Tag was geantwortet, abgegeben oder wieder geöffnet hat',
  'command-verify': 'Prüfen, ob Abgegebenes noch so ist, wie es abgegeben wurde',
  'option-hand-in-department': 'Kennung des Bereichs',
  'option-hand-in-role': 'nur diese Rolle; sonst alle Rollen, die der Bereich hat',
  'option-submit-with-gaps': 'auch mit offenen Fragen oder fehlenden Nachweisen abgeben; das wird vermerkt',
  'option-submit-yes': 'ohne Nachfrage abgeben',
  'option-reopen-reason': 'warum die Antworten wieder geöffnet werden; der Grund bleibt im Protokoll',
  'option-review-department': 'Kennung des Bereichs, dessen Abgabe durchgesehen wird; sonst eine Liste aller Abgaben',
  'option-review-accept': 'die Abgabe annehmen',
  'option-review-send-back': 'die Abgabe mit Rückfragen zurückgeben',
  'option-review-question': 'eine Rückfrage zu einer Antwort, mehrmals möglich',
  'option-history-department': 'nur dieser Bereich (Kennung); sonst alle',
  'option-history-question': 'nur, was diese Frage betrifft',
  'option-verify-questionnaire': 'Kennung des Fragebogens; sonst alle der Erhebung',
  'option-verify-digest': 'das Prüfzeichen, das bei der Abgabe notiert wurde',

  'hand-in-title': 'Vor der Abgabe: {department}',
  'hand-in-roles': 'Abgegeben werden die Antworten als: {roles}',
  'hand-in-conflicts': 'Zwei verschiedene Antworten, eine muss gelten',
  'hand-in-violations': 'Antworten, die nicht zu ihrer Frage passen',
  'hand-in-set-aside': 'Antworten, die nicht mehr zählen, weil andere Antworten die Frage erübrigen',
  'hand-in-review-questions': 'Rückfragen, die noch nicht beantwortet sind',
  'hand-in-open': 'Fragen ohne Antwort',
  'hand-in-unsupported': 'Antworten, für die ein gültiger Nachweis fehlt',
  'hand-in-dont-know': 'Mit „weiß nicht“ beantwortet',
  'hand-in-dont-know-ask': '{question} – das weiß: {role}',
  'hand-in-waiting': 'Fragen, die sich erst stellen, wenn andere geantwortet haben',
  'hand-in-profile': 'Was die Antworten über den Bereich sagen: {subject}',
  'hand-in-profile-organisation': 'Was bisher für die ganze Verwaltung geantwortet ist: {subject}',
  'hand-in-strengths': 'Stärken: {marks}.',
  'hand-in-weaknesses': 'Noch zu tun: {marks}.',
  'hand-in-summary-contradictions': ({ count: number }: MessageData): string =>
    `${count(number, 'Widerspruch ist', 'Widersprüche sind')} zuerst zu klären; so lassen sich die Antworten nicht abgeben.`,
  'hand-in-summary-complete': 'Es fehlt nichts: Die Antworten können abgegeben werden.',
  'hand-in-summary-gaps': 'Es fehlt noch etwas: {gaps}.',
  'gaps-open': ({ count: number }: MessageData): string => count(number, 'offene Frage', 'offene Fragen'),
  'gaps-unsupported': ({ count: number }: MessageData): string =>
    count(number, 'Antwort ohne gültigen Nachweis', 'Antworten ohne gültigen Nachweis'),
  'gaps-review-questions': ({ count: number }: MessageData): string =>
    count(number, 'unbeantwortete Rückfrage', 'unbeantwortete Rückfragen'),

  'submit-question': 'Jetzt abgeben?',
  'submit-question-hint': 'Danach lassen sich die Antworten nur mit einem Grund wieder öffnen.',
  'submit-choice-yes': 'abgeben',
  'submit-choice-no': 'noch nicht',
  'submit-choice-fill': 'noch nicht, erst die Lücken füllen',
  'submit-choice-with-gaps': 'mit diesen Lücken abgeben; das wird vermerkt',
  'submit-nothing-done': 'Nichts abgegeben. Die Antworten sind gespeichert und lassen sich weiter ändern.',
  'submit-done': 'Abgegeben am {day}: {department}, {role}.',
  'submit-done-before': 'Schon abgegeben am {day}: {department}, {role}.',
  'submit-done-gaps': 'Vermerkt ist: {gaps}.',
  'submit-code': 'Prüfzeichen zum Notieren: {code}',
  'submit-code-word': 'Prüfzeichen',
  'submit-digest': 'vollständig: {digest}',
  'submit-not-in-file':
    'Das steht im Protokoll, aber noch nicht in der Antwortdatei; das holt der nächste Aufruf nach.',
  'submit-limits':
    'Mit dem Prüfzeichen zeigt reifegrad verify, ob am Abgegebenen etwas geändert wurde. Es zeigt nicht, wer geantwortet hat und ob die Antworten stimmen, und es hilft nur, wenn es außerhalb dieses Ordners notiert ist.',
  'submit-how-to-change':
    'Doch noch ändern: reifegrad reopen --department {department} --questionnaire {questionnaire}',
  'submit-next': 'Abgeben: {command}',
  'handed-in-already': 'Schon abgegeben und hier nicht mehr zu ändern: die Antworten als {role}.',

  'fact-review-question':
    'Rückfrage: {text} Beantwortet ist sie, sobald Sie die Antwort ändern oder eine Anmerkung dazu schreiben.',

  'reopen-ask-reason': 'Warum werden die Antworten wieder geöffnet?',
  'reopen-reason-hint': 'Der Grund bleibt im Protokoll stehen.',
  'reopen-done': 'Wieder geöffnet: {department}, {role}.',
  'reopen-next': 'Weiter mit: reifegrad answer {questionnaire} --department {department}',

  'review-title': 'Abgegeben und noch nicht durchgesehen',
  'review-nothing': 'Zurzeit wartet keine Abgabe auf die Durchsicht.',
  'review-role': 'Rolle',
  'review-questionnaire': 'Fragebogen',
  'review-submitted-on': 'abgegeben',
  'review-next-status': 'Wer noch nicht abgegeben hat: reifegrad status',
  'review-next-show': 'Ansehen: reifegrad review --department {department} --questionnaire {questionnaire}',
  'review-next':
    'Annehmen: reifegrad review --department {department} --questionnaire {questionnaire} --accept. Zurückgeben: statt --accept --send-back --question "Kennung=Rückfrage"',
  'review-question': 'Was soll mit dieser Abgabe geschehen?',
  'review-choice-accept': 'annehmen',
  'review-choice-send-back': 'mit Rückfragen zurückgeben',
  'review-choice-later': 'noch nichts entscheiden',
  'review-choice-more': 'noch eine Rückfrage',
  'review-choice-done': 'so zurückgeben',
  'review-which-question': 'Zu welcher Frage gibt es eine Rückfrage?',
  'review-ask-text': 'Ihre Rückfrage zu {question}',
  'review-so-far': ({ count: number }: MessageData): string =>
    `${count(number, 'Rückfrage', 'Rückfragen')} bisher. Weiter?`,
  'review-accepted': 'Angenommen: {department}, {role}.',
  'review-sent-back': ({ department, role, count: number }: MessageData): string =>
    `Zurückgegeben mit ${count(number, 'Rückfrage', 'Rückfragen')}: ${department}, ${role}.`,
  'review-sent-back-next': 'Im Bereich geht es weiter mit: reifegrad answer {questionnaire} --department {department}',

  'status-standing': 'Stand der Abgabe',
  'status-everybody': 'alle {count} Bereiche',
  'status-stage-accepted': 'angenommen: {who}',
  'status-stage-submitted': 'abgegeben: {who}',
  'status-stage-sent-back': ({ who, questions }: MessageData): string =>
    `zurückgegeben mit ${count(questions, 'Rückfrage', 'Rückfragen')}: ${who}`,
  'status-stage-draft': 'Entwurf: {who}',
  'status-stage-missing': 'noch nicht begonnen: {who}',
  'status-late': ({ department, role, count: number }: MessageData): string =>
    `nach der Abgabe eingegangen und nicht enthalten: ${count(number, 'Antwort', 'Antworten')} von ${department}, ${role}`,
  'status-debt-review': ({ questions }: MessageData): string =>
    count(questions, 'Rückfrage zu beantworten', 'Rückfragen zu beantworten'),
  'status-next-submit': 'Abgeben: reifegrad submit --department {department} --questionnaire {questionnaire}',
  'status-next-review': 'Durchsehen: reifegrad review --department {department} --questionnaire {questionnaire}',

  'history-title': 'Verlauf',
  'history-nothing': 'Im Protokoll steht nichts.',
  'history-response': '{department}, {role}',
  'history-response-organisation': '{department}, {role} (für die ganze Verwaltung)',
  'history-cleared': '{id} {title}: Antwort gelöscht',
  'history-remarks': '{id} {title}: Anmerkung oder Nachweis, noch ohne Antwort',
  'history-not-applicable': 'trifft nicht zu: {reason}',
  'history-submitted': 'abgegeben, Prüfzeichen {code}',
  'history-submitted-with-gaps': 'abgegeben mit Lücken ({gaps}), Prüfzeichen {code}',
  'history-accepted': 'Durchsicht: angenommen, Prüfzeichen {code}',
  'history-reopened': 'wieder geöffnet: {reason}',
  'history-sent-back': 'Durchsicht: zurückgegeben mit Rückfragen: {questions}',
  'history-late': '(nach der Abgabe, nicht enthalten)',
  'history-limits':
    'Der Verlauf kommt aus den Protokollen: Tage und Rollen, keine Uhrzeiten und Namen. Was von Hand in eine Antwortdatei geschrieben wurde, steht nicht darin.',

  'verify-unchanged-title': 'Unverändert seit der Abgabe',
  'verify-unchanged': '{code} {title}',
  'verify-summary': ({ checked, drafts }: MessageData): string =>
    `Geprüft: ${count(checked, 'Abgabe', 'Abgaben')}; nicht abgegeben: ${drafts}.`,
  'verify-limits':
    'Das zeigt Änderungen seit der Abgabe, nicht, wer geantwortet hat. Wer Datei und Protokoll zugleich ersetzt, fällt nur auf, wenn mit --digest das notierte Prüfzeichen dabei ist.',

  'report-method-responses-mixed': ({ drafts, submitted, reviewed, missing }: MessageData): string =>
    `Grundlage: ${count(reviewed, 'angenommener Antwortbogen', 'angenommene Antwortbögen')}, ${submitted} abgegeben, ${drafts} im Entwurf, ${missing} noch nicht begonnen. Entwürfe zählen mit.`,
  'report-method-drafts-of': 'Im Entwurf: {departments}.',

  'error-response-submitted': 'Die Antworten sind abgegeben ({department}, {role}) und lassen sich so nicht ändern',
  'error-response-submitted-help':
    'mit einem Grund wieder öffnen: reifegrad reopen --department {department} --role {role} --reason "…"',
  'error-not-submitted': 'Hier ist nichts abgegeben',
  'error-not-submitted-help': 'den Stand zeigt reifegrad status',
  'error-already-accepted': 'Diese Abgabe ist schon angenommen',
  'error-already-accepted-help': 'es ist nichts zu tun; mit --send-back lässt sie sich noch zurückgeben',
  'error-changed-submission': '{file} ist nach der Abgabe geändert worden',
  'error-changed-submission-help': 'reifegrad verify zeigt, was anders ist; angenommen wird nur, was abgegeben wurde',
  'error-submit-empty': 'Für {department} ist als {role} noch keine Frage beantwortet',
  'error-submit-empty-help': 'erst antworten: reifegrad answer; oder mit --role nur eine andere Rolle abgeben',
  'error-submit-nothing-asked':
    'Im Fragebogen {questionnaire} wird {department} nichts gefragt, hier gibt es nichts abzugeben',
  'error-submit-nothing-asked-help': 'den Stand zeigt reifegrad status',
  'error-submit-conflicts': 'Auf {questions} gibt es zwei verschiedene Antworten',
  'error-submit-conflicts-help': 'die Frage noch einmal beantworten; die neue Antwort gilt',
  'error-submit-contradictions': 'Die Antworten widersprechen sich; abgegeben ist nichts',
  'error-submit-contradictions-help':
    'die genannten Fragen noch einmal beantworten: reifegrad answer {questionnaire} --department {department}',
  'error-submit-changed': 'Seit der Durchsicht hat jemand anders geantwortet; abgegeben ist nichts',
  'error-submit-changed-help': 'die Antworten noch einmal ansehen: reifegrad submit aufrufen',
  'error-submit-gaps': 'Es sind noch Lücken da; abgegeben ist nichts',
  'error-submit-gaps-help':
    'die Lücken füllen (reifegrad answer --department {department}), oder mit --with-gaps trotzdem abgeben',
  'error-submit-needs-yes':
    'Hier lässt sich nicht nachfragen: kein Terminal, oder --no-input, oder CI; abgegeben ist nichts',
  'error-submit-needs-yes-help': 'mit --yes abgeben; mit Lücken zusätzlich --with-gaps',
  'error-reopen-needs-reason': 'Es fehlt der Grund, aus dem die Antworten wieder geöffnet werden',
  'error-reopen-needs-reason-help': '--reason "…" angeben; der Grund bleibt im Protokoll',
  'error-reason-too-long': 'Der Text ist zu lang: höchstens {maximum} Zeichen',
  'error-reason-too-long-help': 'den Text kürzen',
  'error-review-one-decision': '--accept und --send-back schließen sich aus',
  'error-review-one-decision-help': 'eines von beiden angeben',
  'error-review-question-alone': '--question gehört zu --send-back',
  'error-review-question-alone-help': '--send-back dazu angeben',
  'error-review-needs-department': 'Es fehlt der Bereich, dessen Abgabe gemeint ist',
  'error-review-needs-department-help': '--department angeben; die Abgaben zeigt reifegrad review',
  'error-review-needs-question': 'Zum Zurückgeben gehört mindestens eine Rückfrage',
  'error-review-needs-question-help': 'zum Beispiel --question "srv_03=Woher kommt die Zahl?"',
  'error-bad-review-question': '--question {flag} ist keine Rückfrage',
  'error-bad-review-question-help':
    'als Kennung=Text schreiben, zum Beispiel --question "srv_03=Woher kommt die Zahl?"',
  'error-review-unknown-question': 'Die Frage {question} hat {department} nicht beantwortet',
  'error-review-unknown-question-help': 'die Kennungen zeigt reifegrad review --department {department}',
  'error-unknown-question': 'Die Frage {question} gibt es im Fragebogen {questionnaire} nicht',
  'error-unknown-question-help': 'die Kennungen zeigt reifegrad print {questionnaire}',
  'error-bad-digest': '„{digest}“ ist kein Prüfzeichen',
  'error-bad-digest-help':
    'so abschreiben, wie es bei der Abgabe stand: mindestens 16 Ziffern und Buchstaben von a bis f, Bindestriche sind gleich',
} as const satisfies Catalog;
