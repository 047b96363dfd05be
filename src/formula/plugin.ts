import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { pack } from "./pack.ts";
import { buildTemplates } from "./templates.build.ts";
import type { Template, TemplateId } from "./types.ts";

const VIRTUAL_ID = "virtual:formula-templates/";
const UNPACK = fileURLToPath(new URL("./pack.ts", import.meta.url)).replaceAll("\\", "/");

/** Which formulas travel together: the calculator's, the table's, and those only the article's text shows. */
const PACKS: Readonly<Record<string, (id: TemplateId) => boolean>> = {
  display: (id) => id.startsWith("display-"),
  row: (id) => /^(row|fc)-/.test(id),
  text: (id) => !/^(display|row|fc)-/.test(id),
};

/**
 * Serves `virtual:formula-templates/<pack>`, formulas typeset by KaTeX with holes for their numbers, to all
 * environments.
 */
export function formulaTemplates(): Plugin {
  let templates: Readonly<Record<TemplateId, Template>> | undefined;
  return {
    name: "formula-templates",
    resolveId: (id) => (id.startsWith(VIRTUAL_ID) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${VIRTUAL_ID}`)) return null;
      const belongs = PACKS[id.slice(VIRTUAL_ID.length + 1)];
      if (!belongs) throw new Error(`There is no pack of formulas “${id}”`);
      templates ??= buildTemplates();
      const some = Object.entries(templates).filter(([key]) => belongs(key as TemplateId));
      return { code: moduleCode(Object.fromEntries(some)), map: null, moduleSideEffects: false };
    },
  };
}

/** The virtual module: packed data and one call. */
function moduleCode(templates: Readonly<Record<string, Template>>): string {
  const packed = JSON.stringify(pack(templates));
  return `import { unpack } from ${JSON.stringify(UNPACK)};\nexport default /* @__PURE__ */ unpack(${packed});\n`;
}
