import { unreadNames } from '../../app/unread-names.js';

const NUMBER = /^[1-9]\d{0,4}$/;

/** `coquan=38,87`: the agencies chosen on the matrix; nothing means all. A part that is no number is left out and told. */
export function chosenAgencies(address: URLSearchParams): { chosen: number[]; ignored: string[] } {
  const parts = (address.get('coquan') ?? '').split(',').filter((part) => part !== '');
  const sound = parts.filter((part) => NUMBER.test(part));
  return {
    chosen: sound.map(Number),
    ignored: unreadNames(address, sound.length === parts.length ? ['coquan'] : []),
  };
}
