import { nationalSystemsOn } from '../../areas/ngsp/national-systems.js';
import { LATEST_FORM } from '../form-context.js';
import { warning, type Rule } from './rule.js';

/**
 * B4: who owns a national system or database (L4) says what it provides of it; "Không phát sinh", or lines about other
 * things alone, ask for a reason (catalogue 2, B4: "bắt buộc với cơ quan chủ quản CSDL quốc gia"). That nothing at all
 * was answered is found elsewhere.
 */
export const b4OwnerProvides: Rule = ({ answers, agency, form = LATEST_FORM }) => {
  const { none, services } = answers.B4 ?? {};
  const lines = services ?? [];
  if (!none && lines.length === 0) return [];
  const told = new Set(lines.map(({ system }) => system));
  const silent = nationalSystemsOn(form.nationalSystems, form.day).filter(
    ({ code, owner }) => owner === agency.number && !told.has(code),
  );
  if (silent.length === 0) return [];
  return [
    warning({ rule: 'B4-owner', question: 'B4', path: none ? 'none' : 'services' }, 'rule.B4-owner', {
      systems: silent.map(({ titleVi }) => titleVi).join(', '),
      systemsEn: silent.map(({ titleEn }) => titleEn).join(', '),
    }),
  ];
};
