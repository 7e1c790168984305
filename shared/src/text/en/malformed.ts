import type { SameMessages } from '../message.js';
import type { malformed as vi } from '../vi/malformed.js';

export const malformed = {
  'malformed.shape': 'What was sent does not have the structure of the form.',
  'malformed.text': 'This is a text field. Please enter it again.',
  'malformed.characters': 'The text holds characters that are not accepted. Please enter it again.',
  'malformed.tooLong': 'The text is longer than this field allows. Please shorten it.',
  'malformed.date': 'This day is not in the calendar. Please enter it as day/month/year.',
  'malformed.choice': 'This choice is not in the list. Please choose again.',
  'malformed.number': 'Please enter a whole number.',
  'malformed.range': 'The number is outside the limits of this field. Please check it.',
  'malformed.twice': 'A row or a choice was given twice. Please keep one.',
  'malformed.tooMany': 'There are more rows than the table allows.',
  'malformed.file': 'This file has not arrived. Please upload it again.',
  'malformed.symbol': 'A symbol is capitals and figures joined by hyphens without spaces, e.g. BTTTT-THH.',
  'malformed.id': 'The row id does not follow the rules of the form.',
} as const satisfies SameMessages<typeof vi>;
