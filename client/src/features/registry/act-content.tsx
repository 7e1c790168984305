import { versionsOn } from '@ega/shared/agencies/plan-registry-act';
import type { AgencyNaming, RegistryState } from '@ega/shared/agencies/registry-act';
import { useLanguage } from '../../lib/language.js';
import { Button } from '../../ui/button.js';
import { Checkbox, RadioGroup } from '../../ui/choices.js';
import { PickList } from '../../ui/pick-list.js';
import { Select } from '../../ui/select.js';
import { EMPTY_NAME, namingOf, versionOf, type ActDraft } from './act-form.js';
import { Code } from './registry-table.js';
import { CodeFields, NamingFields } from './naming-fields.js';

interface ActContentProps {
  state: RegistryState;
  draft: ActDraft;
  tried: boolean;
  onChange: (part: Partial<ActDraft>) => void;
}

/** Which agencies the change is about, and how they are called after it; the fields follow the kind of change. */
export function ActContent({ state, draft, tried, onChange }: ActContentProps) {
  const { say, lang } = useLanguage();
  const day = draft.effectiveFrom;
  const offered = day ? versionsOn(state.versions, day) : state.versions.filter((each) => !each.validTo);
  const items = [...offered]
    .sort((a, b) => a.number - b.number)
    .map((each) => ({ key: each.number, label: lang === 'en' ? each.nameEn : each.nameVi }));
  const options = items.map(({ key, label }) => ({ value: String(key), label }));
  const start = (number: number | null): AgencyNaming => {
    const version = number === null ? null : versionOf(state, number, day);
    return version ? namingOf(version) : EMPTY_NAME;
  };
  const chosen = draft.agencies[0] ?? null;
  const one = (
    <Select
      id="registry-agency"
      label={say('registry.theAgency')}
      value={chosen === null ? null : String(chosen)}
      options={options}
      error={tried && chosen === null ? say('registry.fault.agenciesMissing') : null}
      onChange={(value) => {
        const number = value === null ? null : Number(value);
        onChange({
          agencies: number === null ? [] : [number],
          ...(draft.kind === 'rename' ? { names: [start(number)] } : {}),
          ...(draft.kind === 'correct' ? { code: start(number).code ?? '' } : {}),
        });
      }}
    />
  );
  const name = (at: number, title: string, children?: React.ReactNode) => (
    <NamingFields
      key={at}
      title={title}
      tried={tried}
      value={draft.names[at] ?? EMPTY_NAME}
      onChange={(value) => {
        const names = [...draft.names];
        names[at] = value;
        onChange({ names });
      }}
    >
      {children}
    </NamingFields>
  );
  if (draft.kind === 'rename')
    return (
      <>
        {one}
        {chosen !== null && name(0, say('registry.newName'))}
      </>
    );
  if (draft.kind === 'correct') {
    const version = chosen === null ? null : versionOf(state, chosen, day);
    return (
      <>
        {one}
        {version && (
          <>
            <p className="sm">
              {say('registry.codeNow')}: <Code version={version} />
            </p>
            <CodeFields
              label={say('registry.codeRight')}
              code={draft.code}
              confidence={draft.codeConfidence}
              onChange={(code, codeConfidence) => onChange({ code, codeConfidence })}
            />
          </>
        )}
      </>
    );
  }
  if (draft.kind === 'dissolve')
    return (
      <>
        {one}
        <Select
          label={say('registry.taker')}
          optional
          value={draft.successor === null ? null : String(draft.successor)}
          options={options.filter((option) => option.value !== String(chosen))}
          onChange={(value) => onChange({ successor: value === null ? null : Number(value) })}
        />
      </>
    );
  if (draft.kind === 'split')
    return (
      <>
        {one}
        <Checkbox
          label={say('registry.continues')}
          checked={draft.continues}
          onChange={(continues) => onChange({ continues })}
        />
        {draft.names.map((_, at) =>
          name(
            at,
            say('registry.newAgency', { n: at + 1 }),
            <Button
              small
              kind="text"
              onClick={() => onChange({ names: draft.names.filter((__, other) => other !== at) })}
            >
              {say('registry.removePart')}
            </Button>,
          ),
        )}
        <Button
          icon="plus"
          onClick={() => onChange({ names: [...draft.names, { ...EMPTY_NAME, kind: start(chosen).kind }] })}
        >
          {say('registry.addPart')}
        </Button>
      </>
    );
  return (
    <>
      <PickList
        id="registry-ending"
        label={say('registry.ending')}
        items={items.filter((item) => draft.intoNew || item.key !== draft.successor)}
        chosen={draft.agencies}
        error={tried && chosen === null ? say('registry.fault.agenciesMissing') : null}
        onChange={(agencies) => onChange({ agencies })}
      />
      <RadioGroup
        label={say('registry.goesTo')}
        inline
        value={draft.intoNew ? 'new' : 'known'}
        options={[
          { value: 'known', label: say('registry.goesToKnown') },
          { value: 'new', label: say('registry.goesToNew') },
        ]}
        onChange={(value) =>
          onChange({
            intoNew: value === 'new',
            names: value === 'new' ? [start(chosen)] : [],
            renamed: false,
          })
        }
      />
      {draft.intoNew ? (
        name(0, say('registry.newAgency', { n: 1 }))
      ) : (
        <>
          <Select
            label={say('registry.successor')}
            value={draft.successor === null ? null : String(draft.successor)}
            options={options.filter((option) => !draft.agencies.includes(Number(option.value)))}
            error={tried && draft.successor === null ? say('registry.fault.agenciesMissing') : null}
            onChange={(value) =>
              onChange({ successor: value === null ? null : Number(value), renamed: false, names: [] })
            }
          />
          <Checkbox
            label={say('registry.alsoRenamed')}
            checked={draft.renamed}
            onChange={(renamed) => onChange({ renamed, names: renamed ? [start(draft.successor)] : [] })}
          />
          {draft.renamed && name(0, say('registry.newName'))}
        </>
      )}
    </>
  );
}
