import { wholeSelection } from '../build/whole-selection.js';
import { AGENCY_ONLY, type MatrixRow, READERS, SIGNED_IN, nothing, reach } from './matrix-row.js';

/** Every Query of the schema. */
export const READING: Record<string, MatrixRow> = {
  accountLinks: {
    document: `{ accountLinks { id email displayName agencies { number } } }`,
    variables: nothing,
    reach: reach('none any any any none any'),
  },
  accounts: {
    document: `{ accounts { id email displayName agencies { number } } }`,
    variables: nothing,
    reach: reach('none any any any none any'),
  },
  agencyList: {
    document: `{ agencyList ${wholeSelection('AgencyList')} }`,
    variables: nothing,
    reach: reach(SIGNED_IN),
  },
  agencyNames: { document: `{ agencyNames { number nameVi } }`, variables: nothing, reach: reach(SIGNED_IN) },
  agencyOfCode: {
    document: `{ agencyOfCode(code: "H08") { number slug } }`,
    variables: nothing,
    reach: reach(SIGNED_IN),
  },
  agencyPage: {
    document: `query ($agency: Int!) { agencyPage(number: $agency) ${wholeSelection('AgencyPage', ['AgencyPage.row', 'AgencyPage.rowVerified'])} }`,
    variables: (world, place) => ({ agency: world.report(place, 'sent').agency }),
    reach: reach('own own all all all all own'),
  },
  audits: {
    document: `query ($agency: Int) { audits(agency: $agency) { events { seq after } } }`,
    variables: (world) => ({ agency: world.report('other', 'sent').agency }),
    reach: reach('none none none any none any'),
  },
  boardNews: {
    document: `{ boardNews(since: "0") { position reports } }`,
    variables: nothing,
    reach: reach(SIGNED_IN),
  },
  comparison: {
    document: `{ comparison(fromRound: "2018-Q1") ${wholeSelection('Comparison')} }`,
    variables: nothing,
    reach: reach(SIGNED_IN),
  },
  documentRegister: {
    document: `{ documentRegister ${wholeSelection('RegisterPageFace')} }`,
    variables: nothing,
    reach: reach('any any any any any none any'),
  },
  trialRounds: {
    document: `{ trialRounds ${wholeSelection('Round')} }`,
    variables: nothing,
    reach: reach(SIGNED_IN),
  },
  refusals: {
    document: `{ refusals { account operation } }`,
    variables: nothing,
    reach: reach('none none none any none any'),
  },
  givenUpDraft: {
    document: `query ($round: String!, $agency: Int!) { givenUpDraft(round: $round, agency: $agency, number: 1) ${wholeSelection('GivenUpDraft')} }`,
    variables: (world, place) => world.report(place, 'draft'),
    reach: reach('own own none none none none own'),
  },
  forecast: {
    document: `{ forecast ${wholeSelection('Forecast')} }`,
    variables: nothing,
    reach: reach(SIGNED_IN),
  },
  link: {
    document: `query ($token: String!) { link(token: $token) { purpose } }`,
    variables: (world) => ({ token: world.openLink }),
    reach: reach(SIGNED_IN, 'any'),
  },
  mySessions: { document: `{ mySessions { id device } }`, variables: nothing, reach: reach(SIGNED_IN) },
  notifications: {
    document: `{ notifications ${wholeSelection('NotificationList')} }`,
    variables: nothing,
    reach: reach(SIGNED_IN),
  },
  outbox: {
    document: `{ outbox ${wholeSelection('MailOutboxList')} }`,
    variables: nothing,
    reach: reach('none none any any none any'),
  },
  overview: {
    document: `{ overview ${wholeSelection('Overview')} }`,
    variables: nothing,
    reach: reach(SIGNED_IN),
  },
  receipt: {
    document: `query ($number: String!) { receipt(number: $number) { number preparedBy } }`,
    variables: (world, place) => ({ number: world.receipt(place) }),
    reach: reach(READERS),
  },
  registerDocument: {
    document: `query ($id: ID!) { registerDocument(id: $id) ${wholeSelection('RegisterDocumentFace')} }`,
    variables: (world, place) => ({ id: world.document(place) }),
    reach: reach(READERS),
  },
  report: {
    document: `query ($round: String!, $agency: Int!) { report(round: $round, agency: $agency) { state answers { value } } }`,
    variables: (world, place) => world.report(place, 'sent'),
    reach: reach(READERS),
  },
  reviewQueue: {
    document: `query ($round: String!) { reviewQueue(round: $round) { items { receiptNumber } } }`,
    variables: (world) => ({ round: world.round }),
    reach: reach('none none any any any none'),
  },
  substitutes: {
    document: `query ($agency: Int!) { substitutes(agency: $agency) { agencyNumber candidates { id } } }`,
    variables: (world, place) => ({ agency: world.report(place, 'sent').agency }),
    reach: reach('own own none none none none own'),
  },
  sentRevision: {
    document: `query ($round: String!, $agency: Int!, $number: Int!) { sentRevision(round: $round, agency: $agency, number: $number) { number answers { value suppliedBy } } }`,
    variables: (world, place) => ({ ...world.report(place, 'sent'), number: 1 }),
    reach: reach(READERS),
  },
  reviewSheet: {
    document: `query ($round: String!, $agency: Int!) { reviewSheet(round: $round, agency: $agency) { revisionId questions { value } } }`,
    variables: (world, place) => world.report(place, 'sent'),
    reach: reach('none none all all all none'),
  },
  round: {
    document: `query ($id: ID!) { round(id: $id) { agencies { agencyNumber } extensions { reason } } }`,
    variables: (world) => ({ id: world.round }),
    reach: reach(SIGNED_IN),
  },
  rounds: { document: `{ rounds { id } }`, variables: nothing, reach: reach(SIGNED_IN) },
  timeRequests: {
    document: `query ($round: String!, $agency: Int!) { timeRequests(round: $round, agency: $agency) { id reason } }`,
    variables: (world, place) => world.report(place, 'verified'),
    reach: reach(AGENCY_ONLY),
  },
  lastChases: {
    document: `{ lastChases ${wholeSelection('Chase')} }`,
    variables: nothing,
    reach: reach('none none any any any none'),
  },
  agencyChases: {
    document: `query ($agency: Int!) { agencyChases(number: $agency) ${wholeSelection('Chase')} }`,
    variables: (world, place) => ({ agency: world.report(place, 'sent').agency }),
    reach: reach('none none all all all none'),
  },
  today: {
    document: `{ today ${wholeSelection('TodayWork')} }`,
    variables: nothing,
    reach: reach('none none any any none none'),
  },
  unreadNotifications: { document: `{ unreadNotifications }`, variables: nothing, reach: reach(SIGNED_IN) },
  viewer: {
    document: `{ viewer { owed account { id displayName } } }`,
    variables: nothing,
    reach: reach(SIGNED_IN, 'any'),
  },
};
