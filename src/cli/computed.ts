import { ORGANISATION } from '../model/answer.ts';
import type { ComputedValue } from '../model/computed.ts';
import { InvalidDocument, UserError } from '../model/errors.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { registersAskedBy, subjectsOf } from '../model/subject.ts';
import type { Wave, Workspace } from '../model/workspace.ts';
import { assess } from '../scoring/assess.ts';
import { computedValues, type SourceResult, type WithoutResult } from '../scoring/computed.ts';
import { loadResponses } from '../workspace/load-responses.ts';
import type { Context } from './command.ts';
import { conditionsOf, loadQuestionnaireFor, valid } from './load.ts';

/**
 * Returns what the computed questions of a questionnaire get in a wave. Other questionnaires and their responses are read only where
 * there are such questions; errors in them keep nobody from this questionnaire, it has no value from there then.
 */
export function computedFor(
  context: Context,
  workspace: Workspace,
  wave: Wave,
  questionnaire: Questionnaire,
): readonly ComputedValue[] {
  return computedVia([], { context, workspace, wave }, questionnaire);
}

interface Around {
  readonly context: Context;
  readonly workspace: Workspace;
  readonly wave: Wave;
}

/** `via` are the questionnaires that are computed from this one: lint reports a circle, here it only has to end. */
function computedVia(via: readonly string[], around: Around, questionnaire: Questionnaire): readonly ComputedValue[] {
  const path = [...via, questionnaire.id];
  const known = new Map<string, SourceResult | WithoutResult>();
  return computedValues(questionnaire, (id) => {
    const result = known.get(id) ?? resultOf(id, path, around);
    known.set(id, result);
    return result;
  });
}

function resultOf(id: string, via: readonly string[], around: Around): SourceResult | WithoutResult {
  if (!around.wave.questionnaires.some((one) => one.id === id)) return 'not-in-wave';
  if (via.includes(id)) return 'unusable';
  try {
    return readResult(id, via, around);
  } catch (error) {
    // What is wrong there is said by lint and by every command about that questionnaire; some of it may be internal.
    if (error instanceof UserError || error instanceof InvalidDocument) return 'unusable';
    throw error;
  }
}

function readResult(id: string, via: readonly string[], around: Around): SourceResult {
  const { context, workspace, wave } = around;
  const questionnaire = loadQuestionnaireFor(context, workspace, wave, id);
  const conditions = conditionsOf(questionnaire);
  const responses = valid(loadResponses(context.io.files, workspace, wave.id, questionnaire, conditions));
  const computed = computedVia(via, around, questionnaire);
  const { departments, registers } = workspace;
  const on = (subject: string) => assess({ questionnaire, wave, departments, registers, responses, computed, subject });
  const asked = registersAskedBy(questionnaire.roles);
  return {
    questionnaire,
    organisation: on(ORGANISATION),
    entries: subjectsOf(workspace, wave.date)
      .filter(({ kind }) => asked.includes(kind))
      .map(({ id: entry, size }) => ({ result: on(entry), cases: size ?? null })),
    expected: expectedIn(registers.filter((register) => asked.includes(register.id))),
  };
}

/** Returns how many entries there should be in all of the registers together; undefined where one of them does not say. */
export function expectedIn(registers: readonly { readonly expected: number | undefined }[]): number | undefined {
  const [first, ...others] = registers.map(({ expected }) => expected);
  return others.reduce((sum, one) => (sum === undefined || one === undefined ? undefined : sum + one), first);
}
