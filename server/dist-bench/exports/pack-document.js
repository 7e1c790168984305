/** One pure document; every format is made from it (house decision 16). */ export {};

//# sourceMappingURL=pack-document.js.map
