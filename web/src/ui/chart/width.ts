/** In pixels. A narrower chart writes fewer and shorter words on its axis, and no numbers into its bars. */
export const ROOM_FOR_WORDS = 440
