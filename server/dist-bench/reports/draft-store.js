function _ts_decorate(decorators, target, key, desc) {
  var c = arguments.length,
    r = c < 3 ? target : desc === null ? (desc = Object.getOwnPropertyDescriptor(target, key)) : desc,
    d;
  if (typeof Reflect === 'object' && typeof Reflect.decorate === 'function') {
    r = Reflect.decorate(decorators, target, key, desc);
  } else {
    for (var i = decorators.length - 1; i >= 0; i--) {
      if ((d = decorators[i])) {
        r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
      }
    }
  }
  return (c > 3 && r && Object.defineProperty(target, key, r), r);
}
function _ts_metadata(metadataKey, metadataValue) {
  if (typeof Reflect === 'object' && typeof Reflect.metadata === 'function') {
    return Reflect.metadata(metadataKey, metadataValue);
  }
}
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { closeSecretFields } from '@ega/shared/reports/answer-fields';
import { canonicalize } from '../platform/canonical.js';
import { INSTANT_SQL } from '../platform/clock.js';
import { ReportLoader } from './report-loader.js';
export class DraftStore {
  constructor(loader) {
    this.loader = loader;
  }
  /** The draft, begun where it was not: the answers of the latest earlier revision are put in, prefilled. */ async begin(
    tx,
    report,
  ) {
    const draft = await this.loader.listDraft(tx, report);
    if (report.draftStartedAt) return draft;
    if (draft.length > 0)
      await tx.query(
        `insert into report_draft (report_id, question, agency_id, value, origin, version, updated_at)
         select $1, q.question, $2, q.value, 'prefilled', 0, world_now()
           from unnest($3::text[], $4::jsonb[]) as q (question, value)`,
        [
          report.id,
          report.agency.number,
          draft.map((row) => row.question),
          draft.map((row) => JSON.stringify(row.value)),
        ],
      );
    const [started] = await tx.query(
      `update report set draft_started_at = world_now() where id = $1 returning ${INSTANT_SQL('draft_started_at')} as at`,
      [report.id],
    );
    report.draftStartedAt = started.at;
    return draft;
  }
  /** One question, its version one higher; kept in the history per person, question and ten minutes. */ async save(
    tx,
    report,
    answer,
  ) {
    const value = answer.value === null ? null : JSON.stringify(answer.value);
    const [row] = await tx.query(
      `insert into report_draft (report_id, question, agency_id, value, origin, version, reasons, updated_by, updated_at)
       values ($1, $2, $3, $4::jsonb, $5, 1, $6::jsonb, $7, world_now())
       on conflict (report_id, question) do update set value = excluded.value, origin = excluded.origin,
         version = report_draft.version + 1, reasons = excluded.reasons, updated_by = excluded.updated_by, updated_at = excluded.updated_at
       returning version, ${INSTANT_SQL('updated_at')} as "updatedAt", (select display_name from account where id = $7) as "updatedBy"`,
      [
        report.id,
        answer.question,
        report.agency.number,
        value,
        answer.origin,
        JSON.stringify(answer.reasons),
        tx.actor.accountId,
      ],
    );
    await tx.query(
      `insert into report_draft_history (report_id, question, account_id, slot, agency_id, value, updated_at)
       values ($1, $2, $3, date_bin('10 minutes', world_now(), '2016-01-01 00:00+07'), $4, $5::jsonb, world_now())
       on conflict (report_id, question, account_id, slot) do update set value = excluded.value, updated_at = excluded.updated_at`,
      [report.id, answer.question, tx.actor.accountId, report.agency.number, value],
    );
    return row;
  }
  /**
   * State secrets never stay: what was typed before the question was marked secret is emptied in the draft, and its
   * history forgets it (practice.md 14). The version does not move; a client that still shows the words is closed again.
   */ async closeSecret(tx, report, draft, questions) {
    for (const row of draft) {
      if (!questions.includes(row.question) || row.value === null) continue;
      const closed = closeSecretFields(row.question, row.value);
      if (canonicalize(closed) === canonicalize(row.value)) continue;
      row.value = closed;
      await tx.query(
        `update report_draft set value = $3::jsonb, reasons = '{}' where report_id = $1 and question = $2`,
        [report.id, row.question, JSON.stringify(closed)],
      );
    }
    await tx.query(
      `update report_draft_history set value = null where report_id = $1 and question = any ($2)`,
      [report.id, [...questions]],
    );
  }
  /** One hash over who wrote what when: the submit puts it into the audit chain, so the draft's history cannot be rewritten unseen. */ async historyHash(
    tx,
    report,
  ) {
    const rows = await tx.query(
      `select question, account_id as "accountId", ${INSTANT_SQL('slot')} as slot, value, ${INSTANT_SQL('updated_at')} as "updatedAt"
         from report_draft_history where report_id = $1 order by slot, question, account_id`,
      [report.id],
    );
    return {
      changes: rows.length,
      hash: createHash('sha256').update(canonicalize(rows)).digest('hex'),
    };
  }
}
DraftStore = _ts_decorate(
  [
    Injectable(),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [typeof ReportLoader === 'undefined' ? Object : ReportLoader]),
  ],
  DraftStore,
);

//# sourceMappingURL=draft-store.js.map
