// Firefox as it is installed (Debian: apt install firefox-esr), without geckodriver, which Debian does not have: the
// program speaks Marionette, the protocol geckodriver translates to. A message is its length in bytes, a colon and
// JSON: [0, id, command, parameters], answered by [1, id, error, value].
// https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
//
// WebDriver BiDi would need a WebSocket, which Node 20 lacks, and Playwright's own BiDi asks for commands that the
// long-term release does not know yet.

import { spawn } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { askVersion, failureOf, findCommand, until } from "./commands.ts";
import { COMMANDS, type DrivenBrowser, DrivenPage } from "./drivenPage.ts";

const ADVICE = "(Debian: apt install firefox-esr)";

/** No first-run pages and no requests of its own; the port is chosen by Firefox and written into the profile. */
const PREFERENCES = {
  "marionette.port": 0,
  "app.normandy.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.page": 0,
  "datareporting.policy.dataSubmissionEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "toolkit.telemetry.enabled": false,
};

/**
 * The program, or why there is none that can be used: Ubuntu's `firefox` is a script that starts a snap, which cannot
 * read the profile a test gives it, or says that it wants one installed.
 */
export async function findFirefox(): Promise<{ readonly path: string } | { readonly missing: string }> {
  const path = findCommand("firefox-esr", "firefox");
  if (!path) return { missing: `no firefox-esr or firefox ${ADVICE}` };
  if (isSnap(path))
    return { missing: `${path} is a snap, which cannot read the profile of a test ${ADVICE}` };
  return askVersion(path).then(
    () => ({ path }),
    () => ({ missing: `${path} does not start ${ADVICE}` }),
  );
}

function isSnap(path: string): boolean {
  if (/\bsnap\b/.test(realpathSync(path))) return true;
  const content = readFileSync(path, "latin1");
  return content.startsWith("#!") && /\bsnap\b/.test(content);
}

/** Starts Firefox with an empty profile. */
export async function startFirefox(path: string): Promise<DrivenBrowser> {
  const profile = await mkdtemp(join(tmpdir(), "firefox-"));
  const preferences = Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${value});\n`);
  await writeFile(join(profile, "user.js"), preferences.join(""));
  const program = spawn(path, ["--marionette", "--headless", "--no-remote", "--profile", profile], {
    stdio: "ignore",
  });
  const ended = new Promise((resolve) => program.once("exit", resolve));
  const portFile = join(profile, "MarionetteActivePort");
  try {
    await Promise.race([
      failureOf("Firefox", program),
      until("Firefox opens its port", () => existsSync(portFile) && readFileSync(portFile, "utf8") !== ""),
    ]);
    const { call, end } = talk(Number(readFileSync(portFile, "utf8")));
    const { capabilities } = (await call("WebDriver:NewSession", {})) as {
      capabilities: { browserVersion: string };
    };
    return {
      version: capabilities.browserVersion,
      page: new DrivenPage(async (command, parameters) => {
        const answer = (await call(COMMANDS[command].marionette, parameters)) as { value?: unknown } | null;
        return answer?.value;
      }),
      close: async () => {
        await call("Marionette:Quit", { flags: ["eForceQuit"] });
        end();
        await ended;
        await rm(profile, { recursive: true, force: true });
      },
    };
  } catch (error) {
    program.kill();
    throw error;
  }
}

function talk(port: number) {
  const socket = connect(port, "127.0.0.1");
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let received = Buffer.alloc(0);
  let last = 0;
  socket.on("error", (error) => {
    for (const { reject } of waiting.values()) reject(error);
  });
  socket.on("data", (data) => {
    received = Buffer.concat([received, data]);
    for (;;) {
      const colon = received.indexOf(":");
      const end = colon + 1 + Number(received.toString("utf8", 0, Math.max(colon, 0)));
      if (colon < 0 || received.length < end) return;
      const message = JSON.parse(received.toString("utf8", colon + 1, end));
      received = received.subarray(end);
      if (!Array.isArray(message)) continue; // the greeting
      const [, id, error, value] = message;
      if (error) waiting.get(id)?.reject(new Error(`Firefox: ${error.error}: ${error.message}`));
      else waiting.get(id)?.resolve(value);
      waiting.delete(id);
    }
  });
  return {
    call: (command: string, parameters: object) =>
      new Promise<unknown>((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        const message = JSON.stringify([0, id, command, parameters]);
        socket.write(`${Buffer.byteLength(message)}:${message}`);
      }),
    end: () => socket.destroy(),
  };
}
