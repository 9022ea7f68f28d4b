// The lists of @zxcvbn-ts one by one: its own index files would bring surnames and encyclopaedias, 2 MB more.
declare module '@zxcvbn-ts/*.json.mjs' {
  const ranked: string[];
  export default ranked;
}
