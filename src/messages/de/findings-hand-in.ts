import type { FindingCatalog } from '../catalog.ts';

const FIXED = 'Was abgegeben ist, steht fest; gezählt wird, was abgegeben wurde';
const RESTORE =
  'Die Datei aus der Sicherung oder aus git wiederherstellen, oder mit `reifegrad reopen` öffnen, ändern und neu abgeben';
const LOG = 'Ohne das ganze Protokoll lässt sich nicht zeigen, wie es zur Abgabe gekommen ist';

/** What findings say about responses that are handed in, and about reviews. */
/** Blocks that the program writes; what is in them is nobody's own words. */
const WHOLES: Readonly<Record<string, string>> = {
  submitted: 'Der Vermerk über die Abgabe (`submitted`) ist nicht mehr der von damals',
  folded: 'Der Vermerk, welche Eingaben in der Datei schon enthalten sind (`folded`), ist nicht mehr der von damals',
};

export const findingsHandInDe = {
  'draft-with-submission': {
    what: 'Ein Entwurf hat keine Angaben zur Abgabe',
    why: 'Status und Abgabe widersprechen sich; niemand wüsste, ob die Antworten feststehen',
    help: 'Mit `reifegrad submit` abgeben, statt den Status von Hand zu ändern; hier die Angabe löschen',
  },
  'status-without-submission': {
    what: 'Der Status ist `{status}`, aber es fehlt, was dabei festgehalten wurde (`submitted`)',
    why: 'Ohne Prüfsumme lässt sich nicht zeigen, ob seit der Abgabe etwas geändert wurde',
    help: 'Den Status auf `draft` setzen und mit `reifegrad submit` abgeben',
  },
  'status-without-review': {
    what: 'Der Status `{status}` und der Tag der Annahme (`reviewed_on`) passen nicht zusammen',
    why: 'Angenommen ist nur, was die Durchsicht an einem Tag angenommen hat',
    help: 'Den Status mit `reifegrad review` ändern, nicht von Hand',
  },
  'submission-not-as-handed-in': {
    what: 'Dieser Antwortbogen ist nach der Abgabe geändert worden',
    why: FIXED,
    help: '`reifegrad verify` zeigt die Unterschiede; `reifegrad reopen` öffnet den Bogen, dann zählt die Änderung',
  },
  'submission-answer-changed': {
    what: ({ question, field, was, is }) =>
      `\`${question}\`${field === '' ? '' : ` (${field})`}: abgegeben wurde ${was === '' ? 'nichts' : was}, jetzt steht hier ${is === '' ? 'nichts' : is}`,
    why: FIXED,
    help: RESTORE,
  },
  'submission-field-changed': {
    what: ({ field, was, is }) =>
      WHOLES[String(field)] ??
      `\`${field}\`: bei der Abgabe ${was === '' ? 'nichts' : was}, jetzt ${is === '' ? 'nichts' : is}`,
    why: FIXED,
    help: RESTORE,
  },
  'submission-touched': {
    what: 'Die Datei ist nicht mehr Zeichen für Zeichen die abgegebene; die Antworten sind dieselben',
    why: 'Jemand hat Abstände, Reihenfolge oder Bemerkungen geändert; das zählt nicht, aber es ist geschehen',
    help: RESTORE,
  },
  'submission-file-missing': {
    what: 'Die abgegebene Datei ist nicht mehr da',
    why: 'Gezählt wird, was das Protokoll davon aufbewahrt',
    help: '`reifegrad submit` noch einmal aufrufen: es schreibt die Datei wieder, wie sie abgegeben wurde',
  },
  'submission-not-in-file': {
    what: 'Die Abgabe steht im Protokoll, aber noch nicht in der Datei',
    why: 'Das Schreiben wurde unterbrochen, oder jemand hat die Datei zurückgesetzt; gezählt wird, was abgegeben wurde',
    help: '`reifegrad submit` noch einmal aufrufen: es bringt die Datei auf den Stand der Abgabe',
  },
  'submission-digest-wrong': {
    what: 'Die Prüfsumme in der Datei passt nicht zu ihrem Inhalt',
    why: 'Die Datei ist nach der Abgabe geändert worden, und kein Protokoll weiß, wie sie war',
    help: RESTORE,
  },
  'submission-log-changed': {
    what: 'Die Protokolle sind nicht mehr die, aus denen abgegeben wurde',
    why: LOG,
    help: 'Die Protokolle aus der Sicherung oder aus git wiederherstellen',
  },
  'unlogged-submission': {
    what: 'Die Datei sagt, sie sei abgegeben; das Protokoll weiß davon nichts',
    why: LOG,
    help: 'Die Protokolle aus der Sicherung oder aus git wiederherstellen',
  },
  'superseded-submission': {
    what: ({ day, code, now }) =>
      `Das Prüfzeichen ${code} gehört zur Abgabe vom ${String(day).split('-').toReversed().join('.')}; ${now === '' ? 'sie ist seither wieder geöffnet' : `seither ist neu abgegeben worden: ${now}`}`,
    why: 'Jede Abgabe hat ihr eigenes Prüfzeichen; es gilt die letzte',
    help: '`reifegrad history` zeigt, wann und warum wieder geöffnet wurde',
  },
  'unknown-check-code': {
    what: 'Zum Prüfzeichen {code} gibt es hier keine Abgabe',
    why: 'Es ist falsch abgeschrieben, gehört zu einer anderen Erhebung, oder ein älterer Stand ist an die Stelle der Abgabe getreten',
    help: 'Das Prüfzeichen vergleichen; `reifegrad verify` ohne --digest zeigt die Prüfzeichen aller Abgaben',
  },
  'late-answers': {
    what: 'Nach der Abgabe eingegangen und nicht enthalten: {questions}',
    why: 'Jemand hat geantwortet, während jemand anders abgegeben hat; beides ist aufbewahrt',
    help: 'Wenn die Antworten zählen sollen: mit `reifegrad reopen` öffnen und neu abgeben',
  },
  'disputed-submission': {
    what: 'Zwei haben zugleich Verschiedenes abgegeben oder entschieden',
    why: 'Keines von beiden gilt, bis jemand noch einmal abgibt; bis dahin zählt der Bogen als Entwurf',
    help: 'Die Antworten ansehen und noch einmal abgeben: `reifegrad submit`',
  },
  'misplaced-review': {
    what: 'Hier steht `{value}`, die Datei liegt aber unter `{expected}`',
    why: 'Ordner und Inhalt müssen dasselbe sagen, sonst stünden die Rückfragen an falscher Stelle',
    help: 'Die Datei verschieben oder die Angabe berichtigen',
  },
  'review-of-unknown-question': {
    what: 'Die Frage `{question}` wird der Rolle `{role}` nicht gestellt',
    why: 'Die Rückfrage würde niemandem gezeigt',
    help: 'Die Kennung berichtigen, oder die Rückfrage in die Durchsicht der Rolle schreiben, die antwortet',
  },
} as const satisfies FindingCatalog;
