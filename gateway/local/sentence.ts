/** Something that the person at the keyboard can mend. Shown as one sentence, without a stack. */
export class Sentence extends Error {}
