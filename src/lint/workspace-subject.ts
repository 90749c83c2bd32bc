import type { WorkspaceDocument } from '../model/documents/workspace.ts';
import type { Questionnaire, Role } from '../model/questionnaire.ts';
import type { Source } from '../model/source.ts';
import type { Wave } from '../model/workspace.ts';
import { isSameButWording } from '../workspace/find-questionnaire.ts';
import type { Rule } from './rule.ts';

/** A workspace as rules see it. */
export interface WorkspaceSubject {
  readonly source: Source;
  /** As written; its shape is right. */
  readonly document: WorkspaceDocument;
  /** All questionnaires that can be used. */
  readonly questionnaires: readonly Questionnaire[];
}

/** A rule about workspaces. */
export type WorkspaceRule = Rule<WorkspaceSubject>;

/** Returns a rule about workspaces; gives its parts their types. */
export function defineWorkspaceRule(rule: WorkspaceRule): WorkspaceRule {
  return rule;
}

/** Returns the questionnaires of all waves; undefined when one is not at hand, because then nobody knows what is missing. */
export function questionnairesInUse(
  { waves }: { readonly waves: readonly Pick<Wave, 'questionnaires'>[] },
  questionnaires: readonly Questionnaire[],
): readonly Questionnaire[] | undefined {
  const wanted = waves.flatMap((wave) => wave.questionnaires);
  const found = wanted.flatMap(({ id, version }) => {
    const one = questionnaires.find((known) => known.id === id && isSameButWording(known.version, version));
    return one === undefined ? [] : [one];
  });
  return found.length < wanted.length ? undefined : found;
}

/** Returns every role that one of the questionnaires asks. */
export function rolesOf(questionnaires: readonly Questionnaire[]): readonly Role[] {
  return questionnaires.flatMap((questionnaire) => [...questionnaire.roles.values()]);
}
