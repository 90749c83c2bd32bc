import { fstatSync } from 'node:fs';
import type { Output } from '../model/io.ts';
import { errorCode, refusedError } from './refusal.ts';
import { writeAll } from './write-all.ts';

// The reader is gone (`| head`), or the terminal is: nobody is left to be told, and what was asked has been done.
const READER_GONE = ['EPIPE', 'EIO', 'ERR_STREAM_DESTROYED'];

const broken = new WeakSet<object>();

/**
 * Returns a stream of the process as an output. Writing after the reader has gone does nothing.
 * @throws UserError `not-saved` from `write` when the stream is a file and the disk is full.
 */
export function systemOutput(stream: NodeJS.WriteStream & { readonly fd: number }, name: string): Output {
  listenOnce(stream);
  const isFile = isRegularFile(stream.fd);
  return {
    get isTTY() {
      return stream.isTTY === true;
    },
    get columns() {
      return stream.columns;
    },
    write(text) {
      // Written here rather than by the stream, so that a full disk is an error at this place and not some time later.
      if (isFile) writeToFile(stream.fd, name, text);
      else if (!broken.has(stream)) stream.write(text);
    },
  };
}

function listenOnce(stream: NodeJS.WriteStream): void {
  if (stream.listeners('error').includes(markBroken)) return;
  stream.on('error', markBroken);
}

function markBroken(this: NodeJS.WriteStream, error: Error): void {
  broken.add(this);
  if (READER_GONE.includes(errorCode(error) ?? '')) return;
  // Something else kept the result from arriving; at this point only the exit code can still say so.
  process.once('exit', () => {
    process.exitCode = 2;
  });
}

/** Returns everything that comes in through stdin. */
export async function readAll(stream: AsyncIterable<Buffer>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function writeToFile(descriptor: number, name: string, text: string): void {
  try {
    writeAll(descriptor, Buffer.from(text, 'utf8'));
  } catch (error) {
    throw refusedError('not-saved', name, error);
  }
}

function isRegularFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile();
  } catch {
    return false;
  }
}
