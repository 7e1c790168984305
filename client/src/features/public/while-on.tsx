import type { ReactNode } from 'react';
import { paths } from '../../app/paths.js';
import { useSession } from '../../app/session.js';
import { PublicPageDocument, type PublicPageQuery } from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { ButtonLink } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { EmptyState } from '../../ui/states.js';
import { PublicSwitch } from './public-switch.js';

/** Shows what is public while the page is on; people of the system see it always, and how it stands. */
export function WhileOn({ children }: { children: (page: PublicPageQuery['publicPage']) => ReactNode }) {
  const say = useSay();
  const { stage } = useSession();
  const read = useRead(PublicPageDocument, {});
  return (
    <Loaded query={read} heights={[120, 200]}>
      {({ publicPage }) => {
        const inside = stage === 'full';
        if (!publicPage.isOn && !inside)
          return (
            <div className="s12">
              <EmptyState
                icon="lock"
                title={say('public.offTitle')}
                action={<ButtonLink to={paths.signIn()}>{say('public.signIn')}</ButtonLink>}
              >
                {say('public.offText')}
              </EmptyState>
            </div>
          );
        return (
          <>
            {inside && <PublicSwitch isOn={publicPage.isOn} />}
            {children(publicPage)}
          </>
        );
      }}
    </Loaded>
  );
}
