import type { MessageData } from '../../model/finding.ts';
import { count } from '../count.ts';

/** Words of `reifegrad plan`. */
export const planDe = {
  'command-plan': 'Maßnahmen ordnen und den günstigsten Weg zu einer Stufe finden',
  'option-plan-target': 'Stufe, die erreicht werden soll (üblich: die nächste)',
  'option-plan-budget': 'zeigen, was sich mit so vielen Punkten Aufwand erreichen lässt',
  'option-plan-all': 'alle Maßnahmen zeigen, nicht nur die ersten zehn',
  'error-unknown-level': 'Die Stufe {level} gibt es nicht',
  'error-unknown-level-help': 'vorhanden sind: {levels}',
  'error-invalid-budget': '„{budget}“ ist keine ganze Zahl von Punkten',
  'error-invalid-budget-help': 'Aufwand zählt in Punkten: klein 1, mittel 3, groß 8',
  'plan-title': 'Plan der Maßnahmen',
  'plan-standing': 'Heute {score}, Stufe „{level}“',
  'plan-no-score': 'Es gibt noch keinen Wert.',
  'plan-unknown': ({ open }: MessageData): string =>
    `${count(open, 'Antwort fehlt oder ist', 'Antworten fehlen oder sind')} nicht bekannt. Das zu klären kommt vor jeder Maßnahme; in die Rechnung unten geht es nicht ein.`,
  'plan-priorities': 'Reihenfolge der Maßnahmen',
  'plan-nothing': 'Für keine der Antworten nennt der Fragebogen eine Maßnahme, die weiterführt.',
  'plan-formula':
    'Rang = Lücke × Gewicht × Dringlichkeit / Aufwand. Lücke: fehlende Punkte von vier bis zum Ziel, ohne Ziel bis zum nächsten Schritt. Gewicht: Prozent des Gesamtwerts, die an der Antwort hängen. Dringlichkeit: 1,5 bei offener Pflicht, sonst 1. Aufwand: klein 1, mittel 3, groß 8.',
  'plan-duties': ({ duties }: MessageData): string =>
    `${count(duties, 'offene gesetzliche Pflicht steht', 'offene gesetzliche Pflichten stehen')} vorn, unabhängig vom Rang.`,
  'plan-entry': '{id} {title}, {who}: {measures} Rang {gap} × {weight} × {urgency} / {effort} = {rank}',
  'plan-duty-entry':
    '{id} {title}, {who} (gesetzliche Pflicht): {measures} Rang {gap} × {weight} × {urgency} / {effort} = {rank}',
  'plan-left': ({ left }: MessageData): string =>
    `${count(left, 'weitere Maßnahme', 'weitere Maßnahmen')}: reifegrad plan --all`,
  'plan-target': 'Der günstigste Weg zur Stufe „{level}“ (ab {from})',
  'plan-reached': 'Die Stufe ist schon erreicht.',
  'plan-out-of-reach':
    'Mit den Maßnahmen des Fragebogens ist sie nicht zu erreichen: Alle zusammen führen auf {best}. Offene Fragen zu beantworten kann mehr bringen.',
  'plan-budget': 'Was {effort} Punkte Aufwand bringen',
  'plan-budget-nothing': 'Damit ist kein Schritt zu schaffen, der den Gesamtwert hebt.',
  'plan-path': ({ steps, effort, score, level }: MessageData): string =>
    `${count(steps, 'Schritt', 'Schritte')}, Aufwand ${effort}: danach ${score}, Stufe „${level}“`,
  'plan-step': '{id} {title}, {who}: von {before} auf {after}; Aufwand {effort}',
  'plan-criteria': 'Zu erfüllen ist: {criteria}',
  'plan-held-answer': '{answer} (noch nicht erfüllt: {criteria})',
  'plan-freed-answer': '{answer}, sobald das erfüllt ist',
  'plan-exact':
    'Genau: Für jeden Aufwand wurde der beste erreichbare Gesamtwert mit Brüchen berechnet, und das Ergebnis mit den neuen Antworten noch einmal bewertet. Keine andere Auswahl ist günstiger oder bringt für diesen Aufwand mehr.',
  'plan-bound':
    'Nur eine Schranke: Einer der Schritte ändert, welche Fragen gestellt werden. Gesucht wurde mit den heutigen Fragen; das genannte Ergebnis ist mit den neuen Antworten bewertet.',
} as const;
