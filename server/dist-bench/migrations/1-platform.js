/**
 * World clock, ledger, audit chain, request log.
 *
 * The mark of the database (live, demo, test) is taken once, here, from the connection setting `ega.mark`;
 * a trigger forbids any later change, so no live database can ever be given an offset (house decision 8).
 */ export class Platform1700000000001 {
  async up(db) {
    await db.query(`
      create collation if not exists vi (provider = icu, locale = 'vi');

      create table world_clock (
        id boolean primary key default true check (id),
        mark text not null check (mark in ('live', 'demo', 'test')),
        shift interval not null default '0',
        last_world_instant timestamptz,
        constraint world_clock_live_has_no_shift check (mark <> 'live' or shift = interval '0')
      );
      insert into world_clock (mark) values (coalesce(nullif(current_setting('ega.mark', true), ''), 'live'));

      create function world_now() returns timestamptz language sql volatile parallel safe
        as $$ select clock_timestamp() + shift from world_clock $$;

      create function world_clock_guard() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then raise exception 'world_clock is permanent'; end if;
        if new.mark <> old.mark then raise exception 'the mark of a database never changes'; end if;
        if (select position from ledger) > 0 and old.last_world_instant is not null and clock_timestamp() + new.shift < old.last_world_instant - interval '1 second' then
          raise exception 'world time never runs back';
        end if;
        return new;
      end $$;
      create trigger world_clock_guard before update or delete on world_clock for each row execute function world_clock_guard();

      create table ledger (
        id boolean primary key default true check (id),
        position bigint not null default 0,
        recorded_at timestamptz not null default '-infinity',
        board_position bigint not null default 0,
        audit_seq bigint not null default 0,
        chain_head bytea not null default '\\x00'
      );
      insert into ledger default values;

      create table ledger_entry (
        position bigint primary key,
        recorded_at timestamptz not null unique,
        board_position bigint not null
      );

      create table audit_event (
        seq bigint primary key,
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null,
        machine_at timestamptz not null default clock_timestamp(),
        actor_id uuid,
        action text not null,
        subject text not null,
        agency_id integer,
        round_id text,
        reason text,
        before text,
        after text,
        prev_hash bytea not null,
        hash bytea not null
      );
      create index audit_event_agency on audit_event (agency_id, seq desc);
      create index audit_event_actor on audit_event (actor_id, seq desc);
      create index audit_event_action on audit_event (action, seq desc);

      create function append_only() returns trigger language plpgsql as $$
      begin raise exception '% is append-only', tg_table_name; end $$;
      create trigger audit_event_append_only before update or delete on audit_event for each row execute function append_only();
      create trigger audit_event_no_truncate before truncate on audit_event for each statement execute function append_only();
      create trigger ledger_entry_append_only before update or delete on ledger_entry for each row execute function append_only();

      create table request_log (
        account_id uuid not null,
        request_id text not null,
        operation text not null,
        response jsonb,
        machine_at timestamptz not null default clock_timestamp(),
        primary key (account_id, request_id)
      );

    `);
  }
  async down() {
    throw new Error('the platform migration is not reversible');
  }
}

//# sourceMappingURL=1-platform.js.map
