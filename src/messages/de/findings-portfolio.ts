import type { FindingCatalog } from '../catalog.ts';

/** What findings say about the counting of levels over the entries of a register. */
export const findingsPortfolioDe = {
  'portfolio-without-register': {
    what: 'Die Zählung setzt Einträge eines Registers voraus, gefragt wird aber nach: `{about}`',
    why: 'Gezählt wird, wie viele Einträge eine Stufe erreichen; dafür muss jede Antwort von genau einem handeln',
    help: 'Bei allen Rollen unter `per` dasselbe Register nennen, oder `portfolio` weglassen',
  },
  'portfolio-without-weakest': {
    what: 'Die Stufen, die gezählt werden, kommen aus `{method}` und nicht aus der schwächsten Antwort',
    why: 'Aus einem Mittel oder einer Summe geht nicht hervor, was einen Eintrag auf seiner Stufe hält und was ihn auf die nächste hebt',
    help: '`minimum` angeben, oder `portfolio` weglassen',
  },
  'portfolio-unknown-ceiling': {
    what: 'Es gibt keine Frage `{question}`, deren Antworten eine Stufe wert sind',
    why: 'Die Frage sagt, welche Stufe zurzeit höchstens möglich ist',
    help: 'Die Kennung einer Skala oder eines `select_one` mit `score` angeben',
  },
  'portfolio-with-level-gate': {
    what: 'Die Schranke von `{question}` hält die Stufe fest, und die Stufen werden gezählt',
    why: 'Solange Antworten fehlen, ließe sich nicht sagen, welche Stufe ein Eintrag mindestens und höchstens erreicht',
    help: 'Bei der Schranke `cap` statt `levels` angeben: sie begrenzt dann den Wert',
  },
  'portfolio-unknown-level': {
    what: 'Es gibt keine Stufe {level}',
    why: 'Gezählt wird ab einer Stufe des Fragebogens: {levels}',
    help: 'Die Nummer einer dieser Stufen angeben',
  },
  'counting-without-bundle': {
    what: 'Die Zählweise `{id}` zählt Bündel, und nichts sagt, was ein Bündel ist',
    why: 'Ohne das Feld des Registers ist nicht bekannt, welche Einträge zusammengehören',
    help: 'Unter `portfolio` `bundle` mit dem Feld ergänzen',
  },
  'counting-without-level': {
    what: 'Die Zählweise `{id}` sagt nicht, ab welcher Stufe sie zählt',
    why: 'Ein Anteil ohne Schwelle sagt nichts',
    help: '`from` ergänzen, oder mit `per: none` sagen, warum nicht gezählt wird',
  },
  'counting-without-reason': {
    what: 'Die Zählweise `{id}` wird nicht gezählt und sagt nicht, warum',
    why: 'Wer sie sucht, soll den Grund finden',
    help: '`because` ergänzen',
  },
} as const satisfies FindingCatalog;
