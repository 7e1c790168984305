import { useSession } from '../../app/session.js';
import { SignInDemoDocument, SignInOptionsDocument } from '../../gql/graphql.js';
import { failureText } from '../../lib/failure-text.js';
import { useSay } from '../../lib/language.js';
import { useRead, useSend } from '../../lib/query.js';
import { Notice } from '../../ui/notice.js';

/** One click for each demonstration account; the server offers them on its own machine only. */
export function DemoLogins() {
  const say = useSay();
  const { refresh } = useSession();
  const refreshed = async (): Promise<void> => void (await refresh());
  const options = useRead(SignInOptionsDocument, {});
  const signIn = useSend(SignInDemoDocument, { recover: false, done: refreshed });
  const logins = options.data?.viewer.demoLogins ?? [];
  if (logins.length === 0) return null;
  return (
    <section className="lg-demo" aria-labelledby="demo-logins">
      <h2 id="demo-logins">{say('signIn.demoTitle')}</h2>
      <p className="sm mut">{say('signIn.demoLead')}</p>
      {signIn.error && <Notice tone="error" live="alert" lead={failureText(say, signIn.error)} />}
      <ul>
        {logins.map((login) => (
          <li key={login.email}>
            <button type="button" onClick={() => signIn.mutate({ email: login.email })}>
              <b>{login.label}</b>
              <small className="mut">{say(`role.${login.role}`)}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
