import nodemailer from 'nodemailer';

/** What is handed over to the mail server. */
export interface Letter {
  messageId: string;
  to: string;
  subject: string;
  text: string;
}

/** Well below the lease of a job, so that the holder gives up before another process takes over. */
const CONNECT_MS = 10_000;
const SILENCE_MS = 20_000;
const WHOLE_MS = 40_000;

/** Hands letters over by SMTP; resolves when the server has accepted responsibility for the message. */
export class Smtp {
  private readonly transport;

  constructor(
    address: string,
    private readonly from: string,
  ) {
    this.transport = nodemailer.createTransport({
      url: address,
      connectionTimeout: CONNECT_MS,
      greetingTimeout: CONNECT_MS,
      socketTimeout: SILENCE_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async handOver({ messageId, to, subject, text }: Letter): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, refuse) => {
      timer = setTimeout(() => refuse(new Error('mail server too slow')), WHOLE_MS);
    });
    // As an object the address is never read as a list of addresses.
    const sent = this.transport.sendMail({
      from: this.from,
      to: { name: '', address: to },
      subject,
      text,
      messageId,
      headers: { 'Auto-Submitted': 'auto-generated' },
      encoding: 'utf-8',
    } as never);
    try {
      await Promise.race([sent, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  close(): void {
    this.transport.close();
  }
}
