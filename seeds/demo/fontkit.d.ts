/** The part of fontkit that is used here; the package brings no types. */
declare module 'fontkit' {
  export interface Subset {
    encode(): Uint8Array;
  }
  export interface Font {
    createSubset(): Subset;
  }
  export function create(data: Buffer): Font;
}
