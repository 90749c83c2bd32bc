import type { Files } from '../model/files.ts';
import type { Workspace } from '../model/workspace.ts';
import { canonicalJson } from '../questionnaire/digest.ts';
import { MAX_DOCUMENT_BYTES } from '../source/read.ts';
import type { ResponseContext } from './check-response.ts';
import { foldJournals } from './fold.ts';
import { responsePlace } from './paths.ts';
import { readChecked } from './read-checked.ts';
import type { StoredResponse } from './read-stored.ts';
import { renderResponse } from './render-response.ts';

const MAX_ATTEMPTS = 5;

/**
 * Writes what file and journals say together into the file, and returns it. Nothing is written when nothing would change.
 * Another process that folds at the same time cannot lose anything: whichever file wins says how many lines of which journal
 * it holds, and the rest is read from the journals. A hand edit made meanwhile is noticed and taken along.
 * @throws UserError `not-saved`; what `readChecked` throws.
 */
export function foldIntoFile(files: Files, workspace: Workspace, context: ResponseContext): StoredResponse {
  for (let attempt = 1; ; attempt += 1) {
    const stored = readChecked(files, workspace, context);
    if (isFolded(stored)) return stored;
    const { path, shown } = responsePlace(workspace, context.key);
    const file = stored.folded.file;
    const content = { ...context, invented: workspace.organisation.invented, file };
    const source = renderResponse(content, stored.source, shown);
    // Somebody saved the file since we read it. Trying for ever would be worse than being overtaken once in a while.
    if (attempt < MAX_ATTEMPTS && hasChanged(files, path, stored)) continue;
    files.write(path, source.text, workspace.root);
    return { ...stored, source, file, folded: foldJournals(file, stored.journals) };
  }
}

function isFolded({ file, folded }: StoredResponse): boolean {
  return canonicalJson(file) === canonicalJson(folded.file);
}

function hasChanged(files: Files, path: string, { source }: StoredResponse): boolean {
  if (files.kind(path) === 'missing') return source !== undefined;
  const bytes = files.read(path, MAX_DOCUMENT_BYTES);
  return source === undefined || new TextDecoder().decode(bytes) !== source.text;
}
