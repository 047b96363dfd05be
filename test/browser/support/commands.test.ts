// Which programs count as there, and what is said of those that are not.

import { spawn } from "node:child_process";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { failureOf, findCommand } from "./commands.ts";
import { findFirefox } from "./firefox.ts";

let dir: string;
const path = process.env.PATH;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "commands-"));
});
afterEach(() => {
  process.env.PATH = path;
});
afterAll(() => rm(dir, { recursive: true }));

/** Puts a script on an otherwise empty PATH. */
async function only(name: string, script: string, mode = 0o755): Promise<string> {
  const folder = await mkdtemp(join(dir, "bin-"));
  await writeFile(join(folder, name), script);
  await chmod(join(folder, name), mode);
  process.env.PATH = folder;
  return join(folder, name);
}

describe.skipIf(process.platform === "win32")("a program", () => {
  test("is there if it may be run", async () => {
    const run = await only("chrome", "#!/bin/sh\n");
    expect(findCommand("chromium", "chrome")).toBe(run);
    await only("chrome", "#!/bin/sh\n", 0o644);
    expect(findCommand("chrome")).toBeUndefined();
  });

  test("that does not start, or ends, is told of at once", async () => {
    await expect(failureOf("it", spawn(join(dir, "none")))).rejects.toThrow(/it does not start.*ENOENT/);
    await expect(failureOf("it", spawn("/bin/sh", ["-c", "exit 3"]))).rejects.toThrow("it ended with 3");
  });
});

describe.skipIf(process.platform === "win32")("Firefox", () => {
  test("counts when it says its version", async () => {
    const run = await only("firefox", "#!/bin/sh\necho Mozilla Firefox 140.0\n");
    expect(await findFirefox()).toEqual({ path: run });
  });

  test.each([
    ["Ubuntu's snap", '#!/bin/sh\nexec /snap/bin/firefox "$@"\n', /is a snap/],
    ["one that cannot start", "#!/bin/sh\nexit 127\n", /does not start/],
  ])("does not when it is %s", async (_, script, reason) => {
    await only("firefox", script);
    expect(await findFirefox()).toEqual({ missing: expect.stringMatching(reason) });
  });

  test("is missing where there is none", async () => {
    await only("other", "");
    expect(await findFirefox()).toEqual({ missing: expect.stringMatching(/^no firefox/) });
  });
});
