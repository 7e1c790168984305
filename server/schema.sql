-- Printed by `npm run schema` from a migrated database; compared in CI. Never edited by hand.

-- columns
access_confirmation.account_id uuid not null
access_confirmation.confirmed_by uuid not null
access_confirmation.id uuid not null
access_confirmation.note text
access_confirmation.outcome text not null
access_confirmation.position int8 not null
access_confirmation.powers jsonb not null
access_confirmation.quarter text not null
access_confirmation.recorded_at timestamptz not null
access_link.account_id uuid not null
access_link.expires_at timestamptz not null
access_link.id uuid not null
access_link.made_at timestamptz not null default clock_timestamp()
access_link.made_by uuid
access_link.purpose text not null
access_link.revoked_at timestamptz
access_link.token_hash bytea not null
access_link.used_at timestamptz
account.created_at timestamptz not null
account.disabled_at timestamptz
account.display_name text not null
account.email text not null
account.grants _text not null default '{}'::text[]
account.id uuid not null
account.last_sign_in_at timestamptz
account.machine bool not null default false
account.office_title text
account.password_hash text
account.recovery_hashes _text not null default '{}'::text[]
account.released_only bool not null default false
account.role text not null
account.totp_last_step int8
account.totp_secret bytea
account.unit text
account_agency.account_id uuid not null
account_agency.agency_id int4 not null
agency.id int4 not null
agency.slug text not null
agency_succession.act_id uuid
agency_succession.confidence text not null
agency_succession.effective_from date not null
agency_succession.id uuid not null
agency_succession.legal_basis text not null
agency_succession.position int8 not null
agency_succession.predecessor_id int4 not null
agency_succession.recorded_at timestamptz not null
agency_succession.relation text not null
agency_succession.successor_id int4
agency_succession.superseded_position int8
agency_version.abbreviation_en text
agency_version.abbreviation_vi text
agency_version.act_id uuid
agency_version.agency_id int4 not null
agency_version.agency_name text not null
agency_version.code text
agency_version.code_confidence text not null
agency_version.gso_code text
agency_version.id uuid not null
agency_version.is_municipality bool not null default false
agency_version.kind text not null
agency_version.legal_basis text
agency_version.name_en text not null
agency_version.name_fold text not null
agency_version.name_vi text not null collate vi
agency_version.position int8 not null
agency_version.recorded_at timestamptz not null
agency_version.region6 text
agency_version.region8 text
agency_version.short_name text not null collate vi
agency_version.superseded_position int8
agency_version.valid_from date not null
agency_version.valid_to date
answer_assignment.account_id uuid
answer_assignment.agency_id int4 not null
answer_assignment.assigned_at timestamptz not null
answer_assignment.assigned_by uuid not null
answer_assignment.done_at timestamptz
answer_assignment.due_on date
answer_assignment.question text not null
answer_assignment.report_id uuid not null
answer_assignment.unit text not null
api_token.account_id uuid not null
api_token.agency_id int4 not null
api_token.expires_at timestamptz not null
api_token.id uuid not null
api_token.last_used_at timestamptz
api_token.made_at timestamptz not null default clock_timestamp()
api_token.made_by uuid not null
api_token.name text not null
api_token.revoked_at timestamptz
api_token.revoked_by uuid
api_token.scopes _text not null
api_token.token_hash bytea not null
api_token.window_count int4 not null default 0
api_token.window_since timestamptz
architecture_assessment.agency_id int4 not null
architecture_assessment.assessed_by uuid not null
architecture_assessment.conclusion text not null
architecture_assessment.contents jsonb not null
architecture_assessment.decision_on date
architecture_assessment.id uuid not null
architecture_assessment.position int8 not null
architecture_assessment.reason text
architecture_assessment.recorded_at timestamptz not null
architecture_assessment.revision_id uuid not null
architecture_assessment.round_id text not null
audit_event.action text not null
audit_event.actor_id uuid
audit_event.after text
audit_event.agency_id int4
audit_event.before text
audit_event.hash bytea not null
audit_event.machine_at timestamptz not null default clock_timestamp()
audit_event.position int8 not null
audit_event.prev_hash bytea not null
audit_event.reason text
audit_event.recorded_at timestamptz not null
audit_event.round_id text
audit_event.seq int8 not null
audit_event.subject text not null
chase_call.agency_id int4 not null
chase_call.called_on date not null
chase_call.followed_by uuid
chase_call.id uuid not null
chase_call.made_by uuid not null
chase_call.note text
chase_call.position int8 not null
chase_call.promised_on date
chase_call.recorded_at timestamptz not null
chase_call.round_id text not null
chase_call.spoke_with text not null
cover_document.added_by uuid not null
cover_document.agency_id int4 not null
cover_document.document jsonb not null
cover_document.id uuid not null
cover_document.position int8 not null
cover_document.recorded_at timestamptz not null
cover_document.report_id uuid not null
cover_document.revision_id uuid not null
delegation.account_id uuid not null
delegation.document text not null
delegation.ended_at timestamptz
delegation.from_day date not null
delegation.id uuid not null
delegation.leader_id uuid not null
delegation.position int8 not null
delegation.powers _text not null
delegation.recorded_at timestamptz not null
delegation.to_day date not null
directive_item.body jsonb not null
directive_item.code text not null
directive_item.entered_by uuid
directive_item.id uuid not null
directive_item.kind text not null
directive_item.position int8 not null
directive_item.recorded_at timestamptz not null
directive_item.valid_from date not null
directive_item.valid_to date
directive_item.version int4 not null
file.agency_id int4 not null
file.id uuid not null
file.media_type text not null
file.original_name text not null
file.pages int4
file.recorded_at timestamptz not null
file.sha256 bytea not null
file.size int8 not null
file.stored_as text not null
file.uploaded_by uuid not null
file_scan.agency_id int4 not null
file_scan.file_id uuid not null
file_scan.finding text
file_scan.machine_at timestamptz not null default clock_timestamp()
file_scan.number int4 not null
file_scan.outcome text not null
file_signatures.agency_id int4 not null
file_signatures.file_id uuid not null
file_signatures.machine_at timestamptz not null default clock_timestamp()
file_signatures.signatures jsonb not null
frozen_board.chain_head bytea not null
frozen_board.changes jsonb
frozen_board.content jsonb not null
frozen_board.content_hash bytea not null
frozen_board.frozen_by uuid not null
frozen_board.meeting_id text not null
frozen_board.position int8 not null
frozen_board.reason text
frozen_board.recorded_at timestamptz not null
frozen_board.round_id text not null
frozen_board.version int4 not null
given_up_answer.agency_id int4 not null
given_up_answer.draft_number int4 not null
given_up_answer.origin text not null
given_up_answer.question text not null
given_up_answer.reasons jsonb not null default '{}'::jsonb
given_up_answer.report_id uuid not null
given_up_answer.updated_at timestamptz not null
given_up_answer.updated_by uuid not null
given_up_answer.value jsonb
guidance_item.body jsonb not null
guidance_item.code text not null
guidance_item.entered_by uuid not null
guidance_item.id uuid not null
guidance_item.kind text not null
guidance_item.position int8 not null
guidance_item.reason text
guidance_item.recorded_at timestamptz not null
guidance_item.removed bool not null default false
guidance_item.version int4 not null
job.attempts int4 not null default 0
job.done_at timestamptz
job.due_at timestamptz not null default clock_timestamp()
job.failed_at timestamptz
job.failure text
job.leased_until timestamptz
job.payload jsonb not null
job.queue text not null
job.run_key text not null
ledger.audit_seq int8 not null default 0
ledger.board_position int8 not null default 0
ledger.chain_head bytea not null default '\x00'::bytea
ledger.id bool not null default true
ledger.position int8 not null default 0
ledger.recorded_at timestamptz not null default '-infinity'::timestamp with time zone
ledger_entry.board_position int8 not null
ledger_entry.position int8 not null
ledger_entry.recorded_at timestamptz not null
mail.account_id uuid not null
mail.address text not null
mail.body text not null
mail.id uuid not null
mail.link_id uuid
mail.made_at timestamptz not null
mail.message_id text not null
mail.run_key text not null
mail.sent_at timestamptz
mail.state text not null default 'waiting'::text
mail.subject text not null
meeting.agenda jsonb not null
meeting.changed_by uuid
meeting.held_at timestamptz not null
meeting.id text not null
meeting.participants jsonb not null
meeting.place text not null
meeting.position int8 not null
meeting.recorded_at timestamptz not null
meeting.revision int4 not null
meeting.round_id text not null
meeting_paragraph.body text
meeting_paragraph.code text not null
meeting_paragraph.id uuid not null
meeting_paragraph.meeting_id text not null
meeting_paragraph.position int8 not null
meeting_paragraph.recorded_at timestamptz not null
meeting_paragraph.written_by uuid not null
notification.account_id uuid not null
notification.agency_id int4 not null
notification.facts jsonb not null
notification.id uuid not null
notification.kind text not null
notification.mail_id uuid
notification.position int8 not null
notification.read_at timestamptz
notification.recorded_at timestamptz not null
notification.round_id text not null
notification.run_key text not null
obligation_answer.agency_id int4 not null
obligation_answer.document text
obligation_answer.done_on date
obligation_answer.entered_by uuid not null
obligation_answer.id uuid not null
obligation_answer.obligation text not null
obligation_answer.position int8 not null
obligation_answer.recorded_at timestamptz not null
obligation_answer.remark text
obligation_answer.state text not null
project_assessment.agency_id int4 not null
project_assessment.assessed_by uuid not null
project_assessment.id uuid not null
project_assessment.position int8 not null
project_assessment.project text not null
project_assessment.reason text not null
project_assessment.recorded_at timestamptz not null
project_assessment.revision_id uuid not null
project_assessment.round_id text not null
project_assessment.rule text not null
project_assessment.verdict text not null
proposal.addressee text not null
proposal.agency_id int4 not null
proposal.content text not null
proposal.id uuid not null
proposal.item_id text not null
proposal.number text not null
proposal.owner_id uuid
proposal.position int8 not null
proposal.recorded_at timestamptz not null
proposal.revision_id uuid not null
proposal.round_id text not null
proposal_reply.agency_id int4 not null
proposal_reply.answer text
proposal_reply.document text
proposal_reply.id uuid not null
proposal_reply.outcome text not null
proposal_reply.position int8 not null
proposal_reply.proposal_id uuid not null
proposal_reply.recorded_at timestamptz not null
proposal_reply.replied_by uuid not null
public_switch.id uuid not null
public_switch.is_on bool not null
public_switch.position int8 not null
public_switch.reason text not null
public_switch.recorded_at timestamptz not null
public_switch.switched_by uuid not null
question_message.agency_id int4 not null
question_message.author_id uuid not null
question_message.id uuid not null
question_message.position int8 not null
question_message.question text not null
question_message.recorded_at timestamptz not null
question_message.report_id uuid not null
question_message.round_id text not null
question_message.side text not null
question_message.text text not null
refusal.account_id uuid not null
refusal.address text not null
refusal.code text not null
refusal.last_at timestamptz not null
refusal.minute timestamptz not null
refusal.operation text not null
refusal.times int4 not null default 1
register_citation.agency_id int4 not null
register_citation.document_id uuid not null
register_citation.file_id uuid
register_citation.path text not null
register_citation.position int8 not null
register_citation.question text not null
register_citation.quoted jsonb not null
register_citation.recorded_at timestamptz not null
register_citation.revision_id uuid not null
register_citation.round_id text not null
register_document.agency_id int4
register_document.changed_position int8 not null
register_document.comparable text
register_document.file_id uuid
register_document.id uuid not null
register_document.issued_on date
register_document.issuing_body text
register_document.key text not null
register_document.kind text
register_document.mark text not null
register_document.number text
register_document.position int8 not null
register_document.quoted_date text
register_document.recorded_at timestamptz not null
register_document.remark text
register_document.search text not null
register_document.secret bool not null default false
register_document.signer text
register_document.signer_title text
register_document.signing_form text
register_document.source text
register_document.symbol text
register_document.title text
register_document.year int4
registry_act.agencies _int4 not null
registry_act.basis_date date
registry_act.basis_issuer text
registry_act.basis_number text
registry_act.effective_from date not null
registry_act.id uuid not null
registry_act.kind text not null
registry_act.made_by uuid
registry_act.note text
registry_act.position int8 not null
registry_act.recorded_at timestamptz not null
registry_act.request jsonb not null
registry_act.undoes uuid
release.id uuid not null
release.meeting_id text not null
release.note text
release.position int8 not null
release.recorded_at timestamptz not null
release.released_by uuid not null
release.revoked_by uuid
release.revoked_position int8
release.revoked_reason text
release.version int4 not null
reminder.agency_id int4 not null
reminder.due_at timestamptz not null
reminder.offset_days int4 not null
reminder.outcome text not null
reminder.position int8 not null
reminder.recorded_at timestamptz not null
reminder.round_id text not null
report.agency_id int4 not null
report.assignee_id uuid
report.current_revision_id uuid
report.draft_number int4 not null default 1
report.draft_started_at timestamptz
report.id uuid not null
report.open_questions _text
report.opened_at timestamptz
report.opened_by uuid
report.ready_at timestamptz
report.ready_by uuid
report.ready_from text
report.returned_until timestamptz
report.revision_count int4 not null default 0
report.round_id text not null
report.second_pair_waived bool not null default false
report.sent_back_reason text
report.state text not null default 'draft'::text
report.version int4 not null default 1
report_draft.agency_id int4 not null
report_draft.origin text not null
report_draft.question text not null
report_draft.reasons jsonb not null default '{}'::jsonb
report_draft.report_id uuid not null
report_draft.updated_at timestamptz not null
report_draft.updated_by uuid
report_draft.value jsonb
report_draft.version int4 not null
report_draft_history.account_id uuid not null
report_draft_history.agency_id int4 not null
report_draft_history.question text not null
report_draft_history.report_id uuid not null
report_draft_history.slot timestamptz not null
report_draft_history.updated_at timestamptz not null
report_draft_history.value jsonb
report_entry.agency_id int4 not null
report_entry.arrival_number text not null
report_entry.arrived_on date not null
report_entry.channel text not null
report_entry.confirmed_at timestamptz
report_entry.confirmed_by uuid
report_entry.document jsonb not null
report_entry.entered_by uuid not null
report_entry.given_up_at timestamptz
report_entry.id uuid not null
report_entry.position int8 not null
report_entry.recorded_at timestamptz not null
report_entry.report_id uuid not null
report_entry.revision_id uuid
report_entry.round_id text not null
report_move.action text not null
report_move.actor_id uuid not null
report_move.agency_id int4 not null
report_move.from_state text not null
report_move.id uuid not null
report_move.position int8 not null
report_move.reason text
report_move.recorded_at timestamptz not null
report_move.report_id uuid not null
report_move.returned_until timestamptz
report_move.revision_id uuid
report_move.round_id text not null
report_move.to_state text not null
report_revision.agency_id int4 not null
report_revision.chain_head bytea not null
report_revision.content jsonb not null
report_revision.dropped_as text
report_revision.dropped_position int8
report_revision.due_at timestamptz not null
report_revision.form_version int4 not null
report_revision.id uuid not null
report_revision.late bool not null
report_revision.number int4 not null
report_revision.position int8 not null
report_revision.prepared_by uuid not null
report_revision.reasons jsonb not null
report_revision.receipt_hash bytea not null
report_revision.receipt_number text not null
report_revision.receipt_payload text not null
report_revision.recorded_at timestamptz not null
report_revision.report_id uuid not null
report_revision.round_id text not null
report_revision.states jsonb not null
report_revision.submitted_by uuid not null
report_revision.substitute_id uuid
report_revision.suppliers jsonb not null default '{}'::jsonb
report_revision.variant text not null
report_summary.agency_id int4 not null
report_summary.basis text not null
report_summary.decision_id uuid
report_summary.dropped_position int8
report_summary.id uuid not null
report_summary.position int8 not null
report_summary.recorded_at timestamptz not null
report_summary.report_id uuid not null
report_summary.revision_id uuid not null
report_summary.round_id text not null
report_summary.rules_version int4 not null
report_summary.summary jsonb not null
request_log.account_id uuid not null
request_log.machine_at timestamptz not null default clock_timestamp()
request_log.operation text not null
request_log.request_id text not null
request_log.response jsonb
review_decision.accepted _text not null
review_decision.agency_id int4 not null
review_decision.before jsonb not null
review_decision.decided_by uuid not null
review_decision.id uuid not null
review_decision.outcome text not null
review_decision.position int8 not null
review_decision.recorded_at timestamptz not null
review_decision.report_id uuid not null
review_decision.returned jsonb not null
review_decision.revision_id uuid not null
review_decision.round_id text not null
review_decision.undone_position int8
review_decision.verified_content jsonb not null
review_decision.verified_from jsonb not null
review_mark.account_id uuid not null
review_mark.agency_id int4 not null
review_mark.due_on date
review_mark.mark text not null
review_mark.proposed jsonb
review_mark.question text not null
review_mark.reason_code text
review_mark.revision_id uuid not null
review_mark.text text
review_mark.updated_at timestamptz not null
review_mark.version int4 not null default 1
review_note.agency_id int4 not null
review_note.author_id uuid not null
review_note.id uuid not null
review_note.position int8 not null
review_note.question text
review_note.recorded_at timestamptz not null
review_note.report_id uuid not null
review_note.round_id text not null
review_note.text text not null
revision_file.agency_id int4 not null
revision_file.file_id uuid not null
revision_file.number_symbol text
revision_file.question text not null
revision_file.revision_id uuid not null
round.agency_count int4 not null
round.closes_at timestamptz not null
round.cut_off date not null
round.due_at timestamptz not null
round.ended_at timestamptz
round.filled_position int8
round.form_version int4 not null
round.id text not null
round.opened_by uuid
round.opens_at timestamptz not null
round.period_from date not null
round.period_to date not null
round.position int8 not null
round.quarter int4 not null
round.recorded_at timestamptz not null
round.trial_title text
round.year int4 not null
round_agency.agency_id int4 not null
round_agency.agency_version_id uuid not null
round_agency.position int8 not null
round_agency.round_id text not null
round_agency.variant text not null
round_extension.agency_id int4 not null
round_extension.document text
round_extension.due_at timestamptz not null
round_extension.granted_by uuid not null
round_extension.id uuid not null
round_extension.position int8 not null
round_extension.reason text not null
round_extension.recorded_at timestamptz not null
round_extension.round_id text not null
second_look.account_id uuid not null
second_look.agency_id int4 not null
second_look.id uuid not null
second_look.position int8 not null
second_look.reason text
second_look.recorded_at timestamptz not null
second_look.revision_id uuid not null
second_look.round_id text not null
second_look.step text not null
second_look_switch.id uuid not null
second_look_switch.is_on bool not null
second_look_switch.position int8 not null
second_look_switch.reason text not null
second_look_switch.recorded_at timestamptz not null
second_look_switch.switched_by uuid not null
secret_record.agency_id int4 not null
secret_record.arrival_number text not null
secret_record.arrived_on date not null
secret_record.id uuid not null
secret_record.position int8 not null
secret_record.reached_on date
secret_record.recorded_at timestamptz not null
secret_record.recorded_by uuid not null
secret_record.revision_id uuid not null
secret_record.round_id text not null
secret_record.step int4 not null
session.account_id uuid not null
session.address text not null
session.agency_numbers _int4 not null
session.created_at timestamptz not null default clock_timestamp()
session.device text not null
session.ended_at timestamptz
session.expires_at timestamptz not null
session.grants _text not null
session.id uuid not null
session.last_seen_at timestamptz not null default clock_timestamp()
session.reach text not null
session.role text not null
session.stage text not null
session.token_hash bytea not null
session.unit text
session_pack.asked_by uuid not null
session_pack.content text not null default 'papers'::text
session_pack.done int4 not null default 0
session_pack.failure text
session_pack.files jsonb not null default '[]'::jsonb
session_pack.id uuid not null
session_pack.meeting_id text not null
session_pack.of int4 not null default 1
session_pack.position int8 not null
session_pack.profile text not null
session_pack.recorded_at timestamptz not null
session_pack.state text not null
session_pack.version int4
substitute.account_id uuid not null
substitute.agency_id int4 not null
substitute.approver_id uuid not null
substitute.document text not null
substitute.ended_at timestamptz
substitute.from_day date not null
substitute.id uuid not null
substitute.position int8 not null
substitute.recorded_at timestamptz not null
substitute.to_day date not null
throttle.failures int4 not null
throttle.key text not null
throttle.since timestamptz not null
time_request.agency_id int4 not null
time_request.answer text
time_request.answered_by uuid
time_request.answered_position int8
time_request.asked_by uuid not null
time_request.id uuid not null
time_request.kind text not null
time_request.position int8 not null
time_request.reason text not null
time_request.recorded_at timestamptz not null
time_request.round_id text not null
time_request.state text not null default 'open'::text
time_request.until timestamptz not null
tracked_answer.agency_id int4 not null
tracked_answer.entered_by uuid not null
tracked_answer.position int8 not null
tracked_answer.question text not null
tracked_answer.recorded_at timestamptz not null
tracked_answer.round_id text not null
tracked_answer.value jsonb not null
tracking_word.heard text not null
tracking_word.kind text not null
tracking_word.meant text not null
upload.account_id uuid not null
upload.agency_id int4 not null
upload.file_id uuid
upload.id uuid not null
upload.machine_at timestamptz not null default clock_timestamp()
upload.original_name text not null
upload.received int8 not null default 0
upload.refusal text
upload.size int8 not null
upload.state text not null
world_clock.id bool not null default true
world_clock.last_world_instant timestamptz
world_clock.mark text not null
world_clock.shift interval not null default '00:00:00'::interval

