import type { ObligationPageQuery } from '../../gql/graphql.js';

type Columns = ObligationPageQuery['obligation']['cells'];

/** One agency under one duty, made again of the columns it travels in. */
export interface Cell {
  agency: Columns['agency'][number];
  status: Columns['status'][number];
  meets: boolean;
  counted: boolean;
  neutral: boolean;
  verified: boolean;
  reading: Columns['reading'][number];
  grounds: Columns['grounds'][number];
  rule: string;
}

export function cellsOf(columns: Columns): Cell[] {
  return columns.agency.map((agency, at) => ({
    agency,
    status: columns.status[at] ?? null,
    meets: columns.meets[at] ?? false,
    counted: columns.counted[at] ?? false,
    neutral: columns.neutral[at] ?? false,
    verified: columns.verified[at] ?? false,
    reading: columns.reading[at] ?? null,
    grounds: columns.grounds[at] ?? [],
    rule: columns.rule[at] ?? '',
  }));
}
