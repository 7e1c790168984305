export class Boards {
  overview(_a: unknown, _b: unknown): any {}
  agencyList(_a: unknown, _b: unknown): any {}
}
