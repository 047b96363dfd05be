import { Fragment, type ReactNode } from "react";

/**
 * The meanings a piece of a message may carry. A number's has one colour everywhere (src/site/styles/tokens.css); `b` is
 * bold; `do` tells what to do, which is left out where nothing can be done: without scripts and on paper.
 */
const MEANINGS = ["pixel", "zero", "unread", "win", "res", "b", "do"] as const;

const TAG = new RegExp(`<(${MEANINGS.join("|")})>(.*?)</\\1>`, "g");

/**
 * Turns a message with light marks, such as “<res>55</res> windows”, into text with coloured numbers.
 * Messages stay plain strings that a translator can read; anything else in them is text, never markup.
 */
export function rich(message: string): ReactNode {
  const pieces: ReactNode[] = [];
  let from = 0;
  for (const match of message.matchAll(TAG)) {
    if (match.index > from) pieces.push(message.slice(from, match.index));
    const [whole, meaning, text = ""] = match;
    pieces.push(
      meaning === "b" ? (
        <strong key={pieces.length}>{text}</strong>
      ) : (
        <span key={pieces.length} className={meaning === "do" ? "to-do" : `n n-${meaning}`}>
          {text}
        </span>
      ),
    );
    from = match.index + whole.length;
  }
  if (from < message.length) pieces.push(message.slice(from));
  return <Fragment>{pieces}</Fragment>;
}
