import type { MessageData } from '../../model/finding.ts';
import { count } from '../count.ts';

/** Words about several raters of the same questions. */
export const ratersDe = {
  'option-answer-rater':
    'als weitere Einschätzung antworten, neben der Antwort, die zählt; Kürzel ohne Namen, zum Beispiel b',
  'error-bad-rater': '{rater} ist kein Kürzel für eine weitere Einschätzung',
  'error-bad-rater-help':
    'einen Kleinbuchstaben nennen, bei vielen mit einer oder zwei Ziffern: b, c, r12; keinen Namen und keine Initialen',
  'greeting-rater':
    'Weitere Einschätzung „{rater}“: Ihre Antworten stehen neben denen, die zählen, und gehen in keinen Wert ein. Was andere geantwortet haben, sehen Sie hier nicht.',
  'next-command-rater': 'Den Stand ansehen: {command}',

  'status-raters': 'Weitere Einschätzungen, sie zählen nicht mit',
  'status-rater-line': ({ department, role, questionnaire, rater, given, asked }: MessageData): string =>
    `${department}, ${role} (${questionnaire}): ${rater}, ${given} von ${count(asked, 'Frage', 'Fragen')} bearbeitet`,

  'agreement-section': 'Übereinstimmung der Einschätzungen',
  'agreement-main': 'zählt',
  'agreement-compared': ({ compared, agreeing, bound }: MessageData): string =>
    `Bei ${count(compared, 'Frage', 'Fragen')} lassen sich Einschätzungen vergleichen; bei ${Number(agreeing) === 0 ? 'keiner' : agreeing} davon stimmen sie überein (r_wg ab ${bound}).`,
  'agreement-nothing-compared':
    'Noch gibt es keine Frage, zu der sich zwei Einschätzungen auf einer Punkteskala vergleichen lassen.',
  'agreement-not-scored': 'In die Werte geht nur die Antwort ein, die zählt; gemittelt wird dafür nichts.',
  'agreement-discuss-title': 'Zu besprechen, die schwächste Übereinstimmung zuerst',
  'agreement-differing-title': 'Ohne Punkteskala und verschieden beantwortet',
  'agreement-more': ({ more }: MessageData): string =>
    `Und ${count(more, 'weitere Frage', 'weitere Fragen')}; alle zeigt der Bericht mit --format markdown.`,
  'agreement-value-head': 'Übereinstimmung',
  'agreement-ratings-head': 'Einschätzungen',
  'agreement-value': 'r_wg {value}, {verdict}',
  'agreement-agree': 'stimmen überein',
  'agreement-discuss': 'besprechen',
  'agreement-disagree': 'gehen auseinander',

  'agreement-point': '{stated} (Punkt {point})',
  'agreement-not-counted': '{stated} (nicht mitgezählt)',
  'agreement-result-agree': 'r_wg {value}: Die Einschätzungen stimmen überein (ab {bound})',
  'agreement-result-discuss': 'r_wg {value}: unter {bound}, die Einschätzungen sind zu besprechen',
  'agreement-result-disagree': 'r_wg {value}: Die Einschätzungen gehen auseinander',
  'agreement-reason-no-scale': 'Ohne Punkteskala stehen die Einschätzungen nur nebeneinander',
  'agreement-reason-fewer-than-two': 'Kein Vergleich: weniger als zwei Einschätzungen mit einem Punkt',
  'agreement-variance': 's² = {variance}: Varianz der Punkte {points} um ihr Mittel {mean}, geteilt durch n − 1.',
  'agreement-expected':
    'σ² = ({count}² − 1) / 12 = {expected}: Varianz, wenn jeder der {count} Punkte gleich oft käme.',
  'agreement-formula':
    'r_wg = max(0; 1 − s² / σ²) = {value}. Abstand zwischen höchstem und niedrigstem Punkt: {spread}.',
} as const;
