// Small helps for finding and starting programs.

import { type ChildProcess, execFile } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** The full path of the first of these commands that is on PATH and may be run. */
export function findCommand(...names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(mayBeRun);
}

function mayBeRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** What `path --version` prints; fails if the program cannot even say that. */
export function askVersion(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(path, ["--version"], { timeout: 20_000 }, (error, stdout) =>
      error ? reject(error) : resolve(stdout.trim()),
    );
  });
}

/** Fails as soon as `program` cannot be started or ends; for racing against what it is waited for. */
export function failureOf(name: string, program: ChildProcess): Promise<never> {
  const failure = new Promise<never>((_, reject) => {
    program.once("error", (error) => reject(new Error(`${name} does not start: ${error.message}`)));
    program.once("exit", (code, signal) => reject(new Error(`${name} ended with ${code ?? signal}`)));
  });
  failure.catch(() => {}); // that it ends when nobody waits any more is no failure
  return failure;
}

/** Waits until `holds`, at most half a minute; fails naming `what`. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 30_000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
