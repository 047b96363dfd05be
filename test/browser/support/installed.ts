// Where Chrome, Chromium and Edge live on a machine that already has one.
//
// Linux is searched along PATH, because packages put a command there; macOS and Windows have fixed folders. Each
// candidate is asked for its version before it is believed, because a file with the right name may be
// - a stub (Ubuntu's chromium-browser only says "install the snap"),
// - a snap (it cannot see the profile folder that Playwright makes in /tmp),
// - an installation whose libraries are missing, or
// - too old to be driven.
// Windows is the exception: there `chrome.exe --version` opens a window instead of answering.

import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { askVersion } from "./commands.ts";

/** Chromium's first version that the tests accept when it is found installed; CHROME_PATH is never checked. */
const OLDEST_VERSION = 120;

const COMMANDS = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
];
const LINUX_FOLDERS = ["/usr/local/bin", "/usr/bin", "/opt/google/chrome", "/opt/microsoft/msedge"];
const MAC_PROGRAMS = ["Google Chrome", "Chromium", "Microsoft Edge"];
const WINDOWS_PROGRAMS = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Chromium", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
];

/** Every path where this system may keep a browser, in order of preference, whether or not anything is there. */
function candidatePaths(): string[] {
  const { env, platform } = process;
  if (platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(
      (f) => f !== undefined,
    );
    return WINDOWS_PROGRAMS.flatMap((program) => folders.map((folder) => join(folder, ...program)));
  }
  if (platform === "darwin") {
    const folders = ["/Applications", join(homedir(), "Applications")];
    return MAC_PROGRAMS.flatMap((name) =>
      folders.map((folder) => join(folder, `${name}.app`, "Contents", "MacOS", name)),
    );
  }
  const folders = (env.PATH ?? "").split(delimiter).concat(LINUX_FOLDERS);
  const inFolders = COMMANDS.flatMap((command) =>
    folders.filter(Boolean).map((folder) => join(folder, command)),
  );
  return [...new Set([...inFolders, "/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge"])];
}

/** Why the browser at `path` is no use to the tests, or undefined if it is. */
async function reasonAgainst(path: string): Promise<string | undefined> {
  if (process.platform === "win32") return undefined;
  let answer: string;
  try {
    answer = await askVersion(path);
  } catch {
    return "does not start";
  }
  if (/\bsnap\b/.test(answer)) return "is a snap, which cannot read the profile a test gives it";
  const major = Number(/(\d+)\.\d+\.\d+/.exec(answer)?.[1]);
  if (!(major >= OLDEST_VERSION)) return `answers "${answer}"; version ${OLDEST_VERSION} or newer is needed`;
  return undefined;
}

/** The first installed browser that can be used, and a line for each one found that cannot. */
export async function findInstalled(): Promise<{ executablePath?: string; rejected: string[] }> {
  const rejected: string[] = [];
  for (const path of candidatePaths().filter((candidate) => existsSync(candidate))) {
    const reason = await reasonAgainst(path);
    if (reason === undefined) return { executablePath: path, rejected };
    rejected.push(`${path} ${reason}`);
  }
  return { rejected };
}
