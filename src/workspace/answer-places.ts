import type { ResponseKey } from '../model/answer.ts';
import type { Files } from '../model/files.ts';
import type { SourceRange } from '../model/finding.ts';
import type { Workspace } from '../model/workspace.ts';
import { joinPointer } from '../source/pointer.ts';
import { readStored, type StoredResponse } from './read-stored.ts';

/**
 * Returns where each answer of a response stands, by question id: in its file, or on the line of a journal that is not yet folded
 * into it. Empty when there is no response, or one that cannot be used.
 */
export function answerPlaces(files: Files, workspace: Workspace, key: ResponseKey): ReadonlyMap<string, SourceRange> {
  const stored = readStored(files, workspace, key);
  if (!stored.ok || stored.value === undefined) return new Map();
  const { folded, onDisk, source, file } = stored.value;
  const lines = unfoldedLines(stored.value);
  const places = Object.keys(folded.answers).flatMap((id): readonly (readonly [string, SourceRange])[] => {
    const line = (folded.heads.get(id) ?? []).flatMap((hash) => lines.get(hash) ?? [])[0];
    if (line !== undefined) return [[id, line]];
    // Where the file is not what was handed in, its lines are those of other answers.
    if (source === undefined || source !== onDisk || !Object.hasOwn(file.answers, id)) return [];
    return [[id, source.locate(joinPointer('/answers', id), 'key')]];
  });
  return new Map(places);
}

/** Journal lines that the file does not contain yet, by their hash. */
function unfoldedLines({ journals, file: { folded } }: StoredResponse): ReadonlyMap<string, SourceRange> {
  return new Map(
    journals.flatMap(({ writer, file, entries }) =>
      entries.flatMap(({ hash }, index): readonly (readonly [string, SourceRange])[] => {
        if (index < (Object.hasOwn(folded, writer) ? (folded[writer] ?? 0) : 0)) return [];
        const start = { line: index + 1, column: 1 };
        return [[hash, { file, pointer: '', start, end: start }]];
      }),
    ),
  );
}
