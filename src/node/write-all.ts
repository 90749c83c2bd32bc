import { writeSync } from 'node:fs';

/**
 * Writes all bytes. One call may write a part and say so only by its result; libraries that ignore it replace a good file by
 * a cut one on a nearly full disk. The next call then says why.
 */
export function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let offset = 0; offset < bytes.length; ) {
    offset += writeSync(descriptor, bytes, offset, bytes.length - offset);
  }
}
