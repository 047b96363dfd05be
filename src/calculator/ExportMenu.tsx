import { useEffect, useRef, useState } from "react";
import { useMessages } from "../language/language.tsx";
import { CONFIRM_MS } from "../ui/CopyButton.tsx";
import { download } from "../ui/download.ts";
import { CheckIcon } from "../ui/icons.tsx";

/** A format the menu offers. */
export interface ExportChoice {
  readonly id: string;
  /** The format's own name, the same in every language. */
  readonly name: string;
}

/** A text in some format, and the file it would be. */
export interface ExportedText {
  readonly file: string;
  readonly type: string;
  readonly text: string;
}

/** Writes what the reader sees in one format. */
export type WriteExport = (format: string) => ExportedText;

/**
 * Copies or saves what the reader sees, as a table or as code. The writers are fetched as the menu opens, so that a
 * click still counts as the reader's own when the clipboard asks.
 */
export function ExportMenu({
  tables,
  code,
  load,
}: {
  readonly tables: readonly ExportChoice[];
  readonly code: readonly ExportChoice[];
  readonly load: () => Promise<WriteExport>;
}) {
  const { exportMenu, tools } = useMessages();
  const writer = useRef<Promise<WriteExport> | null>(null);
  const [copied, setCopied] = useState("");
  const [status, setStatus] = useState("");
  /** What the clipboard did not take. */
  const [left, setLeft] = useState("");
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(""), CONFIRM_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  const fetched = () => {
    writer.current ??= load();
    writer.current.catch(() => {
      writer.current = null;
    });
    return writer.current;
  };
  // Ahead of the first click, and again with the next drawing where it failed; the click says so.
  useEffect(() => void fetched().catch(() => {}));
  const write = async (format: string, use: (exported: ExportedText) => Promise<void> | void) => {
    setLeft("");
    try {
      await use((await fetched())(format));
    } catch {
      setStatus(tools.failed);
    }
  };
  const copy = ({ id, name }: ExportChoice) =>
    write(id, async ({ text }) => {
      try {
        await navigator.clipboard.writeText(text);
        setCopied(id);
        setStatus(exportMenu.copied(name));
      } catch {
        // No permission, or an insecure origin: the reader can still take it by hand.
        setLeft(text);
        setStatus(exportMenu.copyFailed);
      }
    });
  const save = ({ id }: ExportChoice) =>
    write(id, ({ file, type, text }) => {
      download(file, new Blob([text], { type: `${type};charset=utf-8` }));
      setStatus(tools.saved(file));
    });

  const row = (choice: ExportChoice) => (
    <li key={choice.id}>
      <span className="export-name">{choice.name}</span>
      <button
        type="button"
        className={`button ${copied === choice.id ? "button-done" : ""}`}
        aria-label={exportMenu.copyAs(choice.name)}
        onClick={() => copy(choice)}
      >
        {copied === choice.id ? <CheckIcon /> : null}
        {exportMenu.copy}
      </button>
      <button
        type="button"
        className="button button-quiet"
        aria-label={exportMenu.downloadAs(choice.name)}
        onClick={() => save(choice)}
      >
        {exportMenu.download}
      </button>
    </li>
  );
  return (
    <>
      <div className="export-lists">
        <div>
          <p className="control-label">{exportMenu.tables}</p>
          <ul className="export-list">{tables.map(row)}</ul>
        </div>
        <div>
          <p className="control-label">{exportMenu.code}</p>
          <ul className="export-list">{code.map(row)}</ul>
        </div>
      </div>
      <p className="export-status" role="status">
        {status}
      </p>
      {left ? (
        <textarea
          className="export-text"
          aria-label={exportMenu.text}
          readOnly
          rows={8}
          value={left}
          ref={(element) => element?.select()}
        />
      ) : null}
    </>
  );
}
