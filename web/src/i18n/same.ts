/** The same keys with other words: what a translation must be, so that a forgotten key is a type error. */
export type Same<Words> = { readonly [Key in keyof Words]: Words[Key] extends string ? string : Same<Words[Key]> }
