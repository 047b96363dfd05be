import type { Plugin } from "vite";
import { settle } from "../../prose/typography.ts";

/** Message files: all but the words of exports, which end in code and tables of others. */
const MESSAGES = /\/content\/messages\/(?!export)([\w/]+\.)?(en|zh)\.ts$/;

/**
 * Sets the spaces of messages as those of the article (src/prose/typography.ts), in the source of the message files, so
 * that readers' browsers do not have to. Line ends stay: no message has any.
 */
export function settledMessages(): Plugin {
  return {
    name: "settled-messages",
    enforce: "pre",
    apply: "build",
    transform(code, id) {
      return MESSAGES.test(id)
        ? {
            code: code
              .split("\n")
              .map((line) => settle(line))
              .join("\n"),
            map: null,
          }
        : null;
    },
  };
}
