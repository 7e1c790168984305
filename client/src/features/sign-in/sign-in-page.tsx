import { useQueryClient } from '@tanstack/react-query';
import { Navigate, useSearchParams } from 'react-router';
import { safeNext } from '../../app/paths.js';
import { SecondFactorSetUp } from '../../app/second-factor-set-up.js';
import { useSession } from '../../app/session.js';
import { usePageTitle } from '../../lib/page-title.js';
import { useSay } from '../../lib/language.js';
import { CodeStep } from './code-step.js';
import { DemoLogins } from './demo-logins.js';
import { PasswordStep } from './password-step.js';
import { SignInFrame } from './sign-in-frame.js';

/** Password, then the code where one is owed; a role that owes one and has none sets it up here. */
export function Screen() {
  const say = useSay();
  const { stage, viewer } = useSession();
  const client = useQueryClient();
  const [search] = useSearchParams();
  usePageTitle(say('signIn.title'));
  if (stage === 'full') return <Navigate to={safeNext(search.get('tiep'))} replace />;
  return (
    <SignInFrame>
      {stage === 'none' && <PasswordStep />}
      {stage === 'second' && <CodeStep />}
      {stage === 'enrol' && (
        <>
          <h1>{say('factor.setUpTitle')}</h1>
          <p className="mut">{say('factor.owed')}</p>
          <SecondFactorSetUp onKept={() => void client.invalidateQueries({ queryKey: ['Viewer'] })} />
        </>
      )}
      {stage === 'none' && viewer.world.demo && <DemoLogins />}
    </SignInFrame>
  );
}
