import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Lang, MessageCode, ParamsOf } from '@ega/shared/text/say';
import { writeNumbersIn } from './numbers.js';
import { fetchEnglish, say } from './say.js';

type Arguments<C extends MessageCode> = ParamsOf<C> extends undefined ? [] : [params: ParamsOf<C>];

/** One sentence of the catalogue in the language chosen on this device. */
export type Say = <C extends MessageCode>(code: C, ...args: Arguments<C>) => string;

interface Language {
  lang: Lang;
  setLang: (lang: Lang) => void;
  say: Say;
}

const KEY = 'ega.lang';
const LanguageContext = createContext<Language | null>(null);

function rememberedLang(): Lang {
  const asked = new URLSearchParams(window.location.search).get('lang');
  if (asked === 'en' || asked === 'vi') return asked;
  return localStorage.getItem(KEY) === 'en' ? 'en' : 'vi';
}

export function LanguageProvider({ children }: { children: ReactNode }) {
  // Null only while the English sentences are on their way.
  const [lang, choose] = useState<Lang | null>(() => (rememberedLang() === 'en' ? null : 'vi'));
  useEffect(() => {
    if (lang) document.documentElement.lang = lang;
  }, [lang]);
  const setLang = useCallback((next: Lang) => {
    localStorage.setItem(KEY, next);
    if (next === 'vi') choose('vi');
    else
      fetchEnglish().then(
        () => choose('en'),
        () => choose('vi'),
      );
  }, []);
  useEffect(() => {
    if (rememberedLang() === 'en') setLang('en');
  }, [setLang]);
  // Before anything below is drawn with it.
  if (lang) writeNumbersIn(lang);
  const value = useMemo<Language | null>(
    () => lang && { lang, setLang, say: (code, ...args) => say(lang, code, ...args) },
    [lang, setLang],
  );
  if (!value) return null;
  return <LanguageContext.Provider value={value}>{children}</LanguageContext.Provider>;
}

export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('useLanguage needs a LanguageProvider above it.');
  return language;
}

export function useSay(): Say {
  return useLanguage().say;
}
