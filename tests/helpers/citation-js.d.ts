/* What the tests use of a library that comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string, options: { readonly forceType: string })
    readonly data: readonly Readonly<Record<string, unknown>>[]
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-ris' {}
