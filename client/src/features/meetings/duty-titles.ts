import { useCan } from '../../app/session.js';
import { DutyTitlesDocument } from '../../gql/graphql.js';
import { useLanguage } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';

/** The known duties by code, and how each is called; the code for those who may not read them. */
export function useDutyTitles(): { duties: readonly string[]; titleOf: (code: string) => string } {
  const { lang } = useLanguage();
  const may = useCan();
  const { data } = useRead(DutyTitlesDocument, {}, { enabled: may('board.read') });
  const duties = data?.obligations.obligations.map(({ obligation }) => obligation) ?? [];
  const titles = new Map(duties.map((duty) => [duty.code, lang === 'en' ? duty.titleEn : duty.titleVi]));
  return { duties: [...titles.keys()], titleOf: (code) => titles.get(code) ?? code };
}
