import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { type Packed, pack } from "./pack.ts";
import { buildTemplates } from "./templates.build.ts";

const VIRTUAL_ID = "virtual:formula-templates/";
const UNPACK = fileURLToPath(new URL("./pack.ts", import.meta.url)).replaceAll("\\", "/");

/** Which formulas travel together: the calculator's, the table's, and those only the article's text shows. */
const PACKS = { display: /^display-/, row: /^(row|fc)-/, text: /^(?!display-|row-|fc-)/ } as const;
type PackName = keyof typeof PACKS;

/** The tags and texts that the packs a browser fetches are made of, nearly the same in both: they travel once. */
const TOKENS = "tokens";
const SHARING: readonly PackName[] = ["display", "row"];

/**
 * Serves `virtual:formula-templates/<pack>`, formulas typeset by KaTeX with holes for their numbers, to all
 * environments.
 */
export function formulaTemplates(): Plugin {
  let modules: ReadonlyMap<string, string> | undefined;
  return {
    name: "formula-templates",
    resolveId: (id) => (id.startsWith(VIRTUAL_ID) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${VIRTUAL_ID}`)) return null;
      modules ??= moduleCodes();
      const name = id.slice(VIRTUAL_ID.length + 1);
      const code = modules.get(name);
      if (code === undefined) throw new Error(`There is no pack of formulas “${name}”`);
      return { code, map: null, moduleSideEffects: false };
    },
  };
}

/** The virtual modules by name: packed data and one call each, and the tokens. */
function moduleCodes(): ReadonlyMap<string, string> {
  const templates = Object.entries(buildTemplates());
  const packOf = (names: readonly PackName[]) =>
    pack(Object.fromEntries(templates.filter(([id]) => names.some((name) => PACKS[name].test(id)))));
  const shared = packOf(SHARING);
  return new Map([
    [TOKENS, `export default ${JSON.stringify(shared.tokens)};\n`],
    ...SHARING.map((name): [string, string] => {
      const texts = Object.entries(shared.texts).filter(([id]) => PACKS[name].test(id));
      const imports = `import tokens from ${JSON.stringify(VIRTUAL_ID + TOKENS)};\n`;
      return [name, imports + unpacking("tokens", Object.fromEntries(texts))];
    }),
    ...(["text"] as const).map((name): [string, string] => {
      const { tokens, texts } = packOf([name]);
      return [name, unpacking(JSON.stringify(tokens), texts)];
    }),
  ]);
}

function unpacking(tokens: string, texts: Packed["texts"]): string {
  return [
    `import { unpack } from ${JSON.stringify(UNPACK)};`,
    `export default /* @__PURE__ */ unpack({ tokens: ${tokens}, texts: ${JSON.stringify(texts)} });`,
  ].join("\n");
}
