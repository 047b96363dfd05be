import { useSiteWords } from "./useSiteWords.ts";

/** Says why the controls are still when there is no JavaScript. */
export function NoScriptNote() {
  return (
    <noscript>
      <p className="notice">{useSiteWords().noScript}</p>
    </noscript>
  );
}
