import { join } from 'node:path';
import type { RegisterDocument } from '../../model/documents/register.ts';
import type { Io } from '../../model/io.ts';
import type { Source } from '../../model/source.ts';
import { readRegister } from '../../workspace/load-registers.ts';
import { renderRegisterFile } from '../../workspace/register-file.ts';
import { valid } from '../load.ts';

/** A register that comes with the tool, so that nobody begins with an empty list. */
export interface StarterRegister {
  readonly id: string;
  /** Name of its file in a workspace. */
  readonly file: string;
  /** Ids of the departments that usually answer for its entries. */
  readonly departments: readonly string[];
  readonly document: RegisterDocument;
  readonly source: Source;
}

/** What a starter register becomes in a new workspace. */
export interface StartedRegister {
  readonly file: string;
  readonly text: string;
  readonly entries: number;
  /** Entries whose usual department is not there: they are with the first one for now. */
  readonly withFirst: number;
}

/** Returns the register that comes with the tool for an id. @throws InvalidDocument. */
export function readStarterRegister(
  { files, packageRoot }: Pick<Io, 'files' | 'packageRoot'>,
  id: string,
): StarterRegister {
  const file = `${id}.yaml`;
  const source = valid(readRegister(files, { path: join(packageRoot, 'registers', file), shown: file }));
  const document = source.value as RegisterDocument;
  return { id, file, departments: document.entries.map(({ department }) => department), document, source };
}

/** Returns the file of a starter register for a workspace with these departments, of which there is at least one. */
export function startRegister(
  { file, document, source }: StarterRegister,
  departments: readonly { readonly id: string }[],
): StartedRegister {
  const known = new Set(departments.map(({ id }) => id));
  const first = departments[0]?.id ?? '';
  const entries = document.entries.map((entry) =>
    known.has(entry.department) ? entry : { ...entry, department: first },
  );
  return {
    file,
    text: renderRegisterFile({ ...document, entries }, source),
    entries: entries.length,
    withFirst: document.entries.filter(({ department }) => !known.has(department)).length,
  };
}
