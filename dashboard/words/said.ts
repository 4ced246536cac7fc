/** Words in another language: texts for texts, and functions of the same things for functions. */
export type Said<Text> = Text extends (...given: infer Given) => string
  ? (...given: Given) => string
  : Text extends string
    ? string
    : { readonly [Key in keyof Text]: Said<Text[Key]> };
