import { useMessages } from "../../language/language.tsx";

/** Says why the controls are still when there is no JavaScript. */
export function NoScriptNote() {
  return (
    <noscript>
      <p className="notice">{useMessages().site.noScript}</p>
    </noscript>
  );
}
