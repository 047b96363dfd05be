import { useEffect, useState } from "react";
import { useMessages } from "../language/language.tsx";

/** The system's share sheet, on devices that have one; elsewhere nothing. */
export function ShareButton({ title, link }: { readonly title: string; readonly link: () => string }) {
  const { tools } = useMessages();
  const [can, setCan] = useState(false);
  useEffect(() => setCan("share" in navigator), []);
  if (!can) return null;
  return (
    <button
      type="button"
      className="button"
      // Closing the sheet without sharing is not an error.
      onClick={() => void navigator.share({ title, url: link() }).catch(() => undefined)}
    >
      {tools.share}
    </button>
  );
}
