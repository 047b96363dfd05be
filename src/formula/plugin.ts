import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { pack } from "./pack.ts";
import { buildTemplates } from "./templates.build.ts";

const VIRTUAL_ID = "virtual:formula-templates";
const RESOLVED_ID = `\0${VIRTUAL_ID}`;
const UNPACK = fileURLToPath(new URL("./pack.ts", import.meta.url)).replaceAll("\\", "/");

/** Serves `virtual:formula-templates`, every formula typeset by KaTeX with holes for its numbers, to all environments. */
export function formulaTemplates(): Plugin {
  let code: string | undefined;
  return {
    name: "formula-templates",
    resolveId: (id) => (id === VIRTUAL_ID ? RESOLVED_ID : null),
    load(id) {
      if (id !== RESOLVED_ID) return null;
      code ??= moduleCode();
      return { code, map: null, moduleSideEffects: false };
    },
  };
}

/** The virtual module: packed data and one call. */
function moduleCode(): string {
  const packed = JSON.stringify(pack(buildTemplates()));
  return `import { unpack } from ${JSON.stringify(UNPACK)};\nexport default /* @__PURE__ */ unpack(${packed});\n`;
}
