import { joinPointer } from '../../../source/pointer.ts';
import { reportRepeated } from '../../repeated.ts';
import { defineWorkspaceRule } from '../../workspace-subject.ts';

/** Two waves have one id, or a wave names a questionnaire twice. */
export const duplicateWave = defineWorkspaceRule({
  id: 'duplicate-wave',
  severity: 'error',
  check({ document }, report) {
    const ids = document.waves.map(({ id }, index) => ({ value: id, pointer: joinPointer('/waves', index, 'id') }));
    reportRepeated(ids, report, 'duplicate-wave');
    for (const [index, wave] of document.waves.entries()) {
      const named = wave.questionnaires.map(({ id }, number) => ({
        value: id,
        pointer: joinPointer('/waves', index, 'questionnaires', number, 'id'),
      }));
      reportRepeated(named, report, 'duplicate-questionnaire');
    }
  },
});
