import '../../ui/styles/administration.css';
import './registry.css';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { planRegistryAct } from '@ega/shared/agencies/plan-registry-act';
import { REGISTRY_ACTS, type RegistryAct } from '@ega/shared/agencies/registry-act';
import { PageHead } from '../../app/page-head.js';
import { paths } from '../../app/paths.js';
import { EnterRegistryActDocument, RegistryDocument, RegistryRoundsDocument } from '../../gql/graphql.js';
import { worldToday } from '../../lib/clock.js';
import { failureText } from '../../lib/failure-text.js';
import { useLanguage } from '../../lib/language.js';
import { useRead, useSend } from '../../lib/query.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choices.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { Page, Panel } from '../../ui/panel.js';
import { useToast } from '../../ui/toast.js';
import { ActContent } from './act-content.js';
import { actOf, emptyDraft, inputOf, stateOf, type ActDraft } from './act-form.js';
import { ActPreview } from './act-preview.js';
import { BasisFields } from './basis-fields.js';
import { namesOf, type Registry } from './registry-data.js';

/** An entry of the registry: kind, agencies, day and legal basis, with what would change beside it. */
export function Screen() {
  const { say } = useLanguage();
  const registry = useRead(RegistryDocument, {});
  return (
    <>
      <PageHead title={say('registry.enterTitle')} sub={say('registry.enterSub')}>
        <ButtonLink to={paths.registry()}>{say('registry.back')}</ButtonLink>
      </PageHead>
      <Page>
        <Loaded query={registry} heights={[42, 120, 120]}>
          {(data) => <ActForm registry={data.registry} />}
        </Loaded>
      </Page>
    </>
  );
}

function ActForm({ registry }: { registry: Registry }) {
  const { say, lang } = useLanguage();
  const toast = useToast();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const asked = Number(search.get('co-quan'));
  const [draft, setDraft] = useState<ActDraft>(() => emptyDraft('rename', asked > 0 ? asked : null));
  const [tried, setTried] = useState(false);
  const rounds = useRead(RegistryRoundsDocument, {});
  const enter = useSend(EnterRegistryActDocument, {
    refresh: 'all',
    done: () => {
      toast({ text: say('registry.entered') });
      void navigate(paths.registry());
    },
  });
  const put = (part: Partial<ActDraft>): void => setDraft({ ...draft, ...part });
  const state = stateOf(registry);
  const act = actOf(draft);
  const plan = act && planRegistryAct(state, act);
  const nameOf = namesOf(registry, lang, draft.effectiveFrom ?? worldToday());
  const send = (sound: RegistryAct): void => enter.mutate({ input: inputOf(sound, draft.note) });
  return (
    <>
      <form
        className="p s7 stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (act && plan && isComplete(draft, act) && !plan.faults.some((fault) => fault.blocking))
            send(act);
        }}
      >
        <RadioGroup
          label={say('registry.kind')}
          value={draft.kind}
          options={REGISTRY_ACTS.map((kind) => ({
            value: kind,
            label: say(`registry.act.${kind}`),
            hint: say(`registry.kindHint.${kind}`),
          }))}
          onChange={(kind) => {
            setTried(false);
            setDraft({
              ...emptyDraft(kind, null),
              effectiveFrom: draft.effectiveFrom,
              basisNumber: draft.basisNumber,
              basisDate: draft.basisDate,
              basisIssuer: draft.basisIssuer,
              note: draft.note,
            });
          }}
        />
        <BasisFields draft={draft} tried={tried} onChange={put} />
        <h2>{say('registry.what')}</h2>
        <ActContent state={state} draft={draft} tried={tried} onChange={put} />
        {enter.error && (
          <Notice
            tone="error"
            live="alert"
            lead={enter.error.details['faults'] ? say('registry.checkAgain') : failureText(say, enter.error)}
          />
        )}
        <div className="row">
          <Button kind="primary" type="submit" busy={enter.isPending}>
            {say('registry.confirm')}
          </Button>
        </div>
      </form>
      <Panel title={say('registry.preview')} span={5} className="registry-preview">
        {act && plan ? (
          <ActPreview
            state={state}
            act={act}
            plan={plan}
            nameOf={nameOf}
            rounds={rounds.data?.rounds ?? []}
          />
        ) : (
          <p className="sm mut">{say('registry.previewWait')}</p>
        )}
      </Panel>
    </>
  );
}

/** Everything the server will ask for is there; what it means is judged by the plan. */
function isComplete(draft: ActDraft, act: RegistryAct): boolean {
  const filled = (text: string): boolean => text.trim() !== '';
  return (
    filled(act.basis.number) &&
    filled(act.basis.issuer) &&
    draft.basisDate !== null &&
    act.names.every((name) => [name.nameVi, name.nameEn, name.shortName, name.agencyName].every(filled))
  );
}
