/** Renderers know no database (house decision 16). The workbook library is loaded only where it is needed. */ export async function renderDocument({
  format,
  document,
}) {
  if (format === 'xlsx') return (await import('./render-xlsx.js')).renderXlsx(document);
  return (await import('./render-csv.js')).renderCsv(document);
}

//# sourceMappingURL=rendering.js.map
