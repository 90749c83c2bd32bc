import type { MessageData } from '../../model/finding.ts';
import { count } from '../count.ts';

/** Words about the levels of a register's entries, one by one and counted together. */
export const portfolioDe = {
  'standing-section': 'Stand und nächster Schritt',
  'standing-level': 'Stufe {id}: {title}',
  'standing-no-level': 'Noch keine Stufe: {reason}.',
  'standing-provisional':
    'Vorläufig, weil Antworten fehlen: Je nachdem, wie sie ausfallen, ist es Stufe {low} bis Stufe {high}.',
  'standing-provisional-certain': 'Es fehlen noch Antworten; an der Stufe ändern sie nichts.',
  'standing-bottleneck': 'Das hält die Stufe: {questions}.',
  'standing-next': 'Nächste Stufe: {id} ({title}). Dahin führt:',
  'standing-step': '{question}: {text} ({effort})',
  'standing-then': 'Danach hält die Stufe: {questions}.',
  'standing-top': 'Das ist die höchste Stufe.',
  'standing-no-step': 'Zur nächsten Stufe nennt der Fragebogen keine Maßnahme.',
  'standing-ceiling':
    'Grenze von außen: Mehr als Stufe {id} ({title}) ist nach Auskunft der zuständigen Stelle zurzeit nicht möglich.',

  'report-reason-not-combined': 'nur je Eintrag',
  'report-method-entries-none':
    'Antworten zu mehreren Einträgen werden nicht zu einem Wert vermischt: Ergebnisse gibt es nur je Eintrag.',

  'plan-not-combined':
    'Einen Wert gibt es nur je Eintrag: reifegrad plan {questionnaire} --entry <Kennung>. Was viele Einträge zugleich hebt, steht in reifegrad report {questionnaire}.',

  'simulate-not-combined':
    'Einen Wert gibt es nur je Eintrag. Was sich für einen ändert, zeigt: reifegrad simulate {questionnaire} --entry <Kennung>',

  'portfolio-section': '{register} nach Stufen',
  'portfolio-shares': 'Wie viele eine Stufe erreichen',
  'portfolio-countings': 'Zählweisen nebeneinander',
  'portfolio-bottlenecks': 'Was die Stufe hält',
  'portfolio-bottlenecks-note': 'Ein Eintrag kann an mehreren Fragen zugleich hängen.',
  'portfolio-lifts': 'Was zur nächsten Stufe führt',
  'portfolio-entries': '{register} im Einzelnen',

  'portfolio-head-level': 'Stufe',
  'portfolio-head-entries': 'Anzahl',
  'portfolio-head-share': 'Anteil',
  'portfolio-head-cases': 'Fälle',
  'portfolio-head-from': 'ab Stufe',
  'portfolio-head-by-count': 'nach Anzahl',
  'portfolio-head-by-cases': 'nach Fällen',
  'portfolio-head-counting': 'Zählweise',
  'portfolio-head-unit': 'gezählt wird',
  'portfolio-head-question': 'Frage',
  'portfolio-head-bottleneck': 'gehalten von',
  'portfolio-head-next': 'nächste',
  'portfolio-head-effort': 'Schritte',
  'portfolio-from': 'ab Stufe {id}: {title}',
  'portfolio-share': '{share} ({reached} von {of})',
  'portfolio-share-open': '{share} ({reached} von {of}; {low} bis {high})',
  'portfolio-no-entries': 'keine Aussage: kein Eintrag',
  'portfolio-no-level': 'keine Aussage: noch keine Stufe',
  'portfolio-no-cases': 'keine Aussage: keine Fallzahlen',
  'portfolio-not-counted': 'nicht gezählt',
  'portfolio-level-open': '{level} ({low} bis {high})',
  'portfolio-question': '{title} ({id})',
  'portfolio-effort-s': '{steps} klein',
  'portfolio-effort-m': '{steps} mittel',
  'portfolio-effort-l': '{steps} groß',
  'portfolio-counting-note': '{title}: {note}',

  'portfolio-formula':
    'Nach Anzahl: Einträge auf dieser Stufe oder darüber, geteilt durch alle Einträge mit einer Stufe. Nach Fällen: Fälle dieser Einträge, geteilt durch die Fälle aller Einträge, die eine Stufe und eine Fallzahl haben. Die Spanne rechnet alle gefragten Einträge mit, Unbekanntes am schlechtesten und am besten.',
  'portfolio-model': 'Modell: {model}. Gezählt wird: {unit}.',
  'portfolio-recorded': ({ recorded, asked }: MessageData): string =>
    `${recorded} von ${count(asked, 'Eintrag', 'Einträgen')} im Register ${Number(recorded) === 1 ? 'hat' : 'haben'} eine Stufe.`,
  'portfolio-expected': 'Vollständig wäre das Register mit {expected} Einträgen.',
  'portfolio-periods': 'Fälle aus: {periods}.',
  'portfolio-provisional-count': ({ provisional }: MessageData): string =>
    `${count(provisional, 'Stufe ist', 'Stufen sind')} vorläufig, weil Antworten fehlen. Wo sie den Anteil ändern können, steht dahinter die Spanne.`,
  'portfolio-own': '{title}: {entries} von {asked}.',
  'portfolio-own-unknown': '{title}: {entries} von {asked}; bei {unknown} sagt das Register nichts dazu.',
  'portfolio-without-bundle': ({ entries }: MessageData): string =>
    `${count(entries, 'Eintrag gehört', 'Einträge gehören')} zu keinem Bündel und ${Number(entries) === 1 ? 'fehlt' : 'fehlen'} hier.`,
  'portfolio-without-level': 'Ohne Stufe, nicht mitgezählt: {entries}.',
  'portfolio-without-cases': 'Ohne Fallzahl, nach Fällen nicht mitgezählt: {entries}.',
  'portfolio-cases-withheld':
    'Fälle je Stufe stehen hier nicht: Zu einer Stufe gehören weniger als drei Einträge mit Fallzahl, und daran wäre einer zu erkennen.',
  'portfolio-count-entries': ({ count: entries }: MessageData): string => count(entries, 'Eintrag', 'Einträge'),
  'portfolio-all-entries': 'alle {count} Einträge',
  'portfolio-some-entries': '{count} Einträge, nämlich {entries}',
  'portfolio-ceiling': 'höchstens {id}',
  'portfolio-held-outside':
    'Hier verhindert zurzeit etwas von außen die nächste Stufe; die Schritte oben zählen sie nicht mit: {entries}.',
  'portfolio-lift': '{id}: {text} ({effort})',
  'portfolio-lift-alone': 'Genügt allein bei: {entries}.',
  'portfolio-lift-alone-cases': 'Genügt allein bei: {entries}; zusammen {cases} Fälle.',
  'portfolio-lift-together': 'Zusammen mit weiteren Schritten bei: {entries}.',
  'portfolio-source': 'Quelle: {source}, gelesen am {date}.',
} as const;
