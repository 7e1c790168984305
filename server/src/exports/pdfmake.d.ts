declare module 'pdfmake' {
  interface Fonts {
    normal: string;
    bold: string;
    italics: string;
    bolditalics: string;
  }

  /** The part of pdfmake 0.3 that is used here; it has no types of its own. */
  interface PdfMake {
    addFonts(fonts: Record<string, Fonts>): void;
    setUrlAccessPolicy(allow: (url: string) => boolean): void;
    setLocalAccessPolicy(allow: (path: string) => boolean): void;
    createPdf(definition: object): { getBuffer(): Promise<Uint8Array> };
  }

  const pdfmake: PdfMake;
  export default pdfmake;
}
