/** pdfmake ships no types; the part of its server face that the paper renderer uses. */
//# sourceMappingURL=pdfmake.d.js.map
