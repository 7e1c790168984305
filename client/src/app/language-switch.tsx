import { useSearchParams } from 'react-router';
import type { Lang } from '@ega/shared/text/say';
import { useLanguage } from '../lib/language.js';

/** VI / EN, each in its own language. */
export function LanguageSwitch() {
  const { lang, setLang, say } = useLanguage();
  const [address, setAddress] = useSearchParams();
  const choose = (next: Lang): void => {
    setLang(next);
    // An address that asks for a language would bring it back on the next loading.
    if (!address.has('lang')) return;
    const rest = new URLSearchParams(address);
    rest.delete('lang');
    setAddress(rest, { replace: true });
  };
  return (
    <div className="lang" role="group" aria-label={say('nav.language')}>
      <button type="button" lang="vi" aria-pressed={lang === 'vi'} onClick={() => choose('vi')}>
        VI<span className="vh"> Tiếng Việt</span>
      </button>
      <button type="button" lang="en" aria-pressed={lang === 'en'} onClick={() => choose('en')}>
        EN<span className="vh"> English</span>
      </button>
    </div>
  );
}
