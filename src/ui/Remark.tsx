/** What a field made of an odd input; announced, and gone with the next good value. */
export function Remark({ text }: { readonly text: string | null }) {
  return (
    <span className="remark" role="status">
      {text}
    </span>
  );
}
