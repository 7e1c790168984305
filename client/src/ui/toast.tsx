import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { useSay } from '../lib/language.js';
import { Button } from './button.js';
import { Icon } from './icon.js';

interface Toast {
  id: number;
  text: string;
  tone: 'good' | 'error';
  /** Takes the last decision back; offered as long as the toast stands. */
  undo?: (() => void) | undefined;
  seconds: number;
}

interface ToastInput {
  text: string;
  tone?: Toast['tone'];
  undo?: () => void;
  /** The server's own limit for taking a decision back is 10 seconds. */
  seconds?: number;
}

const ToastContext = createContext<((toast: ToastInput) => void) | null>(null);

/** Shows a short message at the foot of the window; nothing important lives only here. */
export function useToast(): (toast: ToastInput) => void {
  const show = useContext(ToastContext);
  if (!show) throw new Error('useToast needs a ToastProvider above it.');
  return show;
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const nextId = useRef(1);
  const dismiss = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), []);
  const show = useCallback((input: ToastInput) => {
    const toast = {
      id: nextId.current++,
      text: input.text,
      tone: input.tone ?? 'good',
      undo: input.undo,
    } as const;
    setToasts((all) => [...all.slice(-2), { ...toast, seconds: input.seconds ?? (input.undo ? 10 : 6) }]);
  }, []);
  const value = useMemo(() => show, [show]);
  return (
    <ToastContext.Provider value={value}>
      {children}
      <div className="toasts" role="status" aria-live="polite">
        {toasts.map((toast) => (
          <ToastCard key={toast.id} toast={toast} onGone={dismiss} />
        ))}
      </div>
    </ToastContext.Provider>
  );
}

function ToastCard({ toast, onGone }: { toast: Toast; onGone: (id: number) => void }) {
  const say = useSay();
  const [left, setLeft] = useState(toast.seconds);
  useEffect(() => {
    const timer = setInterval(() => setLeft((seconds) => seconds - 1), 1000);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    if (left <= 0) onGone(toast.id);
  }, [left, onGone, toast.id]);
  return (
    <div className={`toast ${toast.tone}`}>
      <Icon name={toast.tone === 'good' ? 'done' : 'over'} />
      <span>{toast.text}</span>
      {toast.undo && (
        <Button
          small
          onClick={() => {
            toast.undo?.();
            onGone(toast.id);
          }}
        >
          {say('act.undo')}{' '}
          <span className="num" aria-hidden="true">
            {Math.max(left, 0)}
          </span>
        </Button>
      )}
      <button
        type="button"
        className="btn txt sm"
        aria-label={say('act.close')}
        onClick={() => onGone(toast.id)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
