// A reader for the three small tar files inside @sparticuz/chromium, so that neither a `tar` command nor a tar
// library is needed. It knows plain files and folders, which is all they hold, and refuses anything else.

import { mkdir, writeFile } from "node:fs/promises";
import { dirname, isAbsolute, join } from "node:path";

const BLOCK = 512;

function text(block: Buffer, start: number, length: number): string {
  const field = block.subarray(start, start + length);
  const end = field.indexOf(0);
  return field.toString("utf8", 0, end < 0 ? length : end);
}

function octal(block: Buffer, start: number, length: number): number {
  const value = Number.parseInt(text(block, start, length).trim(), 8);
  if (Number.isNaN(value))
    throw new Error("This is not a tar file that can be read here: a number is missing.");
  return value;
}

/** Writes the files of the tar archive `archive` below `folder`. */
export async function untar(archive: Buffer, folder: string): Promise<void> {
  for (let at = 0; at + BLOCK <= archive.length; ) {
    const header = archive.subarray(at, at + BLOCK);
    if (header.every((byte) => byte === 0)) return;
    const name = text(header, 0, 100);
    const size = octal(header, 124, 12);
    const type = text(header, 156, 1);
    if (isAbsolute(name) || name.split("/").includes(".."))
      throw new Error(`"${name}" leads out of the archive.`);
    const target = join(folder, name);
    at += BLOCK;
    if (type === "5") {
      await mkdir(target, { recursive: true });
    } else if (type === "0" || type === "") {
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, archive.subarray(at, at + size), { mode: octal(header, 100, 8) & 0o755 });
    } else {
      throw new Error(`"${name}" is an entry of type ${type}, which is not expected in this archive.`);
    }
    at += Math.ceil(size / BLOCK) * BLOCK;
  }
}
