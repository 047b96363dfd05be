import { useRef } from "react";
import { useMessages } from "../language/language.tsx";
import type { Problem } from "../state/types.ts";

/** A link may hold hundreds of faults, and thousands of letters in one; the notice stands above what was asked for. */
const SHOWN = 5;
const shortened = (text: string) => text.replace(/^(.{40}).+/su, "$1…");

/** Says what a link asked for that the page could not take, and what it took instead. Nothing when all is well. */
export function Notice({
  problems,
  onFix,
}: {
  readonly problems: readonly Problem[];
  readonly onFix: () => void;
}) {
  const { notice } = useMessages();
  const place = useRef<HTMLDivElement>(null);
  const fix = () => {
    // The button goes with the notice: whoever pressed it by the keyboard goes on from here.
    place.current?.focus();
    onFix();
  };
  return (
    <div className="notice-place" role="status" ref={place} tabIndex={-1}>
      {problems.length === 0 ? null : (
        <div className="notice" data-notice="">
          <ul className="notice-list">
            {problems.slice(0, SHOWN).map((problem) => {
              // Not through rich(): what the link said may look like a mark.
              const [fault, instead] = notice.problem({
                ...problem,
                key: shortened(problem.key),
                text: shortened(problem.text),
              });
              return (
                <li key={`${problem.key}=${problem.text}`}>
                  <strong>{fault}</strong>
                  {instead}
                </li>
              );
            })}
            {problems.length > SHOWN && <li>{notice.more(problems.length - SHOWN)}</li>}
          </ul>
          <button type="button" className="text-button" onClick={fix}>
            {notice.fix}
          </button>
        </div>
      )}
    </div>
  );
}
