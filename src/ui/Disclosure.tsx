import { type ReactNode, useEffect, useRef, useState } from "react";

/**
 * A button that unfolds what most readers never ask for: written when it is first opened, so the page does not carry it.
 */
export function Disclosure({
  className,
  label,
  open = false,
  children,
}: {
  readonly className: string;
  readonly label: string;
  /** Opens it when it becomes so. What the reader has before them is never closed: a change taken back leaves it open. */
  readonly open?: boolean;
  readonly children: ReactNode;
}) {
  const [opened, setOpened] = useState(open);
  const place = useRef<HTMLDetailsElement>(null);
  // Not as a property: React would close it again under the reader.
  useEffect(() => {
    if (open && place.current) place.current.open = true;
  }, [open]);
  const follow = (element: HTMLDetailsElement | null) => {
    if (element?.open) setOpened(true);
  };
  return (
    <details
      className={className}
      // Opened before the script came, it says nothing any more.
      ref={(element) => {
        place.current = element;
        follow(element);
      }}
      onToggle={(event) => follow(event.currentTarget)}
    >
      <summary className="button">{label}</summary>
      {opened ? children : null}
    </details>
  );
}
