import { type ReactElement, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";
import { fill } from "./fill.ts";
import { atRest } from "./rest.ts";
import { rewriteHidden, rewriteVisible, withoutHidden } from "./rewrite.ts";
import type { TemplateId, Templates, Values } from "./types.ts";

interface TypesetProps {
  /** The pack that holds the formula; always the same one at one place. */
  readonly templates: Templates;
  readonly id: TemplateId;
  readonly values: Values;
}

/** A typeset formula. Another shape is another element; new numbers in the same shape are written into its text. */
export function Typeset(props: TypesetProps): ReactElement {
  return <OneShape key={props.id} {...props} />;
}

/**
 * React is given the same HTML for as long as the element lives, so it never writes over what the effect writes. The
 * effect depends on the numbers' text because `values` is a new object at every render; it runs once on mounting too,
 * for the half left out, and where the server's numbers were others.
 */
function OneShape({ templates, id, values }: TypesetProps): ReactElement {
  const host = useRef<HTMLSpanElement>(null);
  const fromServer = useFromServer();
  const [first] = useState(() => {
    const html = fill(templates[id], values);
    return { __html: fromServer ? html : withoutHidden(html) };
  });
  const text = Object.values(values).join(" ");
  const moving = useRef(false);

  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    rewriteVisible(element, values, moving.current);
    moving.current = true;
    return atRest(() => {
      moving.current = false;
      rewriteVisible(element, values, false);
      rewriteHidden(element, templates[id], values);
    });
  }, [id, text]);

  return <span ref={host} className="formula" data-formula={id} dangerouslySetInnerHTML={first} />;
}

/** True on the server and while its HTML is taken over, which must then be whole; false for what appears later. */
function useFromServer(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => false,
    () => true,
  );
}

function neverChanges(): () => void {
  return () => {};
}
