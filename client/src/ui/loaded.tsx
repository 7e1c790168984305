import type { UseQueryResult } from '@tanstack/react-query';
import { useDeferredValue, type ReactNode } from 'react';
import { failureCode } from '../lib/request-error.js';
import { BlockFault, RefreshFault, Skeleton } from './states.js';

interface LoadedProps<T> {
  query: UseQueryResult<T, Error>;
  heights?: readonly number[];
  /** Name of what failed, e.g. "Chưa tải được danh sách cơ quan". */
  faultTitle?: string;
  children: (data: T) => ReactNode;
}

/** A read on its way, failed or there; a failed refresh keeps what is already on screen and says that it is of before. */
export function Loaded<T>({ query, heights, faultTitle, children }: LoadedProps<T>) {
  // A first answer is drawn in slices, between which a slow processor answers the person.
  const drawing = useDeferredValue(query.data !== undefined);
  if (query.data !== undefined && drawing)
    return (
      <>
        {query.isError && <RefreshFault onRetry={() => void query.refetch()} />}
        {children(query.data)}
      </>
    );
  if (query.isError && query.data === undefined) {
    const title = faultTitle === undefined ? {} : { title: faultTitle };
    return <BlockFault {...title} code={failureCode(query.error)} onRetry={() => void query.refetch()} />;
  }
  return <Skeleton {...(heights ? { heights } : {})} onRetry={() => void query.refetch()} />;
}
