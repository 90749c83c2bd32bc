import { UserError } from '../model/errors.ts';

/** Why the system refused, as an id; the words are in `messages`. */
export type Refusal =
  | 'disk-full'
  | 'read-only'
  | 'no-permission'
  | 'in-use'
  | 'is-folder'
  | 'no-folder'
  | 'name-taken'
  | 'name-too-long'
  | 'too-many-files'
  | 'link'
  | 'outside'
  | 'device-error';

const byCode: Readonly<Record<string, Refusal>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EBUSY: 'in-use',
  ETXTBSY: 'in-use',
  EISDIR: 'is-folder',
  ENOTDIR: 'no-folder',
  ENOENT: 'no-folder',
  EEXIST: 'name-taken',
  ENAMETOOLONG: 'name-too-long',
  EMFILE: 'too-many-files',
  ENFILE: 'too-many-files',
  ELOOP: 'link',
};

/** Thrown by our own checks, in the same way as the system's errors. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

/** Returns the code of a system error, such as ENOENT; undefined for other errors. */
export function errorCode(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** Returns the UserError `code` for what the system refused, naming path and reason. A UserError stays as it is. */
export function refusedError(code: 'not-saved' | 'not-readable', path: string, error: unknown): UserError {
  if (error instanceof UserError) return error;
  return new UserError(code, { path, reason: refusalOf(error) }, { cause: error });
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refused) return error.refusal;
  // EIO, a stale network handle and whatever else: the words for it are the same, the cause is kept for --debug.
  return byCode[errorCode(error) ?? ''] ?? 'device-error';
}
