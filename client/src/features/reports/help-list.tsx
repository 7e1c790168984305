/** Help of a question: what is accepted is ticked, what is not is crossed, the rest is plain. */
export function HelpList({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul className="help">
      {sentences.map((sentence) => (
        <li key={sentence} className={kindOf(sentence)}>
          {sentence}
        </li>
      ))}
    </ul>
  );
}

function kindOf(sentence: string): string | undefined {
  if (/^(Không được chấp nhận|Not accepted)/.test(sentence)) return 'cross';
  return /^(Được chấp nhận|Accepted)/.test(sentence) ? 'tick' : undefined;
}
