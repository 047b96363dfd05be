import { useEffect, useId, useRef, useState } from "react";
import type { OpenedMessages } from "../../content/messages/types.ts";
import { useMessages } from "../language/language.tsx";
import { CopyButton } from "../ui/CopyButton.tsx";

/** Colours an embed can be told to use. */
export type EmbedTheme = "auto" | "light" | "dark";

/** Writes the HTML to paste for a view and a theme, in the present state. */
export type EmbedSnippet = (view: string, theme: EmbedTheme) => string;

const THEMES: readonly EmbedTheme[] = ["auto", "light", "dark"];

/** A dialog with the iframe to paste elsewhere; it opens as it comes. */
export function EmbedDialog({
  views,
  snippet,
  onClose,
}: {
  /** Ids of what can be shown. */
  readonly views: readonly (keyof OpenedMessages["share"]["views"])[];
  readonly snippet: EmbedSnippet;
  readonly onClose: () => void;
}) {
  const { share, tools } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [view, setView] = useState<string>(views[0] ?? "");
  const [theme, setTheme] = useState<EmbedTheme>("auto");
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="embed-dialog" aria-labelledby={`${id}title`} onClose={onClose}>
      <h2 id={`${id}title`}>{share.title}</h2>
      <div className="embed-choices">
        <label className="picker">
          <span className="control-label">{share.what}</span>
          <select value={view} onChange={(event) => setView(event.target.value)}>
            {views.map((value) => (
              <option key={value} value={value}>
                {share.views[value]}
              </option>
            ))}
          </select>
        </label>
        <label className="picker">
          <span className="control-label">{share.theme}</span>
          <select value={theme} onChange={(event) => setTheme(event.target.value as EmbedTheme)}>
            {THEMES.map((value) => (
              <option key={value} value={value}>
                {share.themes[value]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label className="control-label" htmlFor={`${id}html`}>
        {share.snippet}
      </label>
      <textarea
        id={`${id}html`}
        readOnly
        rows={6}
        value={snippet(view, theme)}
        onFocus={(event) => event.target.select()}
      />
      <p>{share.note}</p>
      <div className="embed-actions">
        <CopyButton text={() => snippet(view, theme)} words={{ ...tools, ...share }} />
        <button type="button" className="button button-quiet" onClick={() => dialog.current?.close()}>
          {share.close}
        </button>
      </div>
    </dialog>
  );
}
