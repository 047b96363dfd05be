import { type ReactNode, useState } from "react";

/**
 * A button that unfolds what most readers never ask for: written when it is first opened, so the page does not carry it.
 */
export function Disclosure({
  className,
  label,
  open = false,
  onOpen,
  children,
}: {
  readonly className: string;
  readonly label: string;
  /** Open from the start. */
  readonly open?: boolean;
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}) {
  const [opened, setOpened] = useState(open);
  const follow = (element: HTMLDetailsElement | null) => {
    if (!element?.open || opened) return;
    setOpened(true);
    onOpen?.();
  };
  return (
    <details
      className={className}
      open={open || undefined}
      // Opened before the script came, it says nothing any more.
      ref={follow}
      onToggle={(event) => follow(event.currentTarget)}
    >
      <summary className="button">{label}</summary>
      {opened ? children : null}
    </details>
  );
}
