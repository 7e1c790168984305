import { useEffect, useRef, type ReactNode } from 'react';
import type { QuestionId } from '@ega/shared/reports/question-id';
import type { Lang } from '@ega/shared/text/say';
import { useLanguage } from '../../lib/language.js';
import { Icon } from '../../ui/icon.js';
import type { PageIssue } from './draft/sheet.js';
import { issueText } from './issue-text.js';

interface IssueSummaryProps {
  issues: readonly PageIssue[];
  /** Grows with each try to hand the report on: the focus moves here. */
  attempt: number;
  onGo: (question: QuestionId, path: string) => void;
}

/** All that keeps the report from being sent; each line leads to its field and says the same words as the field. */
export function IssueSummary({ issues, attempt, onGo }: IssueSummaryProps) {
  const { lang, say } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const focusedFor = useRef(0);
  const shown = issues.length > 0;
  useEffect(() => {
    if (!shown || attempt === focusedFor.current) return;
    focusedFor.current = attempt;
    box.current?.focus();
  }, [attempt, shown]);
  if (!shown) return null;
  return (
    <div className="errs" role="alert" tabIndex={-1} ref={box}>
      <h2>
        <Icon name="over" />
        {say('reportForm.left', { count: issues.length })}
      </h2>
      <ol>
        {gathered(issues, lang).map(({ sentence, places }) => {
          const [first] = places;
          if (places.length === 1 && first)
            return (
              <li key={`${first.question}${first.path}${sentence}`}>
                <FieldLink place={first} onGo={onGo}>
                  {first.question}: {sentence}
                </FieldLink>
              </li>
            );
          return (
            <li key={sentence}>
              {sentence}
              <ul className="places">
                {places.map((place) => (
                  <li key={place.question}>
                    <FieldLink place={place} onGo={onGo}>
                      {place.question}
                    </FieldLink>
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

interface Place {
  question: QuestionId;
  path: string;
}

/** One sentence said of many questions stands once, with a link to each. */
function gathered(issues: readonly PageIssue[], lang: Lang): { sentence: string; places: Place[] }[] {
  const lines: { sentence: string; places: Place[]; together: boolean }[] = [];
  for (const issue of issues) {
    const place = { question: issue.question as QuestionId, path: issue.path ?? '' };
    const sentence = issueText(issue, lang);
    const together = issue.rule === 'R22';
    const same = together && lines.find((line) => line.together && line.sentence === sentence);
    if (same) same.places.push(place);
    else lines.push({ sentence, places: [place], together });
  }
  return lines;
}

interface FieldLinkProps {
  place: Place;
  onGo: IssueSummaryProps['onGo'];
  children: ReactNode;
}

function FieldLink({ place, onGo, children }: FieldLinkProps) {
  return (
    <a
      href={`?cau=${place.question}`}
      onClick={(event) => {
        event.preventDefault();
        onGo(place.question, place.path);
      }}
    >
      {children}
    </a>
  );
}
