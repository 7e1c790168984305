import { randomUUID } from 'node:crypto';
import { requestId } from '../setup/test-client.js';
import { type MatrixRow, nothing, reach } from './matrix-row.js';

const KEEPERS = 'none none any none none any';

const NAMING = {
  kind: 'PROVINCE',
  nameVi: 'Tỉnh của bài kiểm',
  nameEn: 'Province of the test',
  shortName: 'Bài kiểm',
  agencyName: 'Ủy ban nhân dân tỉnh của bài kiểm',
  isMunicipality: false,
  codeConfidence: 'unverified',
};

/** The registry of agencies: the askers hold the grant `registry` where a role can hold it. */
export const REGISTRY: Record<string, MatrixRow> = {
  registry: {
    document: `{ registry { versions { number nameVi } successions { predecessor } entries { id } } }`,
    variables: nothing,
    reach: reach('none none any any any any'),
  },
  enterRegistryAct: {
    document: `mutation ($input: RegistryActInput!, $requestId: String!) { enterRegistryAct(input: $input, requestId: $requestId) { entries { id } } }`,
    variables: () => ({
      input: {
        kind: 'rename',
        agencies: [60],
        names: [NAMING],
        effectiveFrom: '2018-04-01',
        basisNumber: 'MH-1',
        basisDate: '2018-03-01',
        basisIssuer: 'Chính phủ',
      },
      requestId: requestId(),
    }),
    reach: reach(KEEPERS),
  },
  undoRegistryAct: {
    document: `mutation ($id: ID!, $requestId: String!) { undoRegistryAct(id: $id, reason: "Ghi nhầm", requestId: $requestId) { entries { id } } }`,
    variables: () => ({ id: randomUUID(), requestId: requestId() }),
    reach: reach('none none none none none none'),
  },
};
