export class AgencyPages {
  page(_a: unknown, _n: number, _b: unknown): any {}
}
