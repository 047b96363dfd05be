// Runs a bench written in TypeScript, without the site's own Vite configuration: `node bench/run.mjs [name]`.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const name = process.argv[2] ?? "model";
const root = fileURLToPath(new URL("..", import.meta.url));
await runnerImport(`/bench/${name}.ts`, { root, configFile: false, logLevel: "error" });
