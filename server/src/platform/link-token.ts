import { createHmac } from 'node:crypto';

/** Made from the link's id and the server's secret: the database alone, even stolen, opens no account. */
export const linkToken = (appSecret: string, linkId: string): string =>
  createHmac('sha256', appSecret).update(`link:${linkId}`).digest('base64url');
