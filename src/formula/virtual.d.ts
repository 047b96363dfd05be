declare module "virtual:formula-templates" {
  const templates: import("./types.ts").Templates;
  export default templates;
}
