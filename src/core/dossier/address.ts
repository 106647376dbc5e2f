/**
 * Address ids of dossiers opened from a file: a tilde, which a published id cannot hold, and a number. Nothing of the
 * file itself stands in the address, which a server sees when the page is loaded again; nor does it mean anything to
 * someone else.
 */
export const LOCAL_PREFIX = '~'

/** The dossier that is made of the reader's own versions; files that are opened count from 1. */
export const DESK_ADDRESS = '~0'
