import type { ResponseDocument } from '../model/documents/response.ts';
import type { Files } from '../model/files.ts';
import type { Source } from '../model/source.ts';
import type { Workspace } from '../model/workspace.ts';
import { canonicalJson } from '../questionnaire/digest.ts';
import { MAX_DOCUMENT_BYTES } from '../source/read.ts';
import type { ResponseContext } from './check-response.ts';
import { foldJournals } from './fold.ts';
import { compareWithHandedIn, fileStateOf } from './handed-in.ts';
import { responsePlace } from './paths.ts';
import { readChecked } from './read-checked.ts';
import type { StoredResponse } from './read-stored.ts';
import { renderResponse } from './render-response.ts';
import type { ResponseState } from './response-state.ts';
import { watchState } from './watch-state.ts';

const MAX_ATTEMPTS = 5;

/**
 * Writes what file and journals say together into the file, and returns it; of a response that is handed in, what was handed in.
 * Nothing is written when nothing would change. Another process that folds at the same time cannot lose anything: whichever file
 * wins says how many lines of which journal it holds, and the rest is read from the journals. A hand edit made meanwhile is
 * noticed and taken along.
 * @throws UserError `not-saved`; what `readChecked` throws.
 */
export function foldIntoFile(files: Files, workspace: Workspace, context: ResponseContext): StoredResponse {
  for (let attempt = 1; ; attempt += 1) {
    const stored = readChecked(files, workspace, context);
    const { path, shown } = responsePlace(workspace, context.key);
    const source = wantedFile(stored, context, workspace, shown);
    if (source === undefined) return stored;
    // Somebody saved the file since we read it. Trying for ever would be worse than being overtaken once in a while.
    if (attempt < MAX_ATTEMPTS && hasChanged(files, path, stored)) continue;
    const stateNow = watchState({ files, workspace }, context.key, stored);
    files.write(path, source.text, workspace.root);
    // Handed in or opened by somebody else while we were writing: what we wrote over is written anew.
    if (attempt < MAX_ATTEMPTS && !isSameState(stateNow(), stored.state)) continue;
    const file = fileStateOf(source);
    const folded = stored.state.standing === undefined ? foldJournals(file, stored.journals) : stored.folded;
    return { ...stored, source, onDisk: source, file, folded };
  }
}

/** Returns whether the file is no longer as it was read. */
export function hasChanged(files: Files, path: string, { onDisk }: Pick<StoredResponse, 'onDisk'>): boolean {
  if (files.kind(path) === 'missing') return onDisk !== undefined;
  const bytes = files.read(path, MAX_DOCUMENT_BYTES);
  return onDisk === undefined || new TextDecoder().decode(bytes) !== onDisk.text;
}

/** Returns the file as it should be; undefined when it is, or when writing it anew would take something from somebody. */
function wantedFile(
  stored: StoredResponse,
  context: ResponseContext,
  workspace: Workspace,
  shown: string,
): Source | undefined {
  const { state, onDisk, source, journals, folded } = stored;
  if (state.standing !== undefined) {
    return compareWithHandedIn(onDisk, source, journals) === 'behind' ? source : undefined;
  }
  // Handed in, says the file, and no journal knows of it: it stays as it is until somebody opens it again.
  if (state.status !== 'draft' || isFolded(stored)) return undefined;
  const content = { ...context, invented: workspace.organisation.invented, file: folded.file };
  return renderResponse(content, onDisk, shown);
}

function isSameState(a: ResponseState, b: ResponseState): boolean {
  const headsOf = ({ heads }: ResponseState): string => heads.map(({ hash }) => hash).join();
  return headsOf(a) === headsOf(b);
}

function isFolded({ file, folded, onDisk }: StoredResponse): boolean {
  const document = onDisk?.value as ResponseDocument | undefined;
  return canonicalJson(file) === canonicalJson(folded.file) && (document?.status ?? 'draft') === 'draft';
}
