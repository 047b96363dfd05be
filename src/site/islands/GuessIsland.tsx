import { useState } from "react";
import { Guess, type GuessChoice, type GuessChoices } from "../../prose/Guess.tsx";

/** The question before the answer; the choices are worked out when the page is built. */
export default function GuessIsland({ choices }: { readonly choices: GuessChoices }) {
  const [chosen, setChosen] = useState<GuessChoice | null>(null);
  return <Guess choices={choices} chosen={chosen} onChoose={setChosen} />;
}
