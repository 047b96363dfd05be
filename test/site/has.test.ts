import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** Asked about once in a while or about one small part, never on a state that each step of a drag may touch. */
const ALLOWED = [
  /:has\(:focus-visible\)/,
  /:not\(:has\(\.net-option/,
  /\.strips-yours:has/,
  /\.aside:has\(> \.fills\)/,
];

it("asks :has() nothing that changes with every step: the browser would look for styles in the whole page", () => {
  const questions = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".css"))
    .flatMap((file) =>
      readFileSync(`src/${file}`, "utf8")
        .split("\n")
        .filter((line) => line.includes(":has("))
        .map((line) => `${file}: ${line.trim()}`),
    );
  expect(questions.filter((question) => !ALLOWED.some((allowed) => allowed.test(question)))).toEqual([]);
});
