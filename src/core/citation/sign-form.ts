/**
 * What a link carries to say what it meant: four hex digits for which thing it was, eight for what it said, and the
 * day on which it was made (`yyyymmdd`), where there was a clock: `9f2c1a2b3c4d-20261125`. Apart, because every page
 * reads addresses and few check a sign.
 */
export const SIGN = /^([0-9a-f]{4})([0-9a-f]{8})(?:-(\d{4})(\d\d)(\d\d))?$/
