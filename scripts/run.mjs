// Runs a file written in TypeScript with Vite's own loader, since Node 20 cannot: `node scripts/run.mjs FILE …`.
// The file finds what follows its name where it would look for it anyway, in process.argv.slice(2).
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const [file] = process.argv.splice(2, 1);
if (!file) throw new Error("Name a file: node scripts/run.mjs bench/model.ts");
const root = fileURLToPath(new URL("..", import.meta.url));
await runnerImport(`/${file}`, { root, configFile: false, logLevel: "error" });
