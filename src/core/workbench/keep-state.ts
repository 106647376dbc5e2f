/** Why the browser did not keep it: no room, or it keeps nothing here at all, as in a private window. */
export type NotKept = 'full' | 'refused'

/** Whether the desk is kept on the device. */
export type KeepState =
  | { readonly is: 'off' }
  | { readonly is: 'saving' }
  /** `at`: ISO moment. */
  | { readonly is: 'saved'; readonly at: string }
  | { readonly is: 'failed'; readonly why: NotKept }
  /** Another tab kept something else, or wiped what was kept; nothing more is kept here until the reader chooses. */
  | { readonly is: 'elsewhere'; readonly what: 'changed' | 'wiped' }
