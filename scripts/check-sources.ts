/**
 * Verifies that every cited line still says what we claim: `npm run check:sources -- FOLDER`, where FOLDER holds clones
 * (or bare repositories) named owner/name or owner+name. Each cited passage is compared with a fingerprint taken when
 * a person read it (scripts/source-fingerprints.json); no passage is copied. In the 2012 release it also looks through
 * all noted results for the paper's error rates. `--update` takes new fingerprints: do that only after reading the lines
 * again.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { REFERENCES } from "../content/alexnet-224-227/references.ts";
import { IMPLEMENTATIONS } from "../src/implementations/index.ts";
import { sourcesOf } from "../src/implementations/sources.ts";
import { checkNotedResults } from "./notedResults.ts";

interface Passage {
  readonly name: string;
  readonly repository: string;
  readonly commit: string;
  readonly path: string;
  readonly lines?: readonly [number, number] | undefined;
}

const FINGERPRINTS = new URL("source-fingerprints.json", import.meta.url);

/** Every cited passage of code, by the name a claim cites it with. */
function passages(): Passage[] {
  const named = [
    ...IMPLEMENTATIONS.flatMap(({ id }) =>
      sourcesOf(id).list.map((source) => ({ ...source, name: `${id}/${source.id}` })),
    ),
    ...Object.entries(REFERENCES).map(([name, reference]) => ({ ...reference, name })),
  ] as readonly (Partial<Passage> & { readonly name: string })[];
  return named.flatMap(({ name, repository, commit, path, lines }) =>
    repository && commit && path ? [{ name, repository, commit, path, lines }] : [],
  );
}

/** The git directory of a repository in the folder, or null. */
function gitFolder(folder: string, repository: string): string | null {
  const [owner = "", name = ""] = repository.split("/");
  const candidates = [join(folder, owner, name), join(folder, `${owner}+${name}`), join(folder, name)];
  for (const place of candidates.flatMap((base) => [join(base, ".git"), base, `${base}.git`]))
    if (existsSync(join(place, "objects")) && existsSync(join(place, "HEAD"))) return place;
  return null;
}

/** A short fingerprint of a passage, blind to white space at line ends; null when the commit or file is not there. */
function fingerprint(git: string, { commit, path, lines }: Passage): string | null {
  let text: string;
  try {
    text = execFileSync("git", ["--git-dir", git, "show", `${commit}:${path}`], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return null;
  }
  const all = text.split("\n").map((line) => line.trimEnd());
  const cited = lines ? all.slice(lines[0] - 1, lines[1]) : all;
  if (cited.every((line) => line === "")) return null;
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
  for (const passage of passages()) {
    const where = `${passage.name}: ${passage.repository} ${passage.path}${passage.lines ? `:${passage.lines.join("–")}` : ""}`;
    const git = gitFolder(folder, passage.repository);
    const now = git && fingerprint(git, passage);
    if (!git) missing.add(passage.repository);
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
