import { joinPointer } from '../../../source/pointer.ts';
import { nearest } from '../../../suggest/nearest.ts';
import { isSameButWording } from '../../../workspace/find-questionnaire.ts';
import { defineWorkspaceRule } from '../../workspace-subject.ts';

/** A wave names a questionnaire, or a version of it, that is not there. */
export const unknownQuestionnaire = defineWorkspaceRule({
  id: 'unknown-questionnaire',
  severity: 'error',
  check({ document, questionnaires }, report) {
    for (const [index, wave] of document.waves.entries()) {
      for (const [number, { id, version }] of wave.questionnaires.entries()) {
        const pointer = joinPointer('/waves', index, 'questionnaires', number);
        const versions = questionnaires.filter((known) => known.id === id).map((known) => known.version);
        if (versions.length === 0) {
          const suggestions = nearest(id, [...new Set(questionnaires.map((known) => known.id))]);
          report(joinPointer(pointer, 'id'), { data: { id }, suggestions });
        } else if (!versions.some((known) => isSameButWording(known, version))) {
          const data = { id, version, known: versions.join('`, `') };
          report(joinPointer(pointer, 'version'), { messageId: 'unknown-version', data, suggestions: versions });
        }
      }
    }
  },
});
