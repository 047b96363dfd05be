/** A message without its marks and without what it tells to do, for those who hear it. */
export function plain(message: string): string {
  return message.replace(/<do>.*?<.do>|<.*?>/g, "");
}
