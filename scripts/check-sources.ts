/**
 * Verifies that every cited line still says what we claim: `npm run check:sources -- FOLDER`, where FOLDER holds clones
 * (or bare repositories) named owner/name or owner+name, or, for what is too large to clone, single files in a folder
 * owner+name@commit. Each cited passage is compared with a fingerprint taken when a person read it
 * (scripts/source-fingerprints.json); no passage is copied. In the 2012 release it also looks through all noted results
 * for the paper's error rates. `--update` takes new fingerprints: do that only after reading the lines again.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { REFERENCES } from "../content/alexnet-224-227/references.ts";
import { checkNotedResults } from "./notedResults.ts";
import { citedPassages, type Passage } from "./passages.ts";

const FINGERPRINTS = new URL("source-fingerprints.json", import.meta.url);

/** The git directory of a repository in the folder, or null. */
function gitFolder(folder: string, repository: string): string | null {
  const [owner = "", name = ""] = repository.split("/");
  const candidates = [join(folder, owner, name), join(folder, `${owner}+${name}`), join(folder, name)];
  for (const place of candidates.flatMap((base) => [join(base, ".git"), base, `${base}.git`]))
    if (existsSync(join(place, "objects")) && existsSync(join(place, "HEAD"))) return place;
  return null;
}

/** A file as a clone has it at a commit, or as it lies in a folder of single files; null when neither has it. */
function textOf(folder: string, { repository, commit, path }: Passage): string | null {
  const single = join(folder, `${repository.replace("/", "+")}@${commit}`, path);
  if (existsSync(single)) return readFileSync(single, "utf8");
  const git = gitFolder(folder, repository);
  if (!git) return null;
  try {
    return execFileSync("git", ["--git-dir", git, "show", `${commit}:${path}`], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return null;
  }
}

/** Whether the folder has anything of a passage's repository at all. */
function has(folder: string, { repository, commit }: Passage): boolean {
  return (
    gitFolder(folder, repository) !== null ||
    existsSync(join(folder, `${repository.replace("/", "+")}@${commit}`))
  );
}

/** A short fingerprint of a passage, blind to white space at line ends; null when the commit or file is not there. */
function fingerprint(folder: string, passage: Passage): string | null {
  const { lines } = passage;
  const all = textOf(folder, passage)
    ?.split("\n")
    .map((line) => line.trimEnd());
  const cited = lines ? all?.slice(lines[0] - 1, lines[1]) : all;
  if (!cited || cited.every((line) => line === "")) return null;
  return createHash("sha256").update(cited.join("\n")).digest("hex").slice(0, 12);
}

function main(): number {
  const folder = process.argv.slice(2).find((argument) => !argument.startsWith("-"));
  const update = process.argv.includes("--update");
  if (!folder || !existsSync(folder)) {
    console.log("check:sources skipped: name a folder of clones, npm run check:sources -- FOLDER");
    return 0;
  }
  const known: Record<string, string> = JSON.parse(readFileSync(FINGERPRINTS, "utf8"));
  const seen: Record<string, string> = {};
  const missing = new Set<string>();
  const problems: string[] = [];
  for (const passage of citedPassages()) {
    const where = `${passage.name}: ${passage.repository} ${passage.path}${passage.lines ? `:${passage.lines.join("–")}` : ""}`;
    const now = fingerprint(folder, passage);
    if (!has(folder, passage)) missing.add(passage.repository);
    else if (!now)
      problems.push(`${where} is not at ${passage.commit.slice(0, 7)} (or the clone is shallow)`);
    else {
      seen[passage.name] = now;
      if (!update && known[passage.name] && known[passage.name] !== now)
        problems.push(`${where} says something else than when its claim was written; read it again`);
      if (!update && !known[passage.name])
        problems.push(`${where} has no fingerprint yet; read it, then run with --update`);
    }
  }
  if (update) {
    const merged = Object.entries({ ...known, ...seen }).sort(([a], [b]) => (a < b ? -1 : 1));
    writeFileSync(FINGERPRINTS, `${JSON.stringify(Object.fromEntries(merged), null, 2)}\n`);
  }
  const release = gitFolder(folder, REFERENCES["chm-configs"].repository);
  if (release) {
    const noted = checkNotedResults(release);
    problems.push(...noted.problems);
    console.log(`${noted.count} noted results of the 2012 release looked through`);
  }
  for (const problem of problems) console.log(`✗ ${problem}`);
  if (missing.size > 0) console.log(`Not in the folder, so not checked: ${[...missing].sort().join(", ")}`);
  console.log(`${Object.keys(seen).length} cited passages read, ${problems.length} problems`);
  return problems.length > 0 ? 1 : 0;
}

process.exitCode = main();
