import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own, in a file. */
export interface DiskImage {
  /** Where it is mounted. */
  readonly folder: string;
  /**
   * Runs something on what a power cut would leave at this moment: what the file system has handed to the disk so far, mounted
   * again with its own recovery. What only the memory of the machine holds is gone.
   */
  afterPowerCut<T>(look: (folder: string) => T): T;
  /** Hands everything to the disk that is still in memory. */
  sync(): void;
  remove(): void;
}

/** Returns a small ext4 disk on a loop device; undefined where there is none, or mounting is not allowed. */
export function mountImage(sizeMb: number): DiskImage | undefined {
  const place = mkdtempSync(join(tmpdir(), 'reifegrad-disk-'));
  const [image, copy, folder, copyFolder] = ['disk', 'copy', 'now', 'after'].map((name) => join(place, name)) as [
    string,
    string,
    string,
    string,
  ];
  for (const mountPoint of [folder, copyFolder]) mkdirSync(mountPoint);
  const isMounted =
    runs('mke2fs', '-q', '-t', 'ext4', '-F', image, `${sizeMb}M`) && runs('mount', '-o', 'loop', image, folder);
  const remove = (): void => {
    if (isMounted) spawnSync('umount', [folder]);
    rmSync(place, { recursive: true, force: true });
  };
  if (!isMounted) {
    remove();
    return undefined;
  }
  return {
    folder,
    remove,
    sync: () => void spawnSync('sync', ['-f', folder]),
    afterPowerCut(look) {
      copyFileSync(image, copy);
      if (!runs('mount', '-o', 'loop', copy, copyFolder))
        throw new Error('the disk cannot be mounted after the power cut');
      try {
        return look(copyFolder);
      } finally {
        spawnSync('umount', [copyFolder]);
      }
    },
  };
}

function runs(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args).status === 0;
}
