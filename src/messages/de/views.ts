/** Words on second groupings of the questions, and on the note for readers. */
export const viewsDe = {
  'first-questionnaire':
    'Es geht um {questionnaire}, den ersten von mehreren Fragebögen der Erhebung {wave}. Außerdem gibt es: {others}.',
  'report-area': 'Themenfeld',
  'report-view-apart': 'dieselben Antworten anders gruppiert, ohne Einfluss auf das Gesamtergebnis',
  'report-view-note':
    'Dieselben Antworten, anders gruppiert. Das Gesamtergebnis entsteht aus den Dimensionen; diese Sicht ändert es nicht.',
  'report-method-view':
    '{view}: In jedem Themenfeld zählen die zugeordneten Fragen mit ihrem eigenen Gewicht und dem Wert, den sie in ihrer Dimension haben. Die Gewichte der Dimensionen spielen dort keine Rolle, und das Gesamtergebnis hängt davon nicht ab.',
  'explain-area':
    'Ein Themenfeld der Sicht „{view}“: dieselben Antworten wie in den Dimensionen, anders gruppiert. Zum Gesamtergebnis trägt es nichts bei.',
  'explain-gate-area': 'das Themenfeld',
  'explain-area-mean':
    'Gewichtetes Mittel der Fragen des Themenfelds, jede mit dem Wert, den sie in ihrer Dimension hat.',
  'explain-area-minimum': 'Die schwächste Frage des Themenfelds entscheidet.',
} as const;
