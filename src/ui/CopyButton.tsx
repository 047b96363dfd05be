import { type ReactNode, useEffect, useState } from "react";
import { useMessages } from "../language/language.tsx";
import { CheckIcon } from "./icons.tsx";

/** How long the button says so after copying, in ms. */
const CONFIRM_MS = 2500;

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
  /** Where the text stands nowhere else: it is shown when the browser refuses. */
  readonly showsText?: boolean;
}) {
  const { copied } = useMessages().calculator;
  const [result, setResult] = useState<"idle" | "copied" | "failed">("idle");
  useEffect(() => {
    if (result !== "copied") return;
    const timer = setTimeout(() => setResult("idle"), CONFIRM_MS);
    return () => clearTimeout(timer);
  }, [result]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setResult("copied");
    } catch {
      // No permission, as in most frames, or an insecure origin.
      setResult("failed");
    }
  };
  return (
    <div className="copy-link">
      <button type="button" className={`button ${result === "copied" ? "button-done" : ""}`} onClick={copy}>
        {result === "copied" ? <CheckIcon /> : icon}
        {result === "copied" ? copied : words.copy}
      </button>
      <span className={result === "failed" ? "remark" : "visually-hidden"} role="status">
        {result === "copied" ? copied : result === "failed" ? words.copyFailed : ""}
        {result === "failed" && showsText ? <span className="to-select"> {text()}</span> : null}
      </span>
    </div>
  );
}
