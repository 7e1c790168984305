import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { isAgencyRole } from '@ega/shared/access/actor';
import { addressOfView } from '@ega/shared/status/agency-address';
import { type AgencyView, WHOLE_LIST } from '@ega/shared/status/agency-view';
import { paths } from '../../app/paths.js';
import { useAccount } from '../../app/session.js';

/**
 * The address of the agencies a figure counts, in the view of the page. Null where nothing is to be pressed: on the wall of a
 * meeting room, which carries no view on, and for an agency, which sees its own row only.
 */
export function useListAddress(search: string | undefined): (filter: Partial<AgencyView>) => string | null {
  const { role } = useAccount();
  if (search === undefined || isAgencyRole(role)) return () => null;
  return (filter) => {
    const params = new URLSearchParams(search);
    for (const [name, value] of Object.entries(addressOfView({ ...WHOLE_LIST, ...filter })))
      params.set(name, value);
    return `${paths.agencies()}?${params.toString()}`;
  };
}

interface CountedLinkProps {
  to: string | null;
  label?: string;
  className?: string;
  children: ReactNode;
}

/** A figure that opens what it counts, without shouting; plain where there is nothing to open. */
export function CountedLink({ to, label, className = 'counted', children }: CountedLinkProps) {
  if (to === null) return children;
  return (
    <Link to={to} className={className} aria-label={label}>
      {children}
    </Link>
  );
}
