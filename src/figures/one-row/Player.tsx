import type { ReactNode } from "react";
import { useMessages } from "../../language/language.tsx";
import { onKey } from "../parts/onKey.ts";

/** Buttons and a slider that step through the windows. Nothing moves before the reader asks for it. */
export function Player({
  window,
  windows,
  playing,
  valueText,
  onWindow,
  onPlaying,
  children,
}: {
  /** The window looked at; 0 for all of them. */
  readonly window: number;
  readonly windows: number;
  readonly playing: boolean;
  readonly valueText: string;
  readonly onWindow: (window: number) => void;
  readonly onPlaying: (playing: boolean) => void;
  /** What is to be said about the window looked at. */
  readonly children: ReactNode;
}) {
  const { player } = useMessages().figures.oneRow;
  const step = (by: number) =>
    onWindow(Math.min(Math.max((window || (by > 0 ? 0 : windows + 1)) + by, 1), windows));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form where there is none
    <div
      className="player live-only"
      role="group"
      aria-label={player.label}
      onKeyDown={onKey(({ key, target }) => {
        const fromSlider = target instanceof HTMLInputElement;
        if (key === "Escape") onWindow(0);
        else if (key === "ArrowRight" && !fromSlider) step(1);
        else if (key === "ArrowLeft" && !fromSlider) step(-1);
        else return false;
        return true;
      })}
    >
      <span className="player-buttons">
        <Button
          name={playing ? player.pause : player.play}
          className="player-play"
          onClick={() => onPlaying(!playing)}
        >
          {playing ? <path d="M5 3h3v12H5zM10 3h3v12h-3z" /> : <path d="M5 2.5v13l10.5-6.5z" />}
        </Button>
        <Button name={player.previous} disabled={window === 1} onClick={() => step(-1)}>
          <path className="player-line" d="M11 4 6 9l5 5" />
        </Button>
        <Button name={player.next} disabled={window === windows} onClick={() => step(1)}>
          <path className="player-line" d="m7 4 5 5-5 5" />
        </Button>
      </span>
      <span className="player-track">
        <input
          type="range"
          className="player-range"
          aria-label={player.slider}
          aria-valuetext={valueText}
          min={0}
          max={windows}
          value={window}
          data-resting={window === 0}
          onChange={(event) => onWindow(event.target.valueAsNumber)}
        />
      </span>
      {children}
      <button type="button" className="player-clear" aria-disabled={window === 0} onClick={() => onWindow(0)}>
        {player.clear}
      </button>
    </div>
  );
}

function Button({
  name,
  className = "",
  disabled = false,
  onClick,
  children,
}: {
  readonly name: string;
  readonly className?: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={`player-button ${className}`}
      aria-label={name}
      // At the ends there is nowhere to go, but the focus stays: a disabled button would lose it.
      aria-disabled={disabled}
      onClick={onClick}
    >
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}
