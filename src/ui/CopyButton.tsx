import { type ReactNode, useEffect, useState } from "react";
import { useMessages } from "../language/language.tsx";
import { CheckIcon } from "./icons.tsx";

/** How long a button says so after copying, in ms. */
export const CONFIRM_MS = 2500;

/** Copies a text; says so to eyes and to screen readers. */
export function CopyButton({
  text,
  words,
  icon,
  showsText = false,
}: {
  readonly text: () => string;
  /** What the button says, and what to do instead when the browser refuses. */
  readonly words: { readonly copy: string; readonly copyFailed: string };
  readonly icon?: ReactNode;
  /** Where the text may stand nowhere else: what would have been copied is shown when the browser refuses. */
  readonly showsText?: boolean;
}) {
  const { copied } = useMessages().calculator;
  const [result, setResult] = useState<"idle" | "copied" | { readonly refused: string }>("idle");
  useEffect(() => {
    if (result !== "copied") return;
    const timer = setTimeout(() => setResult("idle"), CONFIRM_MS);
    return () => clearTimeout(timer);
  }, [result]);
  const copy = async () => {
    const wanted = text();
    try {
      await navigator.clipboard.writeText(wanted);
      setResult("copied");
    } catch {
      // No permission, as in most frames, or an insecure origin.
      setResult({ refused: wanted });
    }
  };
  const done = result === "copied";
  const refused = typeof result === "object" ? result.refused : null;
  return (
    <div className="copy-link">
      <button type="button" className={`button ${done ? "button-done" : ""}`} onClick={copy}>
        {done ? <CheckIcon /> : icon}
        {done ? copied : words.copy}
      </button>
      <span className={refused === null ? "visually-hidden" : "remark"}>
        <span role="status">{done ? copied : refused === null ? "" : words.copyFailed}</span>
        {refused !== null && showsText ? <span className="to-select"> {refused}</span> : null}
      </span>
    </div>
  );
}
