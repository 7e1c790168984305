import { numberSymbol } from '@ega/shared/documents/official-document';
import { documentsOf } from '@ega/shared/reports/official-documents';
import type { QuestionId } from '@ega/shared/reports/question-id';
import type { Answers } from '@ega/shared/reports/questions';
import { Link } from 'react-router';
import { useSay } from '../lib/language.js';
import { paths } from './paths.js';
import { useCan } from './session.js';

interface RegisterLinksProps {
  agency: number;
  question: QuestionId;
  value: unknown;
}

/** The documents a sent answer rests on, each leading to its entry in the register; nothing where it names none. */
export function RegisterLinks({ agency, question, value }: RegisterLinksProps) {
  const say = useSay();
  const may = useCan();
  if (!may('report.read') || value === null || value === undefined) return null;
  const placed = documentsOf({ [question]: value } as Answers);
  const numbers = [...new Set(placed.map(({ document }) => numberSymbol(document)).filter(Boolean))];
  if (numbers.length === 0) return null;
  return (
    <p className="xs noprint">
      <span className="mut">{say('register.inRegister')}: </span>
      {numbers.map((number, place) => (
        <span key={number}>
          {place > 0 && ', '}
          <Link to={paths.documentsOf(agency, number)}>{number}</Link>
        </span>
      ))}
    </p>
  );
}
