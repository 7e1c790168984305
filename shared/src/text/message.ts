/** A sentence, or a function of its parameters. Keys are codes such as 'status.met'. */
export type Messages = Record<string, string | ((params: never) => string)>;

/** What the English file must hold: exactly the keys of the Vietnamese file, with the same parameters. */
export type SameMessages<Vi extends Messages> = {
  [K in keyof Vi]: Vi[K] extends (params: infer P) => string ? (params: P) => string : string;
};
