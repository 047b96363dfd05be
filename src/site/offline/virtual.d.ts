declare module "virtual:precache" {
  /** The files an offline article needs; `revision` is null where the name holds a hash. */
  const files: { url: string; revision: string | null }[];
  export default files;
}