-- constraints
access_confirmation: access_confirmation_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id)
access_confirmation: access_confirmation_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES account(id)
access_confirmation: access_confirmation_outcome_check CHECK ((outcome = ANY (ARRAY['keep'::text, 'change'::text])))
access_confirmation: access_confirmation_pkey PRIMARY KEY (id)
access_confirmation: access_confirmation_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
access_confirmation: access_confirmation_quarter_check CHECK ((quarter ~ '^[0-9]{4}-Q[1-4]$'::text))
access_link: access_link_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id)
access_link: access_link_made_by_fkey FOREIGN KEY (made_by) REFERENCES account(id)
access_link: access_link_pkey PRIMARY KEY (id)
access_link: access_link_purpose_check CHECK ((purpose = ANY (ARRAY['invitation'::text, 'reset'::text])))
access_link: access_link_token_hash_key UNIQUE (token_hash)
account: account_check CHECK (((NOT released_only) OR (role = 'viewer'::text)))
account: account_email_check CHECK ((email = lower(email)))
account: account_email_key UNIQUE (email)
account: account_pkey PRIMARY KEY (id)
account: account_role_check CHECK ((role = ANY (ARRAY['reporter'::text, 'approver'::text, 'officer'::text, 'leader'::text, 'viewer'::text, 'administrator'::text, 'contributor'::text])))
account_agency: account_agency_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id)
account_agency: account_agency_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
account_agency: account_agency_pkey PRIMARY KEY (account_id, agency_id)
agency: agency_id_check CHECK ((id > 0))
agency: agency_pkey PRIMARY KEY (id)
agency: agency_slug_key UNIQUE (slug)
agency_succession: agency_succession_act_id_fkey FOREIGN KEY (act_id) REFERENCES registry_act(id)
agency_succession: agency_succession_pkey PRIMARY KEY (id)
agency_succession: agency_succession_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
agency_succession: agency_succession_predecessor_id_fkey FOREIGN KEY (predecessor_id) REFERENCES agency(id)
agency_succession: agency_succession_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES agency(id)
agency_succession: agency_succession_superseded_position_fkey FOREIGN KEY (superseded_position) REFERENCES ledger_entry("position")
agency_version: agency_version_act_id_fkey FOREIGN KEY (act_id) REFERENCES registry_act(id)
agency_version: agency_version_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
agency_version: agency_version_check CHECK (((valid_to IS NULL) OR (valid_to > valid_from)))
agency_version: agency_version_kind_check CHECK ((kind = ANY (ARRAY['MINISTRY'::text, 'MINISTERIAL_AGENCY'::text, 'GOVERNMENT_AGENCY'::text, 'PROVINCE'::text])))
agency_version: agency_version_pkey PRIMARY KEY (id)
agency_version: agency_version_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
agency_version: agency_version_superseded_position_fkey FOREIGN KEY (superseded_position) REFERENCES ledger_entry("position")
answer_assignment: answer_assignment_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id)
answer_assignment: answer_assignment_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
answer_assignment: answer_assignment_assigned_by_fkey FOREIGN KEY (assigned_by) REFERENCES account(id)
answer_assignment: answer_assignment_pkey PRIMARY KEY (report_id, question)
answer_assignment: answer_assignment_report_id_fkey FOREIGN KEY (report_id) REFERENCES report(id)
api_token: api_token_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id)
api_token: api_token_account_id_key UNIQUE (account_id)
api_token: api_token_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
api_token: api_token_made_by_fkey FOREIGN KEY (made_by) REFERENCES account(id)
api_token: api_token_pkey PRIMARY KEY (id)
api_token: api_token_revoked_by_fkey FOREIGN KEY (revoked_by) REFERENCES account(id)
api_token: api_token_scopes_check CHECK (((cardinality(scopes) > 0) AND (scopes <@ ARRAY['read'::text, 'draft'::text, 'submit'::text])))
api_token: api_token_token_hash_key UNIQUE (token_hash)
architecture_assessment: architecture_assessment_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
architecture_assessment: architecture_assessment_assessed_by_fkey FOREIGN KEY (assessed_by) REFERENCES account(id)
architecture_assessment: architecture_assessment_conclusion_check CHECK ((conclusion = ANY (ARRAY['met'::text, 'notMet'::text])))
architecture_assessment: architecture_assessment_pkey PRIMARY KEY (id)
architecture_assessment: architecture_assessment_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
architecture_assessment: architecture_assessment_revision_id_fkey FOREIGN KEY (revision_id) REFERENCES report_revision(id)
architecture_assessment: architecture_assessment_round_id_fkey FOREIGN KEY (round_id) REFERENCES round(id)
audit_event: audit_event_pkey PRIMARY KEY (seq)
audit_event: audit_event_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
chase_call: chase_call_followed_by_fkey FOREIGN KEY (followed_by) REFERENCES account(id)
chase_call: chase_call_made_by_fkey FOREIGN KEY (made_by) REFERENCES account(id)
chase_call: chase_call_pkey PRIMARY KEY (id)
chase_call: chase_call_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
chase_call: chase_call_round_id_agency_id_fkey FOREIGN KEY (round_id, agency_id) REFERENCES round_agency(round_id, agency_id)
cover_document: cover_document_added_by_fkey FOREIGN KEY (added_by) REFERENCES account(id)
cover_document: cover_document_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
cover_document: cover_document_pkey PRIMARY KEY (id)
cover_document: cover_document_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
cover_document: cover_document_report_id_fkey FOREIGN KEY (report_id) REFERENCES report(id)
cover_document: cover_document_revision_id_fkey FOREIGN KEY (revision_id) REFERENCES report_revision(id)
delegation: delegation_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id)
delegation: delegation_check CHECK (((from_day <= to_day) AND (account_id <> leader_id)))
delegation: delegation_leader_id_fkey FOREIGN KEY (leader_id) REFERENCES account(id)
delegation: delegation_pkey PRIMARY KEY (id)
delegation: delegation_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
delegation: delegation_powers_check CHECK (((cardinality(powers) > 0) AND (powers <@ ARRAY['freeze'::text, 'extend'::text, 'reopen'::text])))
directive_item: directive_item_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES account(id)
directive_item: directive_item_kind_check CHECK ((kind = ANY (ARRAY['obligation'::text, 'rubric'::text, 'national-system'::text, 'benchmark'::text, 'programme-task'::text, 'platform-name'::text, 'conclusion'::text, 'letterhead'::text, 'day-off'::text, 'checked-standard'::text])))
directive_item: directive_item_kind_code_version_key UNIQUE (kind, code, version)
directive_item: directive_item_pkey PRIMARY KEY (id)
directive_item: directive_item_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
file: file_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
file: file_pkey PRIMARY KEY (id)
file: file_stored_as_key UNIQUE (stored_as)
file: file_uploaded_by_fkey FOREIGN KEY (uploaded_by) REFERENCES account(id)
file_scan: file_scan_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
file_scan: file_scan_file_id_fkey FOREIGN KEY (file_id) REFERENCES file(id)
file_scan: file_scan_outcome_check CHECK ((outcome = ANY (ARRAY['held'::text, 'clean'::text, 'infected'::text])))
file_scan: file_scan_pkey PRIMARY KEY (file_id, number)
file_signatures: file_signatures_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
file_signatures: file_signatures_file_id_fkey FOREIGN KEY (file_id) REFERENCES file(id)
file_signatures: file_signatures_pkey PRIMARY KEY (file_id)
frozen_board: frozen_board_chain_head_check CHECK ((length(chain_head) = 32))
frozen_board: frozen_board_check CHECK (((version = 1) = (reason IS NULL)))
frozen_board: frozen_board_check1 CHECK (((version = 1) = (changes IS NULL)))
frozen_board: frozen_board_content_hash_check CHECK ((length(content_hash) = 32))
frozen_board: frozen_board_frozen_by_fkey FOREIGN KEY (frozen_by) REFERENCES account(id)
frozen_board: frozen_board_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(id)
frozen_board: frozen_board_pkey PRIMARY KEY (meeting_id, version)
frozen_board: frozen_board_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
frozen_board: frozen_board_position_key UNIQUE ("position")
frozen_board: frozen_board_round_id_fkey FOREIGN KEY (round_id) REFERENCES round(id)
frozen_board: frozen_board_version_check CHECK ((version > 0))
given_up_answer: given_up_answer_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
given_up_answer: given_up_answer_origin_check CHECK ((origin = ANY (ARRAY['prefilled'::text, 'confirmed'::text, 'changed'::text])))
given_up_answer: given_up_answer_pkey PRIMARY KEY (report_id, draft_number, question)
given_up_answer: given_up_answer_report_id_fkey FOREIGN KEY (report_id) REFERENCES report(id)
given_up_answer: given_up_answer_updated_by_fkey FOREIGN KEY (updated_by) REFERENCES account(id)
guidance_item: guidance_item_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES account(id)
guidance_item: guidance_item_kind_check CHECK ((kind = ANY (ARRAY['milestone'::text, 'platform'::text, 'guide'::text, 'plan'::text, 'standard'::text, 'standard-list'::text, 'solution-step'::text, 'opinion'::text, 'dispatch'::text, 'workshop'::text])))
guidance_item: guidance_item_kind_code_version_key UNIQUE (kind, code, version)
guidance_item: guidance_item_pkey PRIMARY KEY (id)
guidance_item: guidance_item_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
job: job_pkey PRIMARY KEY (run_key)
ledger: ledger_id_check CHECK (id)
ledger: ledger_pkey PRIMARY KEY (id)
ledger_entry: ledger_entry_pkey PRIMARY KEY ("position")
ledger_entry: ledger_entry_recorded_at_key UNIQUE (recorded_at)
mail: mail_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id)
mail: mail_link_id_fkey FOREIGN KEY (link_id) REFERENCES access_link(id)
mail: mail_message_id_key UNIQUE (message_id)
mail: mail_pkey PRIMARY KEY (id)
mail: mail_run_key_key UNIQUE (run_key)
mail: mail_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'dropped'::text])))
meeting: meeting_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES account(id)
meeting: meeting_id_check CHECK ((id ~ '^[0-9]{4}-Q[1-4]$'::text))
meeting: meeting_pkey PRIMARY KEY (id)
meeting: meeting_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
meeting: meeting_revision_check CHECK ((revision > 0))
meeting: meeting_round_id_fkey FOREIGN KEY (round_id) REFERENCES round(id)
meeting: meeting_round_id_key UNIQUE (round_id)
meeting_paragraph: meeting_paragraph_code_check CHECK ((code ~ '^[A-Za-z0-9.-]{1,60}$'::text))
meeting_paragraph: meeting_paragraph_meeting_id_code_position_key UNIQUE (meeting_id, code, "position")
meeting_paragraph: meeting_paragraph_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(id)
meeting_paragraph: meeting_paragraph_pkey PRIMARY KEY (id)
meeting_paragraph: meeting_paragraph_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
meeting_paragraph: meeting_paragraph_written_by_fkey FOREIGN KEY (written_by) REFERENCES account(id)
notification: notification_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id)
notification: notification_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
notification: notification_mail_id_fkey FOREIGN KEY (mail_id) REFERENCES mail(id)
notification: notification_pkey PRIMARY KEY (id)
notification: notification_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
notification: notification_round_id_fkey FOREIGN KEY (round_id) REFERENCES round(id)
notification: notification_run_key_key UNIQUE (run_key)
obligation_answer: obligation_answer_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
obligation_answer: obligation_answer_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES account(id)
obligation_answer: obligation_answer_obligation_agency_id_position_key UNIQUE (obligation, agency_id, "position")
obligation_answer: obligation_answer_pkey PRIMARY KEY (id)
obligation_answer: obligation_answer_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
obligation_answer: obligation_answer_state_check CHECK ((state = ANY (ARRAY['done'::text, 'ongoing'::text, 'notStarted'::text])))
project_assessment: project_assessment_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
project_assessment: project_assessment_assessed_by_fkey FOREIGN KEY (assessed_by) REFERENCES account(id)
project_assessment: project_assessment_pkey PRIMARY KEY (id)
project_assessment: project_assessment_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
project_assessment: project_assessment_revision_id_fkey FOREIGN KEY (revision_id) REFERENCES report_revision(id)
project_assessment: project_assessment_round_id_fkey FOREIGN KEY (round_id) REFERENCES round(id)
project_assessment: project_assessment_rule_check CHECK ((rule = ANY (ARRAY['requirements'::text, 'compliance'::text])))
project_assessment: project_assessment_verdict_check CHECK ((verdict = ANY (ARRAY['met'::text, 'notMet'::text, 'notEnough'::text, 'notApplicable'::text])))
proposal: proposal_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
proposal: proposal_number_key UNIQUE (number)
proposal: proposal_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES account(id)
proposal: proposal_pkey PRIMARY KEY (id)
proposal: proposal_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
proposal: proposal_revision_id_fkey FOREIGN KEY (revision_id) REFERENCES report_revision(id)
proposal: proposal_round_id_fkey FOREIGN KEY (round_id) REFERENCES round(id)
proposal_reply: proposal_reply_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
proposal_reply: proposal_reply_check CHECK (((outcome = 'consolidated'::text) OR (answer IS NOT NULL)))
proposal_reply: proposal_reply_outcome_check CHECK ((outcome = ANY (ARRAY['consolidated'::text, 'answered'::text])))
proposal_reply: proposal_reply_pkey PRIMARY KEY (id)
proposal_reply: proposal_reply_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
proposal_reply: proposal_reply_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposal(id)
proposal_reply: proposal_reply_replied_by_fkey FOREIGN KEY (replied_by) REFERENCES account(id)
public_switch: public_switch_pkey PRIMARY KEY (id)
public_switch: public_switch_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
public_switch: public_switch_switched_by_fkey FOREIGN KEY (switched_by) REFERENCES account(id)
question_message: question_message_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
question_message: question_message_author_id_fkey FOREIGN KEY (author_id) REFERENCES account(id)
question_message: question_message_pkey PRIMARY KEY (id)
question_message: question_message_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
question_message: question_message_report_id_fkey FOREIGN KEY (report_id) REFERENCES report(id)
question_message: question_message_round_id_fkey FOREIGN KEY (round_id) REFERENCES round(id)
question_message: question_message_side_check CHECK ((side = ANY (ARRAY['agency'::text, 'authority'::text])))
refusal: refusal_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id)
refusal: refusal_pkey PRIMARY KEY (account_id, operation, code, minute)
register_citation: register_citation_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
register_citation: register_citation_document_id_fkey FOREIGN KEY (document_id) REFERENCES register_document(id)
register_citation: register_citation_file_id_fkey FOREIGN KEY (file_id) REFERENCES file(id)
register_citation: register_citation_pkey PRIMARY KEY (revision_id, question, path)
register_citation: register_citation_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
register_citation: register_citation_revision_id_fkey FOREIGN KEY (revision_id) REFERENCES report_revision(id)
register_citation: register_citation_round_id_fkey FOREIGN KEY (round_id) REFERENCES round(id)
register_document: register_document_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
register_document: register_document_agency_id_key_key UNIQUE NULLS NOT DISTINCT (agency_id, key)
register_document: register_document_changed_position_fkey FOREIGN KEY (changed_position) REFERENCES ledger_entry("position")
register_document: register_document_check CHECK (((NOT secret) OR (file_id IS NULL)))
register_document: register_document_file_id_fkey FOREIGN KEY (file_id) REFERENCES file(id)
register_document: register_document_mark_check CHECK ((mark = ANY (ARRAY['found'::text, 'known'::text, 'unverified'::text, 'stated'::text, 'illustrative'::text])))
register_document: register_document_pkey PRIMARY KEY (id)
register_document: register_document_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
registry_act: registry_act_check CHECK (((kind = 'undo'::text) OR ((basis_number IS NOT NULL) AND (basis_date IS NOT NULL) AND (basis_issuer IS NOT NULL))))
registry_act: registry_act_check1 CHECK (((kind = 'undo'::text) = (undoes IS NOT NULL)))
registry_act: registry_act_kind_check CHECK ((kind = ANY (ARRAY['rename'::text, 'merge'::text, 'split'::text, 'dissolve'::text, 'correct'::text, 'undo'::text])))
registry_act: registry_act_made_by_fkey FOREIGN KEY (made_by) REFERENCES account(id)
registry_act: registry_act_pkey PRIMARY KEY (id)
registry_act: registry_act_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
registry_act: registry_act_undoes_fkey FOREIGN KEY (undoes) REFERENCES registry_act(id)
registry_act: registry_act_undoes_key UNIQUE (undoes)
release: release_check CHECK (((revoked_by IS NULL) = (revoked_position IS NULL)))
release: release_check1 CHECK (((revoked_by IS NULL) = (revoked_reason IS NULL)))
release: release_meeting_id_version_fkey FOREIGN KEY (meeting_id, version) REFERENCES frozen_board(meeting_id, version)
release: release_pkey PRIMARY KEY (id)
release: release_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
release: release_released_by_fkey FOREIGN KEY (released_by) REFERENCES account(id)
release: release_revoked_by_fkey FOREIGN KEY (revoked_by) REFERENCES account(id)
release: release_revoked_position_fkey FOREIGN KEY (revoked_position) REFERENCES ledger_entry("position")
reminder: reminder_outcome_check CHECK ((outcome = ANY (ARRAY['sent'::text, 'missed'::text])))
reminder: reminder_pkey PRIMARY KEY (round_id, agency_id, due_at, offset_days)
reminder: reminder_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
reminder: reminder_round_id_agency_id_fkey FOREIGN KEY (round_id, agency_id) REFERENCES round_agency(round_id, agency_id)
report: report_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
report: report_assignee_id_fkey FOREIGN KEY (assignee_id) REFERENCES account(id)
report: report_draft_number_check CHECK ((draft_number >= 1))
report: report_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES account(id)
report: report_pkey PRIMARY KEY (id)
report: report_ready_by_fkey FOREIGN KEY (ready_by) REFERENCES account(id)
report: report_ready_from_check CHECK ((ready_from = ANY (ARRAY['draft'::text, 'returned'::text])))
report: report_round_id_agency_id_key UNIQUE (round_id, agency_id)
report: report_round_id_fkey FOREIGN KEY (round_id) REFERENCES round(id)
report: report_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'ready'::text, 'submitted'::text, 'returned'::text, 'verified'::text])))
report_draft: report_draft_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
report_draft: report_draft_origin_check CHECK ((origin = ANY (ARRAY['prefilled'::text, 'confirmed'::text, 'changed'::text])))
report_draft: report_draft_pkey PRIMARY KEY (report_id, question)
report_draft: report_draft_report_id_fkey FOREIGN KEY (report_id) REFERENCES report(id)
report_draft: report_draft_updated_by_fkey FOREIGN KEY (updated_by) REFERENCES account(id)
report_draft_history: report_draft_history_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id)
report_draft_history: report_draft_history_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
report_draft_history: report_draft_history_pkey PRIMARY KEY (report_id, question, account_id, slot)
report_draft_history: report_draft_history_report_id_fkey FOREIGN KEY (report_id) REFERENCES report(id)
report_entry: report_entry_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
report_entry: report_entry_channel_check CHECK ((channel = ANY (ARRAY['paper'::text, 'email'::text, 'fax'::text])))
report_entry: report_entry_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES account(id)
report_entry: report_entry_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES account(id)
report_entry: report_entry_pkey PRIMARY KEY (id)
report_entry: report_entry_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
report_entry: report_entry_report_id_fkey FOREIGN KEY (report_id) REFERENCES report(id)
report_entry: report_entry_revision_id_fkey FOREIGN KEY (revision_id) REFERENCES report_revision(id)
report_entry: report_entry_round_id_fkey FOREIGN KEY (round_id) REFERENCES round(id)
report_move: report_move_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES account(id)
report_move: report_move_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
report_move: report_move_pkey PRIMARY KEY (id)
report_move: report_move_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
report_move: report_move_report_id_fkey FOREIGN KEY (report_id) REFERENCES report(id)
report_move: report_move_revision_id_fkey FOREIGN KEY (revision_id) REFERENCES report_revision(id)
report_move: report_move_round_id_fkey FOREIGN KEY (round_id) REFERENCES round(id)
report_revision: report_revision_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
report_revision: report_revision_dropped_as_check CHECK ((dropped_as = ANY (ARRAY['withdrawn'::text, 'voided'::text])))
report_revision: report_revision_dropped_position_fkey FOREIGN KEY (dropped_position) REFERENCES ledger_entry("position")
report_revision: report_revision_pkey PRIMARY KEY (id)
report_revision: report_revision_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
report_revision: report_revision_prepared_by_fkey FOREIGN KEY (prepared_by) REFERENCES account(id)
report_revision: report_revision_receipt_number_key UNIQUE (receipt_number)
report_revision: report_revision_report_id_fkey FOREIGN KEY (report_id) REFERENCES report(id)
report_revision: report_revision_report_id_number_key UNIQUE (report_id, number)
report_revision: report_revision_round_id_fkey FOREIGN KEY (round_id) REFERENCES round(id)
report_revision: report_revision_submitted_by_fkey FOREIGN KEY (submitted_by) REFERENCES account(id)
report_revision: report_revision_substitute_id_fkey FOREIGN KEY (substitute_id) REFERENCES substitute(id)
report_summary: report_summary_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
report_summary: report_summary_basis_check CHECK ((basis = ANY (ARRAY['reported'::text, 'verified'::text])))
report_summary: report_summary_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES review_decision(id)
report_summary: report_summary_dropped_position_fkey FOREIGN KEY (dropped_position) REFERENCES ledger_entry("position")
report_summary: report_summary_pkey PRIMARY KEY (id)
report_summary: report_summary_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
report_summary: report_summary_report_id_fkey FOREIGN KEY (report_id) REFERENCES report(id)
report_summary: report_summary_revision_id_fkey FOREIGN KEY (revision_id) REFERENCES report_revision(id)
report_summary: report_summary_round_id_fkey FOREIGN KEY (round_id) REFERENCES round(id)
request_log: request_log_pkey PRIMARY KEY (account_id, request_id)
review_decision: review_decision_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
review_decision: review_decision_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES account(id)
review_decision: review_decision_outcome_check CHECK ((outcome = ANY (ARRAY['verified'::text, 'returned'::text])))
review_decision: review_decision_pkey PRIMARY KEY (id)
review_decision: review_decision_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
review_decision: review_decision_report_id_fkey FOREIGN KEY (report_id) REFERENCES report(id)
review_decision: review_decision_revision_id_fkey FOREIGN KEY (revision_id) REFERENCES report_revision(id)
review_decision: review_decision_round_id_fkey FOREIGN KEY (round_id) REFERENCES round(id)
review_decision: review_decision_undone_position_fkey FOREIGN KEY (undone_position) REFERENCES ledger_entry("position")
review_mark: review_mark_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id)
review_mark: review_mark_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
review_mark: review_mark_mark_check CHECK ((mark = ANY (ARRAY['accept'::text, 'return'::text])))
review_mark: review_mark_pkey PRIMARY KEY (revision_id, question)
review_mark: review_mark_revision_id_fkey FOREIGN KEY (revision_id) REFERENCES report_revision(id)
review_note: review_note_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
review_note: review_note_author_id_fkey FOREIGN KEY (author_id) REFERENCES account(id)
review_note: review_note_pkey PRIMARY KEY (id)
review_note: review_note_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
review_note: review_note_report_id_fkey FOREIGN KEY (report_id) REFERENCES report(id)
review_note: review_note_round_id_fkey FOREIGN KEY (round_id) REFERENCES round(id)
revision_file: revision_file_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
revision_file: revision_file_file_id_fkey FOREIGN KEY (file_id) REFERENCES file(id)
revision_file: revision_file_pkey PRIMARY KEY (revision_id, question, file_id)
revision_file: revision_file_revision_id_fkey FOREIGN KEY (revision_id) REFERENCES report_revision(id)
round: round_agency_count_check CHECK ((agency_count > 0))
round: round_check CHECK (((period_from <= period_to) AND (opens_at < due_at) AND (due_at <= closes_at)))
round: round_filled_position_fkey FOREIGN KEY (filled_position) REFERENCES ledger_entry("position")
round: round_id_check CHECK ((id ~ '^([0-9]{4}-Q[1-4]|TN-[0-9]{4}-[0-9]{2})$'::text))
round: round_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES account(id)
round: round_pkey PRIMARY KEY (id)
round: round_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
round: round_quarter_check CHECK (((quarter >= 1) AND (quarter <= 4)))
round: round_trial_check CHECK ((((id ~~ 'TN-%'::text) = (trial_title IS NOT NULL)) AND ((ended_at IS NULL) OR (trial_title IS NOT NULL))))
round_agency: round_agency_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
round_agency: round_agency_agency_version_id_fkey FOREIGN KEY (agency_version_id) REFERENCES agency_version(id)
round_agency: round_agency_pkey PRIMARY KEY (round_id, agency_id)
round_agency: round_agency_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
round_agency: round_agency_round_id_fkey FOREIGN KEY (round_id) REFERENCES round(id)
round_agency: round_agency_variant_check CHECK ((variant = ANY (ARRAY['B'::text, 'CP'::text, 'T'::text])))
round_extension: round_extension_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES account(id)
round_extension: round_extension_pkey PRIMARY KEY (id)
round_extension: round_extension_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
round_extension: round_extension_round_id_agency_id_fkey FOREIGN KEY (round_id, agency_id) REFERENCES round_agency(round_id, agency_id)
second_look: second_look_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id)
second_look: second_look_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
second_look: second_look_pkey PRIMARY KEY (id)
second_look: second_look_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
second_look: second_look_revision_id_fkey FOREIGN KEY (revision_id) REFERENCES report_revision(id)
second_look: second_look_round_id_fkey FOREIGN KEY (round_id) REFERENCES round(id)
second_look: second_look_step_check CHECK ((step = ANY (ARRAY['asked'::text, 'agreed'::text, 'declined'::text])))
second_look_switch: second_look_switch_pkey PRIMARY KEY (id)
second_look_switch: second_look_switch_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
second_look_switch: second_look_switch_switched_by_fkey FOREIGN KEY (switched_by) REFERENCES account(id)
secret_record: secret_record_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
secret_record: secret_record_pkey PRIMARY KEY (id)
secret_record: secret_record_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
secret_record: secret_record_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES account(id)
secret_record: secret_record_revision_id_fkey FOREIGN KEY (revision_id) REFERENCES report_revision(id)
secret_record: secret_record_round_id_fkey FOREIGN KEY (round_id) REFERENCES round(id)
secret_record: secret_record_step_check CHECK (((step >= 0) AND (step <= 8)))
session: session_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id)
session: session_pkey PRIMARY KEY (id)
session: session_reach_check CHECK ((reach = ANY (ARRAY['own'::text, 'released'::text, 'all'::text])))
session: session_stage_check CHECK ((stage = ANY (ARRAY['full'::text, 'second'::text, 'enrol'::text])))
session: session_token_hash_key UNIQUE (token_hash)
session_pack: session_pack_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES account(id)
session_pack: session_pack_check CHECK (((state = 'failed'::text) = (failure IS NOT NULL)))
session_pack: session_pack_content_check CHECK ((content = ANY (ARRAY['papers'::text, 'extracts'::text])))
session_pack: session_pack_done_check CHECK ((done >= 0))
session_pack: session_pack_failure_check CHECK ((failure = ANY (ARRAY['storage'::text, 'slow'::text, 'memory'::text, 'other'::text])))
session_pack: session_pack_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meeting(id)
session_pack: session_pack_meeting_id_version_fkey FOREIGN KEY (meeting_id, version) REFERENCES frozen_board(meeting_id, version)
session_pack: session_pack_of_check CHECK ((of > 0))
session_pack: session_pack_pkey PRIMARY KEY (id)
session_pack: session_pack_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
session_pack: session_pack_profile_check CHECK ((profile = ANY (ARRAY['TT01_2011'::text, 'ND30_2020'::text])))
session_pack: session_pack_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'building'::text, 'done'::text, 'failed'::text, 'cancelled'::text])))
session_pack: session_pack_version_check CHECK ((version > 0))
substitute: substitute_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id)
substitute: substitute_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
substitute: substitute_approver_id_fkey FOREIGN KEY (approver_id) REFERENCES account(id)
substitute: substitute_check CHECK (((from_day <= to_day) AND (account_id <> approver_id)))
substitute: substitute_pkey PRIMARY KEY (id)
substitute: substitute_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
throttle: throttle_pkey PRIMARY KEY (key)
time_request: time_request_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES account(id)
time_request: time_request_answered_position_fkey FOREIGN KEY (answered_position) REFERENCES ledger_entry("position")
time_request: time_request_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES account(id)
time_request: time_request_kind_check CHECK ((kind = ANY (ARRAY['extension'::text, 'reopening'::text])))
time_request: time_request_pkey PRIMARY KEY (id)
time_request: time_request_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
time_request: time_request_round_id_agency_id_fkey FOREIGN KEY (round_id, agency_id) REFERENCES round_agency(round_id, agency_id)
time_request: time_request_state_check CHECK ((state = ANY (ARRAY['open'::text, 'granted'::text, 'refused'::text])))
tracked_answer: tracked_answer_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
tracked_answer: tracked_answer_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES account(id)
tracked_answer: tracked_answer_pkey PRIMARY KEY (round_id, agency_id, question)
tracked_answer: tracked_answer_position_fkey FOREIGN KEY ("position") REFERENCES ledger_entry("position")
tracked_answer: tracked_answer_round_id_fkey FOREIGN KEY (round_id) REFERENCES round(id)
tracking_word: tracking_word_kind_check CHECK ((kind = ANY (ARRAY['column'::text, 'agency'::text, 'choice'::text])))
tracking_word: tracking_word_pkey PRIMARY KEY (kind, heard)
upload: upload_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id)
upload: upload_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
upload: upload_file_id_fkey FOREIGN KEY (file_id) REFERENCES file(id)
upload: upload_pkey PRIMARY KEY (id)
upload: upload_state_check CHECK ((state = ANY (ARRAY['receiving'::text, 'checking'::text, 'accepted'::text, 'refused'::text])))
world_clock: world_clock_id_check CHECK (id)
world_clock: world_clock_live_has_no_shift CHECK (((mark <> 'live'::text) OR (shift = '00:00:00'::interval)))
world_clock: world_clock_mark_check CHECK ((mark = ANY (ARRAY['live'::text, 'demo'::text, 'test'::text])))
world_clock: world_clock_pkey PRIMARY KEY (id)

