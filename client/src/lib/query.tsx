import {
  keepPreviousData,
  QueryClient,
  useMutation,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { hasFocus } from './focus.js';
import { failureCode, type RequestError } from './request-error.js';
import { operationFacts, request, type ListedOperation, type VariablesOf } from './request.js';

/** Failures that may pass by themselves; a refusal is final and is shown at once. */
function mayPass(error: unknown): boolean {
  return ['OFFLINE', 'UNAVAILABLE'].includes(failureCode(error));
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // The browser's cache answers 304 cheaply; figures on screen change only when the person asks, or comes back to a
      // page on which nothing was being done.
      staleTime: 10_000,
      refetchOnWindowFocus: () => !hasFocus(),
      networkMode: 'always',
      retry: (failures, error) => failures < 2 && mayPass(error),
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

/** The cache key of a read: its name and variables, so that a change can refresh reads by name. */
export function keyOf<R, V>(
  operation: ListedOperation<R, V>,
  variables?: VariablesOf<V>,
): readonly unknown[] {
  const { name } = operationFacts(operation as ListedOperation<unknown, unknown>);
  return variables === undefined ? [name] : [name, variables];
}

interface ReadOptions {
  enabled?: boolean;
  /** Ask again every so many milliseconds while the screen is open. */
  every?: number;
  /** Keep showing the former answer while the variables change (filters, as-of). */
  keepFormer?: boolean;
}

/** Reads one listed query. */
export function useRead<R, V>(
  operation: ListedOperation<R, V>,
  variables: VariablesOf<V>,
  options: ReadOptions = {},
): UseQueryResult<R, RequestError> {
  return useQuery<R, RequestError, R, readonly unknown[]>({
    queryKey: keyOf(operation, variables),
    queryFn: ({ signal }) => request(operation, variables, { signal }),
    enabled: options.enabled ?? true,
    ...(options.every ? { refetchInterval: options.every } : {}),
    ...(options.keepFormer ? { placeholderData: keepPreviousData } : {}),
  });
}

interface SendOptions<R> {
  /** Reads to ask again after success; 'all' when the change touches figures everywhere. */
  refresh?: readonly ListedOperation<unknown, never>[] | 'all';
  /** Awaited: the mutation counts as under way until it is through. */
  done?: (result: R) => void | Promise<void>;
  /** False for signing in and out. */
  recover?: boolean;
}

/** Runs one listed mutation and refreshes the reads it changed. */
export function useSend<R, V>(operation: ListedOperation<R, V>, options: SendOptions<R> = {}) {
  const client = useQueryClient();
  return useMutation<R, RequestError, VariablesOf<V>>({
    mutationFn: (variables) => request(operation, variables, { recover: options.recover ?? true }),
    onSuccess: async (result) => {
      if (options.refresh === 'all') await client.invalidateQueries();
      else
        for (const read of options.refresh ?? []) await client.invalidateQueries({ queryKey: keyOf(read) });
      await options.done?.(result);
    },
  });
}
