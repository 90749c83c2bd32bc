import { registersAskedBy } from '../../../model/subject.ts';
import { joinPointer } from '../../../source/pointer.ts';
import { nearest } from '../../../suggest/nearest.ts';
import { isSameButWording } from '../../../workspace/find-questionnaire.ts';
import { defineWorkspaceRule } from '../../workspace-subject.ts';

/** A questionnaire of a wave asks about the entries of a register that the workspace does not name. */
export const unknownRegister = defineWorkspaceRule({
  id: 'unknown-register',
  severity: 'error',
  check({ document, questionnaires }, report) {
    const named = Object.keys(document.registers ?? {});
    for (const [index, wave] of document.waves.entries()) {
      for (const [number, { id, version }] of wave.questionnaires.entries()) {
        const questionnaire = questionnaires.find((one) => one.id === id && isSameButWording(one.version, version));
        const asked = questionnaire === undefined ? [] : registersAskedBy(questionnaire.roles);
        for (const register of asked.filter((one) => !named.includes(one))) {
          const data = { register, questionnaire: id };
          report(joinPointer('/waves', index, 'questionnaires', number, 'id'), {
            data,
            suggestions: nearest(register, named),
          });
        }
      }
    }
  },
});
