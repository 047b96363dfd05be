import { useEffect, useState } from "react";
import { useMessages } from "../language/language.tsx";
import { CheckIcon, LinkIcon } from "./icons.tsx";

/** How long the button says so after copying, in ms. */
const CONFIRM_MS = 2500;

/** Copies the permalink of what the reader sees; says so to eyes and to screen readers. */
export function CopyLink({ link }: { readonly link: () => string }) {
  const { calculator } = useMessages();
  const [result, setResult] = useState<"idle" | "copied" | "failed">("idle");
  useEffect(() => {
    if (result === "idle") return;
    const timer = setTimeout(() => setResult("idle"), CONFIRM_MS);
    return () => clearTimeout(timer);
  }, [result]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link());
      setResult("copied");
    } catch {
      // No permission, or an insecure origin: the address bar has the link.
      setResult("failed");
    }
  };
  return (
    <div className="copy-link">
      <button type="button" className={`button ${result === "copied" ? "button-done" : ""}`} onClick={copy}>
        {result === "copied" ? <CheckIcon /> : <LinkIcon />}
        {result === "copied" ? calculator.copied : calculator.copy}
      </button>
      <span className={result === "failed" ? "remark" : "visually-hidden"} role="status">
        {result === "copied" ? calculator.copied : result === "failed" ? calculator.copyFailed : ""}
      </span>
    </div>
  );
}
