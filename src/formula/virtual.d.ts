/** Formulas typeset at build time, in packs by where they are shown (plugin.ts): a script fetches only its own. */
declare module "virtual:formula-templates/*" {
  const templates: import("./types.ts").Templates;
  export default templates;
}
