/** Words about gates that hold a level, levels without a bound, and shares counted both ways. */
export const levelsDe = {
  'report-gate-both': 'Gesamtergebnis und {dimension}',
  'report-gate-level-caps-certain': '{target}: höchstens Stufe „{level}“',
  'report-gate-level-caps-missing': '{target}: höchstens Stufe „{level}“, weil eine Antwort fehlt',
  'report-gate-level-listed-certain': '{target}: höchstens Stufe „{level}“, nur im eigenen Profil von: {subjects}',
  'report-gate-level-listed-missing':
    '{target}: höchstens Stufe „{level}“, weil eine Antwort fehlt, nur im eigenen Profil von: {subjects}',
  'report-method-level-gated': '{title} nur durch einzelne Antworten',
  'report-share-counts': 'streng / halb',
  'report-share-counts-note': 'was zum Teil erfüllt ist, zählt nichts / zählt halb',
  'explain-gate-total': 'das Gesamtergebnis',
  'explain-gate-both': 'das Gesamtergebnis und die Dimension',
  'explain-gate-level-caps-certain':
    'Die Antwort auf {question} ({who}) hält {target} höchstens auf der Stufe „{level}“; der Wert bleibt, wie er ist.',
  'explain-gate-level-caps-missing':
    'Die Antwort auf {question} ({who}) fehlt; das hält {target} höchstens auf der Stufe „{level}“, der Wert bleibt, wie er ist.',
  'explain-gate-level-listed-certain':
    'Die Antwort auf {question} ({who}) hält {target} in der Auswertung dieses Bereichs höchstens auf der Stufe „{level}“, hier nicht.',
  'explain-gate-level-listed-missing':
    'Die Antwort auf {question} ({who}) fehlt; das hält {target} in der Auswertung dieses Bereichs höchstens auf der Stufe „{level}“, hier nicht.',
  'explain-level-gated': 'Stufe „{title}“: zu ihr führen nur einzelne Antworten, kein Wert.',
  'explain-share-counts':
    'Beide Zählweisen: {strict}, wenn nichts zählt, was nur zum Teil erfüllt ist; {half}, wenn es halb zählt.',
  'simulate-gate-level-lifted': '{question} ({who}) hält {target} nicht mehr auf der Stufe „{level}“.',
  'simulate-gate-level-lifted-listed':
    '{question} ({who}) hält {target} dieses Bereichs nicht mehr auf der Stufe „{level}“.',
  'simulate-gate-level-met': '{question} ({who}) hält {target} höchstens auf der Stufe „{level}“.',
  'simulate-gate-level-met-listed':
    '{question} ({who}) hält {target} dieses Bereichs höchstens auf der Stufe „{level}“.',
  'plan-target-gated': 'Der günstigste Weg zur Stufe „{level}“',
  'plan-held-by-missing':
    'Maßnahmen allein führen nicht dorthin, solange diese Fragen nicht beantwortet sind: {questions}.',
  'plan-held':
    'Maßnahmen allein führen nicht dorthin: Für eine Antwort, die das Ergebnis festhält, nennt der Fragebogen keine.',
} as const;
