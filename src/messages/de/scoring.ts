import type { MessageData } from '../../model/finding.ts';

/** German sentences on how numbers come about. */
export const scoringDe = {
  'method-weighted_mean': 'Gewichtetes Mittel der Fragen je Dimension, dann der Dimensionen.',
  'method-mean_of_groups': 'Erst je Gruppe ein Wert, dann das gewichtete Mittel der Gruppen, dann der Dimensionen.',
  'method-minimum':
    'Der schwächste Teil entscheidet: die schwächste Frage über die Dimension, diese über den Gesamtwert.',
  'method-staged': ({ measure, reached, completed }: MessageData): string => {
    const what = measure === 'mean' ? 'das Mittel ihrer Teile' : 'jeder ihrer Teile';
    return `Eine Stufe ist erreicht, wenn ${what} mindestens ${reached} hat und jede Stufe darunter mindestens ${completed}.`;
  },
  'method-share': ({ partial, over }: MessageData): string => {
    const partly = partial === 'half' ? 'zählt halb' : 'zählt nicht';
    const where = over === 'all' ? 'über alle Fragen zusammen' : 'erst je Gruppe und Dimension, dann deren Mittel';
    return `Anteil dessen, was ganz erfüllt ist, ${where}; was zum Teil erfüllt ist, ${partly}.`;
  },
  'method-sum': 'Summe der Punkte mal Gewicht.',
  'method-capped':
    'Gewichtetes Mittel, in dem keine Frage über ihr Ziel hinaus zählt: Mehr als verlangt gleicht anderswo nichts aus.',
  'policy-not-applicable-exclude': 'Was nicht zutrifft, zählt nicht mit.',
  'policy-not-applicable-zero': 'Was nicht zutrifft, zählt wie die niedrigste Antwort.',
  'policy-not-applicable-full': 'Was nicht zutrifft, zählt wie die beste Antwort.',
  'policy-not-applicable-target': 'Was nicht zutrifft, zählt wie das Ziel seiner Frage; ohne Ziel zählt es nicht mit.',
  'policy-missing-bounds':
    'Was fehlt oder nicht gewusst wird, zählt nicht als null: Es öffnet die Spanne vom schlechtesten bis zum besten Fall.',
  'policy-missing-zero':
    'Was fehlt oder nicht gewusst wird, zählt im Wert als null; die Spanne reicht bis zum besten Fall.',
  'policy-missing-block': 'Solange etwas fehlt oder nicht gewusst wird, gibt es keinen Wert, nur die Spanne.',
  'sensitivity-equal':
    'Zählte jede Dimension gleich viel, wäre der Gesamtwert {dimensions}; zählte jede Frage in ihrer Dimension gleich viel, {questions}.',
  'sensitivity-without':
    'Ohne eine der Dimensionen läge er zwischen {low} (ohne {lowWithout}) und {high} (ohne {highWithout}).',
  'sensitivity-order-holds':
    'Die schwächsten Dimensionen sind auch bei gleich gewichteten Fragen dieselben: {weakest}.',
  'sensitivity-order-changes':
    'Die Reihenfolge der schwächsten Dimensionen hängt an den Gewichten: {weakest}; bei gleich gewichteten Fragen {instead}.',
} as const;
