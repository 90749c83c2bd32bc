import type { AppliedGate, Assessment, ResultNode } from '../model/assessment.ts';
import type { Exact } from '../model/exact.ts';
import type { Level } from '../model/questionnaire.ts';
import type { Named, NamedQuestion, Names } from './facts.ts';
import { type LevelName, levelName } from './result.ts';

/** A question whose answer caps a result, or departments' own profiles. */
export interface GateNote {
  readonly question: NamedQuestion;
  /** Whose answers met the gate. */
  readonly subjects: readonly Named[];
  /** both: it holds the level of its dimension and of the total. */
  readonly of: 'dimension' | 'total' | 'both';
  /** In the unit of the report's `range`; null where the level is held, not the score. */
  readonly cap: number | null;
  /** The highest level that remains possible; null where the score is capped. */
  readonly level: LevelName | null;
  /**
   * missing: there is no answer, and the questionnaire says that this must not be; possible: an unknown answer could be the gated
   * one, it counts in the lower end of the range alone.
   */
  readonly certainty: AppliedGate['certainty'];
  /** listed: it caps the departments' own profiles only. */
  readonly effect: 'caps' | 'listed';
  /** The score that it really pushes down; null when there is none above the cap. */
  readonly ungated: Exact | null;
}

/** Returns all gates that were met: those of the total first, then by dimension in the questionnaire's order. */
export function gateNotes({ total }: Assessment, levels: readonly Level[], names: Names): readonly GateNote[] {
  const ofTotal = notesOf(total, levels, names);
  const others = total.dimensions.flatMap((node) => notesOf(node, levels, names));
  const isTwin = (note: GateNote) => (other: GateNote) => note.level !== null && keyOf(note) === keyOf(other);
  return [
    ...ofTotal.map((note): GateNote => (others.some(isTwin(note)) ? { ...note, of: 'both' } : note)),
    ...others.filter((note) => !ofTotal.some(isTwin(note))),
  ];
}

/** What one note stands for, whatever it does it to. */
function keyOf({ question, certainty, effect, level }: GateNote): string {
  return [question.id, certainty, effect, level?.id].join(' ');
}

function notesOf({ gates, ungated }: ResultNode, levels: readonly Level[], names: Names): readonly GateNote[] {
  const notes = new Map<string, GateNote>();
  for (const gate of gates) {
    const key = `${gate.questionId} ${gate.certainty} ${gate.effect} ${gate.level}`;
    const subjects = [...(notes.get(key)?.subjects ?? []), names.subject(gate.subject)];
    notes.set(key, {
      question: names.question(gate.questionId),
      subjects,
      of: gate.of,
      cap: gate.cap,
      level: levelName(gate.level, levels, names),
      certainty: gate.certainty,
      effect: gate.effect,
      ungated: lowers(gate, ungated) ? ungated : null,
    });
  }
  return [...notes.values()];
}

function lowers({ effect, certainty, cap }: AppliedGate, ungated: Exact | null): boolean {
  return effect === 'caps' && certainty === 'certain' && cap !== null && ungated !== null && ungated.value > cap;
}
