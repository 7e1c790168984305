import { useQueryClient } from '@tanstack/react-query';
import { PageHead } from '../../app/page-head.js';
import { SecondFactorSetUp } from '../../app/second-factor-set-up.js';
import { useAccount } from '../../app/session.js';
import { useSay } from '../../lib/language.js';
import { Notice } from '../../ui/notice.js';
import { Page, Panel } from '../../ui/panel.js';
import { AccountFacts } from './account-facts.js';
import { PasswordForm } from './password-form.js';
import { SessionList } from './session-list.js';

/** A person's own account: facts, password, second factor, sessions. */
export function Screen() {
  const say = useSay();
  const account = useAccount();
  const client = useQueryClient();
  return (
    <>
      <PageHead title={say('account.title')} sub={say('account.sub')} />
      <Page>
        <div className="s6 stack">
          <Panel title={say('account.facts')}>
            <AccountFacts account={account} />
          </Panel>
          <Panel title={say('factor.title')}>
            <div className="stack">
              <Notice tone={account.secondFactor ? 'good' : 'neutral'}>
                {say(account.secondFactor ? 'factor.on' : 'factor.off')}
              </Notice>
              <SecondFactorSetUp
                startLabel={say(account.secondFactor ? 'factor.restart' : 'factor.start')}
                onKept={() => void client.invalidateQueries({ queryKey: ['Viewer'] })}
              />
            </div>
          </Panel>
        </div>
        <Panel title={say('account.password')} span={6}>
          <PasswordForm />
        </Panel>
        <SessionList />
      </Page>
    </>
  );
}
