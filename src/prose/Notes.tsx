import type { ReactNode } from "react";
import { settle } from "./typography.ts";

/** Text with a note beside it in the margin column; on narrower screens the note folds below its text. */
export function Beside({ children }: { readonly children: ReactNode }) {
  return <div className="beside">{children}</div>;
}

/** A margin note. Inside a <Beside> it stands in the margin column. `live`: it speaks of what needs JavaScript. */
export function Aside({ live = false, children }: { readonly live?: boolean; readonly children: ReactNode }) {
  // A note, not a landmark: a dozen of them would bury the page's own.
  return (
    <aside role="note" className={live ? "aside live-only" : "aside"}>
      {children}
    </aside>
  );
}

/** The answer, in the size the board gives it. */
export function Answer({ children }: { readonly children: ReactNode }) {
  return <div className="answer">{children}</div>;
}

/** A number as a source prints it: quoted, not ours. It looks like any other; the tests tell it from one typed by hand. */
export function Printed({ children }: { readonly children: ReactNode }) {
  return children;
}

/** One question readers ask, with its answer; its own id, so that it can be linked. */
export function Question({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  // Without a name, or a dozen landmarks would bury the page's own; the headings lead here.
  return (
    <section className="question">
      <h3 id={id}>{settle(title)}</h3>
      {children}
    </section>
  );
}
