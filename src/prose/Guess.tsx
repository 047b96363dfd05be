import { useId } from "react";
import { useMessages } from "../language/language.tsx";

/** What a guess may be, and why someone would make it. */
export interface GuessChoices {
  /** Whole steps; one window fewer than there are at least. */
  readonly steps: number;
  readonly down: number;
  /** What the program does. */
  readonly up: number;
  readonly same: number;
  /** Zeros read beyond the edge when rounding up, and zeros that SAME adds. */
  readonly zerosUp: number;
  readonly zerosSame: number;
}

/** One of the four ways to count. */
export type GuessChoice = "steps" | "down" | "up" | "same";

const ORDER: readonly GuessChoice[] = ["steps", "down", "up", "same"];

/** Asks before the text tells, and answers the reader's own choice. Nothing waits for it. */
export function Guess({
  choices,
  chosen,
  onChoose,
}: {
  readonly choices: GuessChoices;
  readonly chosen: GuessChoice | null;
  readonly onChoose: (choice: GuessChoice) => void;
}) {
  const { guess } = useMessages().prose;
  const name = useId();
  return (
    <fieldset className="guess live-only">
      <legend>{guess.question}</legend>
      <div className="guess-choices">
        {ORDER.map((choice) => (
          <label key={choice} data-on={choice === chosen || undefined}>
            <input type="radio" name={name} checked={choice === chosen} onChange={() => onChoose(choice)} />
            <span>{choices[choice]}</span>
          </label>
        ))}
      </div>
      <output className="guess-answer" data-right={chosen === "up" || undefined}>
        {chosen ? answerTo(chosen, choices, guess.answers) : <span className="guess-hint">{guess.hint}</span>}
      </output>
    </fieldset>
  );
}

function answerTo(
  choice: GuessChoice,
  { steps, down, up, same, zerosUp, zerosSame }: GuessChoices,
  answers: ReturnType<typeof useMessages>["prose"]["guess"]["answers"],
): string {
  switch (choice) {
    case "steps":
      return answers.steps(steps, down);
    case "down":
      return answers.down(down);
    case "up":
      return answers.up(up, zerosUp);
    case "same":
      return answers.same(same, zerosSame);
  }
}
