// The browser of last resort: the Chromium (headless shell) inside the npm package @sparticuz/chromium, for Linux x64.
// It comes with `npm ci`, so a machine with nothing but Node can run the browser tests without another download.
//
// The package is made for AWS Lambda, and most of its own code is wrong for us:
// - its executablePath() unpacks into /tmp under fixed names and takes a half-written file for a finished one, so two
//   test runs that start together break each other. Here everything is unpacked into a fresh folder which is then
//   renamed: the folder with the final name is always complete, whoever made it.
// - its args switch off web security and site isolation; we want the browser that readers have.
// - its fonts.conf looks for fonts in Lambda's folders. Anywhere else no font is found, and then all text has
//   no glyphs and no width, without any error, while tests go on passing. We write our own (and launch() checks).
// - its libraries (NSS and expat, from Amazon Linux 2023) are only used on Lambda; on a bare Debian they are missing too.
//
// The only text face in it is Open Sans: no monospace, and Chinese characters are blanks of 0.6 em instead of 1. Where
// the system has fonts, those are used as well; where it has none, tests of how Chinese is laid out prove little.

import { createReadStream, createWriteStream, existsSync, readFileSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { brotliDecompress, createBrotliDecompress } from "node:zlib";
import { untar } from "./untar.ts";

/** The folder of the installed package, or undefined if it is not installed. */
function packageFolder(): string | undefined {
  try {
    // The package exports only its entry, a few folders down.
    let folder = dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium"));
    while (!existsSync(join(folder, "bin", "chromium.br"))) {
      if (folder === dirname(folder)) return undefined;
      folder = dirname(folder);
    }
    return folder;
  } catch {
    return undefined;
  }
}

/** Why the package's Chromium cannot be used here, or undefined if it can. */
export function obstacleToNpmBrowser(): string | undefined {
  const { arch, platform, report } = process;
  if (platform !== "linux" || arch !== "x64") {
    return `The browser from npm is for Linux x64, not ${platform} ${arch}.`;
  }
  const { header } = report.getReport() as { header?: { glibcVersionRuntime?: string } };
  const glibc = header?.glibcVersionRuntime ?? "none"; // musl (Alpine) reports none
  if (!(Number(glibc.split(".")[1]) >= 34)) {
    return `The browser from npm needs glibc 2.34 (Debian 12, Ubuntu 22.04) or newer; here it is ${glibc}.`;
  }
  if (packageFolder() === undefined) return "The npm package @sparticuz/chromium is not installed.";
  return undefined;
}

const xml = (value: string): string => value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function fontsConf(folder: string): string {
  const folders = [
    join(folder, "fonts"),
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "~/.fonts",
    "~/.local/share/fonts",
  ];
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    "<fontconfig>",
    ...folders.map((dir) => `  <dir>${xml(dir)}</dir>`),
    `  <cachedir>${xml(join(folder, "font-cache"))}</cachedir>`,
    "  <!-- The system's own rules, where there are any: which font stands for serif, monospace, Chinese. -->",
    '  <include ignore_missing="yes">/etc/fonts/conf.d</include>',
    "</fontconfig>",
    "",
  ].join("\n");
}

/** Writes the file in one step, so that a browser starting at the same moment never reads half of it. */
async function writeWhole(path: string, content: string): Promise<void> {
  if ((await readFile(path, "utf8").catch(() => undefined)) === content) return;
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, content);
  await rename(draft, path);
}

async function unpackInto(folder: string, bin: string): Promise<void> {
  const tar = async (name: string, target: string): Promise<void> =>
    untar(await promisify(brotliDecompress)(await readFile(join(bin, `${name}.tar.br`))), target);
  await Promise.all([
    pipeline(
      createReadStream(join(bin, "chromium.br")),
      createBrotliDecompress(),
      createWriteStream(join(folder, "chromium"), { mode: 0o755 }),
    ),
    tar("swiftshader", folder), // Chromium looks for its graphics libraries beside itself
    tar("fonts", folder),
    tar("al2023", join(folder, "al2023")),
  ]);
}

/** Where the unpacked Chromium is and which environment variables it needs. */
export type UnpackedBrowser = {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
};

/**
 * Unpacks the package's Chromium below `node_modules/.cache` unless that has been done (about three seconds, 210 MB).
 * Safe when several processes call it at once.
 */
export async function unpackNpmBrowser(): Promise<UnpackedBrowser> {
  const source = packageFolder();
  if (source === undefined) throw new Error("The npm package @sparticuz/chromium is not installed.");
  const { version } = JSON.parse(readFileSync(join(source, "package.json"), "utf8")) as { version: string };
  const cache = join(source, "..", "..", ".cache", "test-browser");
  const folder = join(cache, version);

  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true });
    const draft = await mkdtemp(join(cache, "unpacking-"));
    try {
      await unpackInto(draft, join(source, "bin"));
      await chmod(draft, 0o755); // not for whoever unpacked it alone
      await rename(draft, folder);
    } catch (error) {
      await rm(draft, { recursive: true, force: true });
      if (!existsSync(folder)) throw error; // else another process was quicker, and its copy is as good
    }
  }

  // Written each time: it holds full paths, and the project may have been moved since.
  const fontsFile = join(folder, "fonts.conf");
  await writeWhole(fontsFile, fontsConf(folder));
  const libraries = [join(folder, "al2023", "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  return {
    executablePath: join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fontsFile, FONTCONFIG_PATH: folder },
  };
}
