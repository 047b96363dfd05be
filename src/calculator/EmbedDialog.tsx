import { useEffect, useId, useRef, useState } from "react";
import { useMessages } from "../language/language.tsx";
import { CopyButton } from "./CopyButton.tsx";

/** Colours an embed can be told to use. */
export type EmbedTheme = "auto" | "light" | "dark";

/** Writes the HTML to paste for a view and a theme, in the present state. */
export type EmbedSnippet = (view: string, theme: EmbedTheme) => string;

const THEMES: readonly EmbedTheme[] = ["auto", "light", "dark"];

/** A button that opens a dialog with the iframe to paste elsewhere. */
export function EmbedDialog({
  views,
  snippet,
}: {
  readonly views: readonly { readonly id: string; readonly name: string }[];
  readonly snippet: EmbedSnippet;
}) {
  const { share } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [open, setOpen] = useState(false);
  const [view, setView] = useState(views[0]?.id ?? "");
  const [theme, setTheme] = useState<EmbedTheme>("auto");
  // Not at the click: what is in the dialog must be there when it takes the focus.
  useEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {share.embed}
      </button>
      <dialog
        ref={dialog}
        className="embed-dialog"
        aria-labelledby={`${id}title`}
        onClose={() => setOpen(false)}
      >
        {open ? (
          <>
            <h2 id={`${id}title`}>{share.title}</h2>
            <div className="embed-choices">
              <label className="picker">
                <span className="control-label">{share.what}</span>
                <select value={view} onChange={(event) => setView(event.target.value)}>
                  {views.map(({ id: value, name }) => (
                    <option key={value} value={value}>
                      {name}
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
              <CopyButton text={() => snippet(view, theme)} words={share} />
              <button type="button" className="button button-quiet" onClick={() => dialog.current?.close()}>
                {share.close}
              </button>
            </div>
          </>
        ) : null}
      </dialog>
    </>
  );
}
