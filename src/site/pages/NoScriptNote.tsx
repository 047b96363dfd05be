import { useSiteWords } from "./useSiteWords.ts";

/** Says why the controls are still when there is no JavaScript, or when it does not arrive (src/site/entry.client.ts). */
export function NoScriptNote() {
  const { noScript, notStarted } = useSiteWords();
  return (
    <>
      <noscript>
        <p className="notice">{noScript}</p>
      </noscript>
      <p className="notice" id="not-started" role="status" hidden>
        {notStarted}
      </p>
    </>
  );
}