-- indexes
CREATE INDEX access_confirmation_account ON public.access_confirmation USING btree (account_id, quarter)
CREATE INDEX agency_version_agency ON public.agency_version USING btree (agency_id, valid_from)
CREATE INDEX agency_version_position ON public.agency_version USING btree ("position")
CREATE INDEX agency_version_superseded ON public.agency_version USING btree (superseded_position) WHERE (superseded_position IS NOT NULL)
CREATE INDEX api_token_agency ON public.api_token USING btree (agency_id)
CREATE INDEX architecture_assessment_agency ON public.architecture_assessment USING btree (agency_id, round_id, "position")
CREATE INDEX architecture_assessment_position ON public.architecture_assessment USING btree ("position")
CREATE INDEX audit_event_action ON public.audit_event USING btree (action, seq DESC)
CREATE INDEX audit_event_actor ON public.audit_event USING btree (actor_id, seq DESC)
CREATE INDEX audit_event_agency ON public.audit_event USING btree (agency_id, seq DESC)
CREATE INDEX chase_call_agency ON public.chase_call USING btree (round_id, agency_id, called_on)
CREATE INDEX delegation_account ON public.delegation USING btree (account_id)
CREATE INDEX file_agency_sha ON public.file USING btree (agency_id, sha256)
CREATE INDEX file_sha ON public.file USING btree (sha256)
CREATE INDEX job_due ON public.job USING btree (due_at) WHERE ((done_at IS NULL) AND (failed_at IS NULL))
CREATE INDEX mail_made ON public.mail USING btree (made_at DESC, id)
CREATE INDEX notification_account ON public.notification USING btree (account_id, "position" DESC)
CREATE INDEX notification_reminder ON public.notification USING btree (round_id, agency_id, "position") WHERE (kind = 'reminder'::text)
CREATE INDEX notification_unmailed ON public.notification USING btree (account_id) WHERE (mail_id IS NULL)
CREATE INDEX project_assessment_agency ON public.project_assessment USING btree (agency_id, round_id, "position")
CREATE INDEX project_assessment_position ON public.project_assessment USING btree ("position")
CREATE INDEX proposal_agency ON public.proposal USING btree (agency_id, round_id)
CREATE INDEX proposal_reply_proposal ON public.proposal_reply USING btree (proposal_id)
CREATE INDEX question_message_report ON public.question_message USING btree (report_id, "position")
CREATE INDEX register_citation_document ON public.register_citation USING btree (document_id)
CREATE INDEX register_document_comparable ON public.register_document USING btree (comparable, issued_on)
CREATE INDEX report_entry_report ON public.report_entry USING btree (report_id, "position")
CREATE INDEX report_move_agency ON public.report_move USING btree (agency_id, round_id, "position")
CREATE INDEX report_move_position ON public.report_move USING btree ("position")
CREATE INDEX report_move_report ON public.report_move USING btree (report_id, "position")
CREATE INDEX report_move_round ON public.report_move USING btree (round_id, "position")
CREATE INDEX report_revision_agency ON public.report_revision USING btree (agency_id, round_id, number)
CREATE INDEX report_revision_cover_later ON public.report_revision USING btree (round_id, agency_id) WHERE (((content -> 'T2'::text) ->> 'form'::text) = 'later'::text)
CREATE INDEX report_revision_round ON public.report_revision USING btree (round_id, agency_id, "position")
CREATE INDEX report_summary_agency ON public.report_summary USING btree (agency_id, basis, "position" DESC)
CREATE INDEX report_summary_latest ON public.report_summary USING btree (agency_id, basis, round_id, "position")
CREATE INDEX report_summary_round ON public.report_summary USING btree (round_id, basis, "position" DESC)
CREATE INDEX review_decision_agency ON public.review_decision USING btree (agency_id, "position")
CREATE INDEX review_decision_report ON public.review_decision USING btree (report_id, "position")
CREATE INDEX review_note_report ON public.review_note USING btree (report_id, "position")
CREATE INDEX round_extension_position ON public.round_extension USING btree ("position")
CREATE INDEX round_extension_round ON public.round_extension USING btree (round_id, agency_id, "position")
CREATE INDEX second_look_revision ON public.second_look USING btree (revision_id, "position")
CREATE INDEX secret_record_agency ON public.secret_record USING btree (agency_id, round_id, "position")
CREATE INDEX secret_record_position ON public.secret_record USING btree ("position")
CREATE INDEX session_account ON public.session USING btree (account_id) WHERE (ended_at IS NULL)
CREATE INDEX session_pack_of_meeting ON public.session_pack USING btree (meeting_id, "position")
CREATE INDEX substitute_account ON public.substitute USING btree (agency_id, account_id)
CREATE UNIQUE INDEX access_confirmation_pkey ON public.access_confirmation USING btree (id)
CREATE UNIQUE INDEX access_link_pkey ON public.access_link USING btree (id)
CREATE UNIQUE INDEX access_link_token_hash_key ON public.access_link USING btree (token_hash)
CREATE UNIQUE INDEX account_agency_pkey ON public.account_agency USING btree (account_id, agency_id)
CREATE UNIQUE INDEX account_email_key ON public.account USING btree (email)
CREATE UNIQUE INDEX account_pkey ON public.account USING btree (id)
CREATE UNIQUE INDEX agency_pkey ON public.agency USING btree (id)
CREATE UNIQUE INDEX agency_slug_key ON public.agency USING btree (slug)
CREATE UNIQUE INDEX agency_succession_pkey ON public.agency_succession USING btree (id)
CREATE UNIQUE INDEX agency_version_pkey ON public.agency_version USING btree (id)
CREATE UNIQUE INDEX answer_assignment_pkey ON public.answer_assignment USING btree (report_id, question)
CREATE UNIQUE INDEX api_token_account_id_key ON public.api_token USING btree (account_id)
CREATE UNIQUE INDEX api_token_pkey ON public.api_token USING btree (id)
CREATE UNIQUE INDEX api_token_token_hash_key ON public.api_token USING btree (token_hash)
CREATE UNIQUE INDEX architecture_assessment_pkey ON public.architecture_assessment USING btree (id)
CREATE UNIQUE INDEX audit_event_pkey ON public.audit_event USING btree (seq)
CREATE UNIQUE INDEX chase_call_pkey ON public.chase_call USING btree (id)
CREATE UNIQUE INDEX cover_document_pkey ON public.cover_document USING btree (id)
CREATE UNIQUE INDEX delegation_pkey ON public.delegation USING btree (id)
CREATE UNIQUE INDEX directive_item_kind_code_version_key ON public.directive_item USING btree (kind, code, version)
CREATE UNIQUE INDEX directive_item_pkey ON public.directive_item USING btree (id)
CREATE UNIQUE INDEX file_pkey ON public.file USING btree (id)
CREATE UNIQUE INDEX file_scan_pkey ON public.file_scan USING btree (file_id, number)
CREATE UNIQUE INDEX file_signatures_pkey ON public.file_signatures USING btree (file_id)
CREATE UNIQUE INDEX file_stored_as_key ON public.file USING btree (stored_as)
CREATE UNIQUE INDEX frozen_board_pkey ON public.frozen_board USING btree (meeting_id, version)
CREATE UNIQUE INDEX frozen_board_position_key ON public.frozen_board USING btree ("position")
CREATE UNIQUE INDEX given_up_answer_pkey ON public.given_up_answer USING btree (report_id, draft_number, question)
CREATE UNIQUE INDEX guidance_item_kind_code_version_key ON public.guidance_item USING btree (kind, code, version)
CREATE UNIQUE INDEX guidance_item_pkey ON public.guidance_item USING btree (id)
CREATE UNIQUE INDEX job_pkey ON public.job USING btree (run_key)
CREATE UNIQUE INDEX ledger_entry_pkey ON public.ledger_entry USING btree ("position")
CREATE UNIQUE INDEX ledger_entry_recorded_at_key ON public.ledger_entry USING btree (recorded_at)
CREATE UNIQUE INDEX ledger_pkey ON public.ledger USING btree (id)
CREATE UNIQUE INDEX mail_message_id_key ON public.mail USING btree (message_id)
CREATE UNIQUE INDEX mail_pkey ON public.mail USING btree (id)
CREATE UNIQUE INDEX mail_run_key_key ON public.mail USING btree (run_key)
CREATE UNIQUE INDEX meeting_paragraph_meeting_id_code_position_key ON public.meeting_paragraph USING btree (meeting_id, code, "position")
CREATE UNIQUE INDEX meeting_paragraph_pkey ON public.meeting_paragraph USING btree (id)
CREATE UNIQUE INDEX meeting_pkey ON public.meeting USING btree (id)
CREATE UNIQUE INDEX meeting_round_id_key ON public.meeting USING btree (round_id)
CREATE UNIQUE INDEX notification_pkey ON public.notification USING btree (id)
CREATE UNIQUE INDEX notification_run_key_key ON public.notification USING btree (run_key)
CREATE UNIQUE INDEX obligation_answer_obligation_agency_id_position_key ON public.obligation_answer USING btree (obligation, agency_id, "position")
CREATE UNIQUE INDEX obligation_answer_pkey ON public.obligation_answer USING btree (id)
CREATE UNIQUE INDEX project_assessment_pkey ON public.project_assessment USING btree (id)
CREATE UNIQUE INDEX proposal_number_key ON public.proposal USING btree (number)
CREATE UNIQUE INDEX proposal_pkey ON public.proposal USING btree (id)
CREATE UNIQUE INDEX proposal_reply_pkey ON public.proposal_reply USING btree (id)
CREATE UNIQUE INDEX public_switch_pkey ON public.public_switch USING btree (id)
CREATE UNIQUE INDEX question_message_pkey ON public.question_message USING btree (id)
CREATE UNIQUE INDEX refusal_pkey ON public.refusal USING btree (account_id, operation, code, minute)
CREATE UNIQUE INDEX register_citation_pkey ON public.register_citation USING btree (revision_id, question, path)
CREATE UNIQUE INDEX register_document_agency_id_key_key ON public.register_document USING btree (agency_id, key) NULLS NOT DISTINCT
CREATE UNIQUE INDEX register_document_pkey ON public.register_document USING btree (id)
CREATE UNIQUE INDEX registry_act_pkey ON public.registry_act USING btree (id)
CREATE UNIQUE INDEX registry_act_undoes_key ON public.registry_act USING btree (undoes)
CREATE UNIQUE INDEX release_pkey ON public.release USING btree (id)
CREATE UNIQUE INDEX release_standing ON public.release USING btree (meeting_id, version) WHERE (revoked_position IS NULL)
CREATE UNIQUE INDEX reminder_pkey ON public.reminder USING btree (round_id, agency_id, due_at, offset_days)
CREATE UNIQUE INDEX report_draft_history_pkey ON public.report_draft_history USING btree (report_id, question, account_id, slot)
CREATE UNIQUE INDEX report_draft_pkey ON public.report_draft USING btree (report_id, question)
CREATE UNIQUE INDEX report_entry_pkey ON public.report_entry USING btree (id)
CREATE UNIQUE INDEX report_move_pkey ON public.report_move USING btree (id)
CREATE UNIQUE INDEX report_pkey ON public.report USING btree (id)
CREATE UNIQUE INDEX report_revision_pkey ON public.report_revision USING btree (id)
CREATE UNIQUE INDEX report_revision_receipt_number_key ON public.report_revision USING btree (receipt_number)
CREATE UNIQUE INDEX report_revision_report_id_number_key ON public.report_revision USING btree (report_id, number)
CREATE UNIQUE INDEX report_round_id_agency_id_key ON public.report USING btree (round_id, agency_id)
CREATE UNIQUE INDEX report_summary_pkey ON public.report_summary USING btree (id)
CREATE UNIQUE INDEX request_log_pkey ON public.request_log USING btree (account_id, request_id)
CREATE UNIQUE INDEX review_decision_pkey ON public.review_decision USING btree (id)
CREATE UNIQUE INDEX review_mark_pkey ON public.review_mark USING btree (revision_id, question)
CREATE UNIQUE INDEX review_note_pkey ON public.review_note USING btree (id)
CREATE UNIQUE INDEX revision_file_pkey ON public.revision_file USING btree (revision_id, question, file_id)
CREATE UNIQUE INDEX round_agency_pkey ON public.round_agency USING btree (round_id, agency_id)
CREATE UNIQUE INDEX round_extension_pkey ON public.round_extension USING btree (id)
CREATE UNIQUE INDEX round_pkey ON public.round USING btree (id)
CREATE UNIQUE INDEX round_quarter ON public.round USING btree (year, quarter) WHERE (trial_title IS NULL)
CREATE UNIQUE INDEX second_look_pkey ON public.second_look USING btree (id)
CREATE UNIQUE INDEX second_look_switch_pkey ON public.second_look_switch USING btree (id)
CREATE UNIQUE INDEX secret_record_pkey ON public.secret_record USING btree (id)
CREATE UNIQUE INDEX session_pack_pkey ON public.session_pack USING btree (id)
CREATE UNIQUE INDEX session_pack_under_way ON public.session_pack USING btree (meeting_id, COALESCE(version, 0), profile, content) WHERE (state = ANY (ARRAY['queued'::text, 'building'::text]))
CREATE UNIQUE INDEX session_pkey ON public.session USING btree (id)
CREATE UNIQUE INDEX session_token_hash_key ON public.session USING btree (token_hash)
CREATE UNIQUE INDEX substitute_pkey ON public.substitute USING btree (id)
CREATE UNIQUE INDEX throttle_pkey ON public.throttle USING btree (key)
CREATE UNIQUE INDEX time_request_open ON public.time_request USING btree (round_id, agency_id, kind) WHERE (state = 'open'::text)
CREATE UNIQUE INDEX time_request_pkey ON public.time_request USING btree (id)
CREATE UNIQUE INDEX tracked_answer_pkey ON public.tracked_answer USING btree (round_id, agency_id, question)
CREATE UNIQUE INDEX tracking_word_pkey ON public.tracking_word USING btree (kind, heard)
CREATE UNIQUE INDEX upload_pkey ON public.upload USING btree (id)
CREATE UNIQUE INDEX world_clock_pkey ON public.world_clock USING btree (id)

