// WebKitGTK's own small browser behind its WebDriver (Debian: apt install webkit2gtk-driver). It has no headless mode,
// so without a display it gets one that nobody sees (Debian: apt install xvfb).

import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { failureOf, findCommand, until } from "./commands.ts";
import { COMMANDS, type DrivenBrowser, DrivenPage } from "./drivenPage.ts";

/** The programs, or why they do not suffice. */
export function findWebKit():
  | { readonly path: string; readonly xvfb?: string }
  | { readonly missing: string } {
  const path = findCommand("WebKitWebDriver");
  const xvfb = findCommand("Xvfb");
  if (!path) return { missing: "no WebKitWebDriver (Debian: apt install webkit2gtk-driver)" };
  if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return { path };
  return xvfb ? { path, xvfb } : { missing: "no display for WebKit (Debian: apt install xvfb)" };
}

/** Starts the driver and lets it start the browser. */
export async function startWebKit({ path, xvfb }: { path: string; xvfb?: string }): Promise<DrivenBrowser> {
  const screen = xvfb ? await startScreen(xvfb) : undefined;
  const port = await freePort();
  const driver = spawn(path, [`--port=${port}`], {
    stdio: "ignore",
    env: { ...process.env, ...(screen && { DISPLAY: screen.display }) },
  });
  const stop = (): void => {
    driver.kill();
    screen?.program.kill();
  };
  const call = async (method: string, where: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}/${where}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
    if (!response.ok) throw new Error(`WebKit: ${value?.error}: ${value?.message}`);
    return value;
  };
  try {
    await Promise.race([
      failureOf("WebKit’s driver", driver),
      until("WebKit’s driver answers", () => call("GET", "status").then(Boolean, () => false)),
    ]);
    const session = (await call("POST", "session", { capabilities: {} })) as {
      sessionId: string;
      capabilities: { browserVersion: string };
    };
    const window = `session/${session.sessionId}`;
    return {
      version: session.capabilities.browserVersion,
      page: new DrivenPage((command, parameters) =>
        call("POST", `${window}/${COMMANDS[command].path}`, parameters),
      ),
      close: async () => {
        await call("DELETE", window);
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

/** A display in memory; X chooses its number and writes it where it is told to. */
async function startScreen(xvfb: string): Promise<{ program: ChildProcess; display: string }> {
  const program = spawn(xvfb, ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const number = await Promise.race([
    failureOf("Xvfb", program),
    new Promise<string>((resolve) => program.stdio[3]?.once("data", (data) => resolve(String(data).trim()))),
  ]);
  return { program, display: `:${number}` };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}
