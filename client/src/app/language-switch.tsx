import { useLanguage } from '../lib/language.js';

/** VI / EN, each in its own language. */
export function LanguageSwitch() {
  const { lang, setLang, say } = useLanguage();
  return (
    <div className="lang" role="group" aria-label={say('nav.language')}>
      <button type="button" lang="vi" aria-pressed={lang === 'vi'} onClick={() => setLang('vi')}>
        VI<span className="vh"> Tiếng Việt</span>
      </button>
      <button type="button" lang="en" aria-pressed={lang === 'en'} onClick={() => setLang('en')}>
        EN<span className="vh"> English</span>
      </button>
    </div>
  );
}
