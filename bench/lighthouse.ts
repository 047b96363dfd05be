/**
 * Lighthouse (mobile) on the built site, in the Chromium the tests use: `npm run bench:lighthouse`, after a build.
 * It is fetched when it is asked for and is no dependency: 185 MB that nothing else here needs. 12.8.2 is the last
 * that runs on Node 20.
 */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { ARGS } from "../test/browser/support/browser.ts";
import { findBrowser } from "../test/browser/support/findBrowser.ts";
import { host } from "./host.ts";

const LIGHTHOUSE = "lighthouse@12.8.2";
const METRICS = {
  FCP: "first-contentful-paint",
  LCP: "largest-contentful-paint",
  TBT: "total-blocking-time",
  CLS: "cumulative-layout-shift",
};

/** The part of Lighthouse's report that is printed. */
interface Report {
  readonly categories: Readonly<
    Record<string, { score: number; auditRefs: readonly { id: string; weight: number }[] }>
  >;
  readonly audits: Readonly<Record<string, { title: string; score: number | null; displayValue?: string }>>;
}

const site = await host("dist");
const folder = await mkdtemp(join(tmpdir(), "lighthouse-"));
try {
  const rows: string[] = [];
  const failed: string[] = [];
  for (const path of ["", "zh/"]) {
    const { categories, audits } = await report(path);
    const scores = Object.values(categories).map(({ score }) => Math.round(score * 100));
    const metrics = Object.values(METRICS).map((id) => audits[id]?.displayValue ?? "");
    rows.push(`| \`/${path}\` | ${[...scores, ...metrics].join(" | ")} |`);
    failed.push(...complaints(path, { categories, audits }));
  }
  console.log(
    "\n| Lighthouse, mobile | Performance | Accessibility | Best practices | SEO | FCP | LCP | TBT | CLS |",
  );
  console.log(`|---|---|---|---|---|---|---|---|---|\n${rows.join("\n")}\n${failed.join("\n")}`);
} catch (error) {
  const lines = String((error as { stderr?: string }).stderr || error).split("\n");
  const reason = lines.find((line) => line !== "" && !/npm (warn|error code)/.test(line));
  console.log(`\nLighthouse was not run: ${LIGHTHOUSE} could not be fetched or started (${reason}).`);
} finally {
  site.close();
  await rm(folder, { recursive: true });
}

async function report(path: string): Promise<Report> {
  const { executablePath, env } = await findBrowser();
  const output = join(folder, "report.json");
  // Its own Chromium is never fetched: it starts the one CHROME_PATH names.
  await promisify(execFile)(
    process.platform === "win32" ? "npx.cmd" : "npx",
    [
      "--yes",
      LIGHTHOUSE,
      site.url + path,
      "--quiet",
      "--output=json",
      `--output-path=${output}`,
      `--chrome-flags=${flags()}`,
    ],
    {
      env: { ...process.env, ...env, CHROME_PATH: executablePath },
      maxBuffer: 1e8,
      shell: process.platform === "win32",
    },
  );
  return JSON.parse(await readFile(output, "utf8"));
}

/** Lighthouse splits at spaces unless they are in quotes. */
function flags(): string {
  return [...ARGS, site.trust].map((flag) => (flag.includes(" ") ? `"${flag}"` : flag)).join(" ");
}

/** What counts for a score and is not perfect, but for the times, which a busy machine spoils. */
function complaints(path: string, { categories, audits }: Report): string[] {
  const counted = Object.entries(categories).flatMap(([name, { auditRefs }]) =>
    name === "performance" ? [] : auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  return counted.flatMap((id) => {
    const { title, score = null } = audits[id] ?? {};
    return score !== null && score < 1 ? [`- \`/${path}\` ${id}: ${title}`] : [];
  });
}
