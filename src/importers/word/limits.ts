/*
 * How much of a file is read. Far above any letter: the largest Word files known here have some 20 MB of XML, and a
 * thousand pages are about three million characters.
 */

/** Of the file itself, pictures and all. */
export const MAX_FILE_BYTES = 200_000_000
/** Of the parts that are read, unpacked and counted as they come out, not as the file says. */
export const MAX_UNPACKED_BYTES = 300_000_000
export const MAX_ENTRIES = 5000
/** How many times more a part may weigh once unpacked; repeated XML stays under a hundred. */
export const MAX_RATIO = 250
/** Parts below this are never a bomb, however well they pack. */
export const RATIO_FROM_BYTES = 5_000_000
/** Elements within elements. Word itself stops far below. */
export const MAX_DEPTH = 400
/** Elements at once in memory: those of one paragraph or table. */
export const MAX_ELEMENTS_AT_ONCE = 1_000_000
/** Characters between two tags. */
export const MAX_TOKEN = 16_000_000
export const MAX_BLOCKS = 200_000
/** In UTF-16 units, deleted text included. */
export const MAX_TEXT = 20_000_000
/** Bytes that are unpacked before the clock is asked again. */
export const STEP_BYTES = 65_536
