// Runs benches written in TypeScript, without the site's own Vite configuration: `node bench/run.mjs [name …]`.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const named = process.argv.slice(2);
const root = fileURLToPath(new URL("..", import.meta.url));
for (const name of named.length > 0 ? named : ["page", "model", "lighthouse"])
  await runnerImport(`/bench/${name}.ts`, { root, configFile: false, logLevel: "error" });
