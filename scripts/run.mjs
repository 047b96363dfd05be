// Runs a script written in TypeScript with Vite's own loader, since Node 20 cannot: `node scripts/run.mjs NAME …`.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const [name] = process.argv.splice(2, 1);
const root = fileURLToPath(new URL("..", import.meta.url));
await runnerImport(`/scripts/${name}.ts`, { root, configFile: false, logLevel: "error" });
