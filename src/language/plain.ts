/** A message without its marks (rich.tsx) and without what it tells to do: for those who hear it, and for files. */
export function plain(message: string): string {
  return message.replace(/<do>.*?<.do>|<.*?>/g, "");
}
