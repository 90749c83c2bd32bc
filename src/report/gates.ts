import type { AppliedGate, Assessment, Exact, ResultNode } from '../model/assessment.ts';
import type { Named, NamedQuestion, Names } from './facts.ts';

/** A question whose answer caps a result, or departments' own profiles. */
export interface GateNote {
  readonly question: NamedQuestion;
  /** Whose answers met the gate. */
  readonly subjects: readonly Named[];
  readonly of: 'dimension' | 'total';
  /** In the unit of the report's `range`. */
  readonly cap: number;
  /** possible: an unknown answer could be the gated one; it counts in the lower end of the range alone. */
  readonly certainty: 'certain' | 'possible';
  /** listed: it caps the departments' own profiles only. */
  readonly effect: 'caps' | 'listed';
  /** The score that it really pushes down; null when there is none above the cap. */
  readonly ungated: Exact | null;
}

/** Returns all gates that were met: those of the total first, then by dimension in the questionnaire's order. */
export function gateNotes({ total }: Assessment, names: Names): readonly GateNote[] {
  return [total, ...total.dimensions].flatMap((node) => notesOf(node, names));
}

function notesOf({ gates, ungated }: ResultNode, names: Names): readonly GateNote[] {
  const notes = new Map<string, GateNote>();
  for (const gate of gates) {
    const key = `${gate.questionId} ${gate.certainty} ${gate.effect}`;
    const subjects = [...(notes.get(key)?.subjects ?? []), names.subject(gate.subject)];
    notes.set(key, {
      question: names.question(gate.questionId),
      subjects,
      of: gate.of,
      cap: gate.cap,
      certainty: gate.certainty,
      effect: gate.effect,
      ungated: lowers(gate, ungated) ? ungated : null,
    });
  }
  return [...notes.values()];
}

function lowers({ effect, certainty, cap }: AppliedGate, ungated: Exact | null): boolean {
  return effect === 'caps' && certainty === 'certain' && ungated !== null && ungated.value > cap;
}
