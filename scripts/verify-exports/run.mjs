// Writes the cases to a folder: `node scripts/verify-exports/run.mjs <folder> [number of random cases]`.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const [folder, random = "200"] = process.argv.slice(2);
if (!folder) throw new Error("Name a folder to write to.");
const root = fileURLToPath(new URL("../..", import.meta.url));
const { module } = await runnerImport("/scripts/verify-exports/cases.ts", {
  root,
  configFile: false,
  logLevel: "error",
});
console.log(`${module.writeCases(folder, Number(random))} cases in ${folder}`);
