// The few things the smoke tests ask of a browser that Playwright cannot drive as it is installed: Firefox and WebKitGTK.
// Both understand the commands of WebDriver (https://www.w3.org/TR/webdriver2/), Firefox in an envelope of its own.

/** The commands in use, as both drivers name them. */
export const COMMANDS = {
  navigate: { path: "url", marionette: "WebDriver:Navigate" },
  execute: { path: "execute/sync", marionette: "WebDriver:ExecuteScript" },
  actions: { path: "actions", marionette: "WebDriver:PerformActions" },
} as const;

/** Hands one command to the browser and brings back its value. */
export type Send = (command: keyof typeof COMMANDS, parameters: object) => Promise<unknown>;

/** The keys the tests press, as WebDriver writes them. */
const KEYS = { ArrowRight: "\uE014", End: "\uE010" } as const;

/** A window of one of the other browsers. */
export class DrivenPage {
  readonly #send: Send;

  constructor(send: Send) {
    this.#send = send;
  }

  /** Goes to `url` and waits for its load event. */
  async open(url: string): Promise<void> {
    await this.#send("navigate", { url });
  }

  /** What the JavaScript expression is on the page; it must have a value in JSON. */
  async value<T>(expression: string): Promise<T> {
    return (await this.#send("execute", { script: `return (${expression});`, args: [] })) as T;
  }

  /** Waits until something matches `selector`. WebKitGTK draws on one processor and may take long. */
  async waitFor(selector: string): Promise<void> {
    const end = performance.now() + 60_000;
    while (!(await this.value(`!!document.querySelector(${JSON.stringify(selector)})`))) {
      if (performance.now() > end) {
        const seen = await this.value(
          "JSON.stringify({ url: location.href, hidden: document.hidden, scrollY, problems: window.problems })",
        );
        throw new Error(`nothing on the page matches ${selector}: ${seen}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Brings what matches `selector` to the middle of the window and gives it the keyboard. */
  async focus(selector: string): Promise<void> {
    const element = `document.querySelector(${JSON.stringify(selector)})`;
    await this.value(
      `[${element}.scrollIntoView({ block: "center", behavior: "instant" }), ${element}.focus()] && 1`,
    );
  }

  /** Presses and releases a key, as a reader does: whatever has the keyboard gets it. */
  async press(key: keyof typeof KEYS): Promise<void> {
    const value = KEYS[key];
    const actions = ["keyDown", "keyUp"].map((type) => ({ type, value }));
    await this.#send("actions", { actions: [{ type: "key", id: "keyboard", actions }] });
  }
}

/** A browser that was started, with one window. */
export interface DrivenBrowser {
  readonly page: DrivenPage;
  readonly version: string;
  close(): Promise<void>;
}
