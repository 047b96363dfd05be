import type { Reporter } from "knip";

const ADVICE = {
  files:
    "Unused files: nothing reaches them from the site, a test or a script. Delete them, or import them where they belong.",
  exports:
    "Unused exports: no other file imports them. Drop the word export, or the code where its own file does without it.",
  types:
    "Unused exported types: no other file imports them. Drop the word export, or the type where its own file does without it.",
  dependencies: "Unused dependencies: nothing imports them. Take them out with npm uninstall.",
  devDependencies: "Unused devDependencies: nothing imports or runs them. Take them out with npm uninstall.",
  unlisted: "Unlisted dependencies: imported, yet not in package.json. Add them with npm install --save-dev.",
  unresolved: "Unresolved imports: there is no such file. Mend the path.",
} as const;

/** Says after knip's own list what to do about it. `npm run unused` names this file as a reporter. */
const advise: Reporter = ({ report, counters, isProduction }) => {
  for (const [kind, advice] of Object.entries(ADVICE) as [keyof typeof ADVICE, string][])
    if (report[kind] && counters[kind] > 0) console.log(`\n${advice}`);
  if (isProduction && counters.exports + counters.types > 0)
    console.log(
      "This look leaves out tests and benches. What only they use moves to them; where a test is right to reach inside, write @internal and why in the comment.",
    );
};

export default advise;
