import { join } from 'node:path';
import type { QuestionnaireDocument } from '../../model/documents/questionnaire.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { resolveQuestionnaire } from '../../questionnaire/resolve.ts';
import { MAX_DOCUMENT_BYTES, readSource } from '../../source/read.ts';
import type { Context } from '../command.ts';
import { valid } from '../load.ts';
import { documentsBelow } from './documents-below.ts';

/** Returns the questionnaires that come with the tool. They are linted when the tool is built, not again here. */
export function shippedQuestionnaires({ io }: Context): readonly Questionnaire[] {
  return documentsBelow(io.files, join(io.packageRoot, 'questionnaires')).map((path) => {
    const source = valid(readSource(io.files.read(path, MAX_DOCUMENT_BYTES), path));
    return resolveQuestionnaire(source.value as QuestionnaireDocument);
  });
}