-- row security
account_agency enabled forced
agency_version enabled forced
answer_assignment enabled forced
api_token enabled forced
architecture_assessment enabled forced
audit_event enabled forced
chase_call enabled forced
cover_document enabled forced
file enabled forced
file_scan enabled forced
file_signatures enabled forced
frozen_board enabled forced
given_up_answer enabled forced
notification enabled forced
obligation_answer enabled forced
project_assessment enabled forced
proposal enabled forced
proposal_reply enabled forced
question_message enabled forced
register_citation enabled forced
register_document enabled forced
release enabled forced
reminder enabled forced
report enabled forced
report_draft enabled forced
report_draft_history enabled forced
report_entry enabled forced
report_move enabled forced
report_revision enabled forced
report_summary enabled forced
review_decision enabled forced
review_mark enabled forced
review_note enabled forced
revision_file enabled forced
round enabled forced
round_agency enabled forced
round_extension enabled forced
second_look enabled forced
secret_record enabled forced
substitute enabled forced
time_request enabled forced
tracked_answer enabled forced
tracking_word enabled forced
upload enabled forced

-- policies
account_agency: account_agency_reach ALL using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text) OR (agency_id = ANY (( SELECT (COALESCE(NULLIF(current_setting('app.agencies'::text, true), ''::text), '{}'::text))::integer[] AS "coalesce")::integer[])))
agency_version: agency_version_public ALL using true
answer_assignment: answer_assignment_reach ALL using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text) OR (agency_id = ANY (( SELECT (COALESCE(NULLIF(current_setting('app.agencies'::text, true), ''::text), '{}'::text))::integer[] AS "coalesce")::integer[])))
api_token: api_token_reach ALL using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text) OR (agency_id = ANY (( SELECT (COALESCE(NULLIF(current_setting('app.agencies'::text, true), ''::text), '{}'::text))::integer[] AS "coalesce")::integer[])))
architecture_assessment: architecture_assessment_reach ALL using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text) OR (agency_id = ANY (( SELECT (COALESCE(NULLIF(current_setting('app.agencies'::text, true), ''::text), '{}'::text))::integer[] AS "coalesce")::integer[])))
architecture_assessment: architecture_assessment_trial ALL using ((round_id ~~ 'TN-%'::text) = ( SELECT (COALESCE(current_setting('app.trial'::text, true), ''::text) = 'on'::text)))
audit_event: audit_event_read SELECT using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text) OR (agency_id = ANY (( SELECT (COALESCE(NULLIF(current_setting('app.agencies'::text, true), ''::text), '{}'::text))::integer[] AS "coalesce")::integer[])))
audit_event: audit_event_write INSERT check true
chase_call: chase_call_reach ALL using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text) OR (agency_id = ANY (( SELECT (COALESCE(NULLIF(current_setting('app.agencies'::text, true), ''::text), '{}'::text))::integer[] AS "coalesce")::integer[])))
cover_document: cover_document_reach ALL using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text) OR (agency_id = ANY (( SELECT (COALESCE(NULLIF(current_setting('app.agencies'::text, true), ''::text), '{}'::text))::integer[] AS "coalesce")::integer[])))
file: file_reach ALL using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text) OR (agency_id = ANY (( SELECT (COALESCE(NULLIF(current_setting('app.agencies'::text, true), ''::text), '{}'::text))::integer[] AS "coalesce")::integer[])))
file_scan: file_scan_reach ALL using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text) OR (agency_id = ANY (( SELECT (COALESCE(NULLIF(current_setting('app.agencies'::text, true), ''::text), '{}'::text))::integer[] AS "coalesce")::integer[])))
file_signatures: file_signatures_reach ALL using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text) OR (agency_id = ANY (( SELECT (COALESCE(NULLIF(current_setting('app.agencies'::text, true), ''::text), '{}'::text))::integer[] AS "coalesce")::integer[])))
frozen_board: frozen_board_insert INSERT check (( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text)
frozen_board: frozen_board_read SELECT using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = ANY (ARRAY['all'::text, 'released'::text])) OR (EXISTS ( SELECT 1
   FROM release r
  WHERE ((r.meeting_id = frozen_board.meeting_id) AND (r.version = frozen_board.version) AND (r.revoked_position IS NULL)))))
