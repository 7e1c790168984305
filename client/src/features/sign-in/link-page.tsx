import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { NewPasswordFields, passwordFaults } from '../../app/new-password-fields.js';
import { paths } from '../../app/paths.js';
import { useSession } from '../../app/session.js';
import { AcceptLinkDocument, LinkDocument, type LinkQuery } from '../../gql/graphql.js';
import { failureText } from '../../lib/failure-text.js';
import { useSay } from '../../lib/language.js';
import { usePageTitle } from '../../lib/page-title.js';
import { useRead, useSend } from '../../lib/query.js';
import { failureCode } from '../../lib/request-error.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { BlockFault, Skeleton } from '../../ui/states.js';
import { SignInFrame } from './sign-in-frame.js';

/** A single-use link: take over an invited account, or set a new password. */
export function Screen() {
  const say = useSay();
  const { token = '' } = useParams();
  const link = useRead(LinkDocument, { token });
  const code = link.error ? failureCode(link.error) : null;
  const gone = code === 'LINK_USED_OR_EXPIRED' || code === 'NOT_FOUND' || code === 'MALFORMED_INPUT';
  usePageTitle(say(link.data?.link.purpose === 'reset' ? 'link.reset' : 'link.invitation'));
  return (
    <SignInFrame>
      {link.isPending && <Skeleton heights={[34, 14, 44, 44]} onRetry={() => void link.refetch()} />}
      {gone && (
        <div className="stack">
          <h1>{say('link.goneTitle')}</h1>
          <p>{say('link.gone')}</p>
          <ButtonLink to={paths.signIn()}>{say('link.toSignIn')}</ButtonLink>
        </div>
      )}
      {code && !gone && <BlockFault code={code} onRetry={() => void link.refetch()} />}
      {link.data && <AcceptForm token={token} link={link.data.link} />}
    </SignInFrame>
  );
}

function AcceptForm({ token, link }: { token: string; link: LinkQuery['link'] }) {
  const say = useSay();
  const navigate = useNavigate();
  const { refresh } = useSession();
  const [password, setPassword] = useState('');
  const [repeat, setRepeat] = useState('');
  const [attempt, setAttempt] = useState(0);
  const accept = useSend(AcceptLinkDocument, {
    recover: false,
    done: async () => {
      await refresh();
      // The sign-in page goes on from wherever the account stands: code, set-up of the code, or straight in.
      await navigate(paths.signIn(), { replace: true });
    },
  });
  const faults = attempt > 0 ? passwordFaults(say, password, repeat) : [];
  const refusal = accept.error ? [{ message: failureText(say, accept.error) }] : [];
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAttempt(attempt + 1);
        if (!accept.isPending && passwordFaults(say, password, repeat).length === 0)
          accept.mutate({ token, password });
      }}
    >
      <h1>{say(link.purpose === 'reset' ? 'link.reset' : 'link.invitation')}</h1>
      <p className="mut">{say('link.for', { email: link.email })}</p>
      <dl className="facts">
        <dt>{say('account.name')}</dt>
        <dd>{link.displayName}</dd>
        <dt>{say('link.role')}</dt>
        <dd>{say(`role.${link.role}`)}</dd>
      </dl>
      <ErrorSummary faults={faults.length > 0 ? faults : refusal} attempt={attempt} />
      <input
        type="email"
        className="vh"
        value={link.email}
        readOnly
        autoComplete="username"
        tabIndex={-1}
        aria-hidden="true"
      />
      <NewPasswordFields
        password={password}
        repeat={repeat}
        onPassword={setPassword}
        onRepeat={setRepeat}
        faults={faults}
      />
      <Button kind="primary" type="submit" busy={accept.isPending}>
        {say('link.accept')}
      </Button>
      {link.needsSecondFactor && <p className="lg-note">{say('link.needsFactor')}</p>}
    </form>
  );
}
