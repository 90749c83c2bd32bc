import type { Files } from '../../model/files.ts';

/** Returns the YAML documents at or below a path, sorted. Folders of other programs and journals are left out. */
export function documentsBelow(files: Files, path: string): readonly string[] {
  if (files.kind(path) === 'file') return [path];
  return files.list(path).flatMap(({ name, kind }) => {
    if (name.startsWith('.') || name === 'node_modules' || name.endsWith('.journal')) return [];
    const child = `${path}/${name}`;
    if (kind === 'folder') return documentsBelow(files, child);
    return /\.ya?ml$/.test(name) ? [child] : [];
  });
}