given_up_answer: given_up_answer_reach ALL using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text) OR (agency_id = ANY (( SELECT (COALESCE(NULLIF(current_setting('app.agencies'::text, true), ''::text), '{}'::text))::integer[] AS "coalesce")::integer[])))
notification: notification_reach ALL using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text) OR (agency_id = ANY (( SELECT (COALESCE(NULLIF(current_setting('app.agencies'::text, true), ''::text), '{}'::text))::integer[] AS "coalesce")::integer[])))
obligation_answer: obligation_answer_reach ALL using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text) OR (agency_id = ANY (( SELECT (COALESCE(NULLIF(current_setting('app.agencies'::text, true), ''::text), '{}'::text))::integer[] AS "coalesce")::integer[])))
project_assessment: project_assessment_reach ALL using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text) OR (agency_id = ANY (( SELECT (COALESCE(NULLIF(current_setting('app.agencies'::text, true), ''::text), '{}'::text))::integer[] AS "coalesce")::integer[])))
project_assessment: project_assessment_trial ALL using ((round_id ~~ 'TN-%'::text) = ( SELECT (COALESCE(current_setting('app.trial'::text, true), ''::text) = 'on'::text)))
proposal: proposal_reach ALL using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text) OR (agency_id = ANY (( SELECT (COALESCE(NULLIF(current_setting('app.agencies'::text, true), ''::text), '{}'::text))::integer[] AS "coalesce")::integer[])))
proposal_reply: proposal_reply_reach ALL using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text) OR (agency_id = ANY (( SELECT (COALESCE(NULLIF(current_setting('app.agencies'::text, true), ''::text), '{}'::text))::integer[] AS "coalesce")::integer[])))
question_message: question_message_reach ALL using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text) OR (agency_id = ANY (( SELECT (COALESCE(NULLIF(current_setting('app.agencies'::text, true), ''::text), '{}'::text))::integer[] AS "coalesce")::integer[])))
register_citation: register_citation_reach ALL using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text) OR (agency_id = ANY (( SELECT (COALESCE(NULLIF(current_setting('app.agencies'::text, true), ''::text), '{}'::text))::integer[] AS "coalesce")::integer[])))
register_document: register_document_public SELECT using (agency_id IS NULL)
register_document: register_document_reach ALL using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text) OR (agency_id = ANY (( SELECT (COALESCE(NULLIF(current_setting('app.agencies'::text, true), ''::text), '{}'::text))::integer[] AS "coalesce")::integer[])))
release: release_insert INSERT check (( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text)
release: release_read SELECT using ((revoked_position IS NULL) OR (( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text))
release: release_revoke UPDATE using (( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text)
reminder: reminder_reach ALL using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text) OR (agency_id = ANY (( SELECT (COALESCE(NULLIF(current_setting('app.agencies'::text, true), ''::text), '{}'::text))::integer[] AS "coalesce")::integer[])))
report: report_reach ALL using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text) OR (agency_id = ANY (( SELECT (COALESCE(NULLIF(current_setting('app.agencies'::text, true), ''::text), '{}'::text))::integer[] AS "coalesce")::integer[])))
report: report_trial ALL using ((round_id ~~ 'TN-%'::text) = ( SELECT (COALESCE(current_setting('app.trial'::text, true), ''::text) = 'on'::text)))
report_draft: report_draft_reach ALL using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text) OR (agency_id = ANY (( SELECT (COALESCE(NULLIF(current_setting('app.agencies'::text, true), ''::text), '{}'::text))::integer[] AS "coalesce")::integer[])))
report_draft_history: report_draft_history_reach ALL using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text) OR (agency_id = ANY (( SELECT (COALESCE(NULLIF(current_setting('app.agencies'::text, true), ''::text), '{}'::text))::integer[] AS "coalesce")::integer[])))
report_entry: report_entry_reach ALL using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text) OR (agency_id = ANY (( SELECT (COALESCE(NULLIF(current_setting('app.agencies'::text, true), ''::text), '{}'::text))::integer[] AS "coalesce")::integer[])))
report_move: report_move_reach ALL using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text) OR (agency_id = ANY (( SELECT (COALESCE(NULLIF(current_setting('app.agencies'::text, true), ''::text), '{}'::text))::integer[] AS "coalesce")::integer[])))
report_move: report_move_trial ALL using ((round_id ~~ 'TN-%'::text) = ( SELECT (COALESCE(current_setting('app.trial'::text, true), ''::text) = 'on'::text)))
report_revision: report_revision_reach ALL using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text) OR (agency_id = ANY (( SELECT (COALESCE(NULLIF(current_setting('app.agencies'::text, true), ''::text), '{}'::text))::integer[] AS "coalesce")::integer[])))
report_revision: report_revision_trial ALL using ((round_id ~~ 'TN-%'::text) = ( SELECT (COALESCE(current_setting('app.trial'::text, true), ''::text) = 'on'::text)))
report_summary: report_summary_reach ALL using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text) OR (agency_id = ANY (( SELECT (COALESCE(NULLIF(current_setting('app.agencies'::text, true), ''::text), '{}'::text))::integer[] AS "coalesce")::integer[])))
report_summary: report_summary_trial ALL using ((round_id ~~ 'TN-%'::text) = ( SELECT (COALESCE(current_setting('app.trial'::text, true), ''::text) = 'on'::text)))
review_decision: review_decision_reach ALL using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text) OR (agency_id = ANY (( SELECT (COALESCE(NULLIF(current_setting('app.agencies'::text, true), ''::text), '{}'::text))::integer[] AS "coalesce")::integer[])))
review_decision: review_decision_trial ALL using ((round_id ~~ 'TN-%'::text) = ( SELECT (COALESCE(current_setting('app.trial'::text, true), ''::text) = 'on'::text)))
review_mark: review_mark_reach ALL using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text) OR (agency_id = ANY (( SELECT (COALESCE(NULLIF(current_setting('app.agencies'::text, true), ''::text), '{}'::text))::integer[] AS "coalesce")::integer[])))
review_note: review_note_authority ALL using (( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text)
revision_file: revision_file_reach ALL using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text) OR (agency_id = ANY (( SELECT (COALESCE(NULLIF(current_setting('app.agencies'::text, true), ''::text), '{}'::text))::integer[] AS "coalesce")::integer[])))
round: round_trial ALL using (((id ~~ 'TN-%'::text) = ( SELECT (COALESCE(current_setting('app.trial'::text, true), ''::text) = 'on'::text))) AND ((ended_at IS NULL) OR (( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text)))
round_agency: round_agency_reach ALL using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text) OR (agency_id = ANY (( SELECT (COALESCE(NULLIF(current_setting('app.agencies'::text, true), ''::text), '{}'::text))::integer[] AS "coalesce")::integer[])))
round_agency: round_agency_trial ALL using ((round_id ~~ 'TN-%'::text) = ( SELECT (COALESCE(current_setting('app.trial'::text, true), ''::text) = 'on'::text)))
round_extension: round_extension_reach ALL using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text) OR (agency_id = ANY (( SELECT (COALESCE(NULLIF(current_setting('app.agencies'::text, true), ''::text), '{}'::text))::integer[] AS "coalesce")::integer[])))
round_extension: round_extension_trial ALL using ((round_id ~~ 'TN-%'::text) = ( SELECT (COALESCE(current_setting('app.trial'::text, true), ''::text) = 'on'::text)))
second_look: second_look_authority ALL using (( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text)
second_look: second_look_trial ALL using ((round_id ~~ 'TN-%'::text) = ( SELECT (COALESCE(current_setting('app.trial'::text, true), ''::text) = 'on'::text)))
secret_record: secret_record_reach ALL using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text) OR (agency_id = ANY (( SELECT (COALESCE(NULLIF(current_setting('app.agencies'::text, true), ''::text), '{}'::text))::integer[] AS "coalesce")::integer[])))
secret_record: secret_record_trial ALL using ((round_id ~~ 'TN-%'::text) = ( SELECT (COALESCE(current_setting('app.trial'::text, true), ''::text) = 'on'::text)))
substitute: substitute_reach ALL using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text) OR (agency_id = ANY (( SELECT (COALESCE(NULLIF(current_setting('app.agencies'::text, true), ''::text), '{}'::text))::integer[] AS "coalesce")::integer[])))
time_request: time_request_reach ALL using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text) OR (agency_id = ANY (( SELECT (COALESCE(NULLIF(current_setting('app.agencies'::text, true), ''::text), '{}'::text))::integer[] AS "coalesce")::integer[])))
time_request: time_request_trial ALL using ((round_id ~~ 'TN-%'::text) = ( SELECT (COALESCE(current_setting('app.trial'::text, true), ''::text) = 'on'::text)))
tracked_answer: tracked_answer_reach ALL using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text) OR (agency_id = ANY (( SELECT (COALESCE(NULLIF(current_setting('app.agencies'::text, true), ''::text), '{}'::text))::integer[] AS "coalesce")::integer[])))
tracked_answer: tracked_answer_trial ALL using ((round_id ~~ 'TN-%'::text) = ( SELECT (COALESCE(current_setting('app.trial'::text, true), ''::text) = 'on'::text)))
tracking_word: tracking_word_authority ALL using (( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text)
upload: upload_reach ALL using ((( SELECT current_setting('app.reach'::text, true) AS current_setting) = 'all'::text) OR (agency_id = ANY (( SELECT (COALESCE(NULLIF(current_setting('app.agencies'::text, true), ''::text), '{}'::text))::integer[] AS "coalesce")::integer[])))

-- triggers
CREATE TRIGGER audit_event_append_only BEFORE DELETE OR UPDATE ON public.audit_event FOR EACH ROW EXECUTE FUNCTION append_only()
CREATE TRIGGER audit_event_no_truncate BEFORE TRUNCATE ON public.audit_event FOR EACH STATEMENT EXECUTE FUNCTION append_only()
CREATE TRIGGER frozen_board_append_only BEFORE DELETE OR UPDATE ON public.frozen_board FOR EACH ROW EXECUTE FUNCTION append_only()
CREATE TRIGGER frozen_board_no_truncate BEFORE TRUNCATE ON public.frozen_board FOR EACH STATEMENT EXECUTE FUNCTION append_only()
CREATE TRIGGER ledger_entry_append_only BEFORE DELETE OR UPDATE ON public.ledger_entry FOR EACH ROW EXECUTE FUNCTION append_only()
CREATE TRIGGER world_clock_guard BEFORE DELETE OR UPDATE ON public.world_clock FOR EACH ROW EXECUTE FUNCTION world_clock_guard()

-- functions
CREATE OR REPLACE FUNCTION public.append_only()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin raise exception '% is append-only', tg_table_name; end $function$

CREATE OR REPLACE FUNCTION public.world_clock_guard()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if tg_op = 'DELETE' then raise exception 'world_clock is permanent'; end if;
        if new.mark <> old.mark then raise exception 'the mark of a database never changes'; end if;
        if (select position from ledger) > 0 and old.last_world_instant is not null and clock_timestamp() + new.shift < old.last_world_instant - interval '1 second' then
          raise exception 'world time never runs back';
        end if;
        return new;
      end $function$

CREATE OR REPLACE FUNCTION public.world_now()
 RETURNS timestamp with time zone
 LANGUAGE sql
 PARALLEL SAFE
AS $function$ select clock_timestamp() + shift from world_clock $function$


-- grants
access_confirmation to ega_app: INSERT, SELECT
access_link to ega_app: DELETE, INSERT, SELECT, UPDATE
account to ega_app: DELETE, INSERT, SELECT, UPDATE
account_agency to ega_app: DELETE, INSERT, SELECT, UPDATE
agency to ega_app: INSERT, SELECT
agency_succession to ega_app: INSERT, SELECT
agency_version to ega_app: INSERT, SELECT
answer_assignment to ega_app: DELETE, INSERT, SELECT, UPDATE
api_token to ega_app: INSERT, SELECT
architecture_assessment to ega_app: INSERT, SELECT
audit_event to ega_app: INSERT, SELECT
chase_call to ega_app: INSERT, SELECT
cover_document to ega_app: INSERT, SELECT
delegation to ega_app: INSERT, SELECT
directive_item to ega_app: INSERT, SELECT
file to ega_app: INSERT, SELECT
file_scan to ega_app: INSERT, SELECT
file_signatures to ega_app: INSERT, SELECT
frozen_board to ega_app: INSERT, SELECT
given_up_answer to ega_app: INSERT, SELECT
guidance_item to ega_app: INSERT, SELECT
job to ega_app: INSERT, SELECT, UPDATE
ledger to ega_app: SELECT, UPDATE
ledger_entry to ega_app: INSERT, SELECT
mail to ega_app: INSERT, SELECT
meeting to ega_app: INSERT, SELECT
meeting_paragraph to ega_app: INSERT, SELECT
migrations to ega_app: SELECT
notification to ega_app: DELETE, INSERT, SELECT
obligation_answer to ega_app: INSERT, SELECT
project_assessment to ega_app: INSERT, SELECT
proposal to ega_app: INSERT, SELECT
proposal_reply to ega_app: INSERT, SELECT
public_switch to ega_app: INSERT, SELECT
question_message to ega_app: INSERT, SELECT
refusal to ega_app: INSERT, SELECT
register_citation to ega_app: INSERT, SELECT
register_document to ega_app: INSERT, SELECT
registry_act to ega_app: INSERT, SELECT
release to ega_app: INSERT, SELECT
reminder to ega_app: INSERT, SELECT
report to ega_app: DELETE, INSERT, SELECT, UPDATE
report_draft to ega_app: DELETE, INSERT, SELECT, UPDATE
report_draft_history to ega_app: DELETE, INSERT, SELECT, UPDATE
report_entry to ega_app: INSERT, SELECT
report_move to ega_app: INSERT, SELECT
report_revision to ega_app: INSERT, SELECT
report_summary to ega_app: INSERT, SELECT
request_log to ega_app: DELETE, INSERT, SELECT, UPDATE
review_decision to ega_app: INSERT, SELECT
review_mark to ega_app: DELETE, INSERT, SELECT, UPDATE
review_note to ega_app: INSERT, SELECT
revision_file to ega_app: INSERT, SELECT
round to ega_app: INSERT, SELECT
round_agency to ega_app: INSERT, SELECT
round_extension to ega_app: INSERT, SELECT
second_look to ega_app: INSERT, SELECT
second_look_switch to ega_app: INSERT, SELECT
secret_record to ega_app: INSERT, SELECT
session to ega_app: DELETE, INSERT, SELECT, UPDATE
session_pack to ega_app: INSERT, SELECT
substitute to ega_app: INSERT, SELECT
throttle to ega_app: DELETE, INSERT, SELECT, UPDATE
time_request to ega_app: INSERT, SELECT
tracked_answer to ega_app: INSERT, SELECT
tracking_word to ega_app: INSERT, SELECT
upload to ega_app: DELETE, INSERT, SELECT, UPDATE
world_clock to ega_app: SELECT

-- column grants
agency_succession to ega_app update: superseded_position
agency_version to ega_app update: superseded_position
api_token to ega_app update: last_used_at, revoked_at, revoked_by, window_count, window_since
chase_call to ega_app update: followed_by
delegation to ega_app update: ended_at
given_up_answer to ega_app update: reasons, value
mail to ega_app update: sent_at, state
meeting to ega_app update: agenda, changed_by, held_at, participants, place, position, recorded_at, revision
notification to ega_app update: mail_id, read_at
proposal to ega_app update: addressee, content, owner_id, revision_id
refusal to ega_app update: last_at, times
register_document to ega_app update: changed_position, comparable, file_id, issued_on, issuing_body, kind, mark, number, quoted_date, remark, search, secret, signer, signer_title, signing_form, source, symbol, title, year
release to ega_app update: revoked_by, revoked_position, revoked_reason
report_entry to ega_app update: confirmed_at, confirmed_by, entered_by, given_up_at, revision_id
report_revision to ega_app update: dropped_as, dropped_position
report_summary to ega_app update: dropped_position
review_decision to ega_app update: undone_position
round to ega_app update: ended_at, filled_position
session_pack to ega_app update: done, failure, files, of, state
substitute to ega_app update: ended_at
time_request to ega_app update: answer, answered_by, answered_position, state
tracked_answer to ega_app update: entered_by, position, recorded_at, value
tracking_word to ega_app update: meant
world_clock to ega_app update: last_world_instant, shift
