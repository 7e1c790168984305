import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** When a mail server stops answering for ever: before it has the message, or with the message in hand. */
export type Silence = 'beforeHandOver' | 'afterHandOver';

/** A real SMTP server on loopback: what has reached it is parsed as a mail program would. */
export class MailServer {
  readonly received: ParsedMail[] = [];
  /** While true every message is answered with a temporary failure. */
  refusing = false;
  private fellSilent: () => void = () => undefined;
  /** Settles when the server has stopped answering somebody. */
  readonly silent = new Promise<void>((resolve) => {
    this.fellSilent = resolve;
  });
  private readonly server: SMTPServer;

  private constructor(private readonly silence: Silence | null) {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      onRcptTo: (_address, _session, done) => {
        if (this.silence === 'beforeHandOver') return this.fellSilent();
        done();
      },
      onData: (stream, _session, done) => {
        void simpleParser(stream).then((mail) => this.take(mail, done), done);
      },
    });
    // A client that is killed resets its connection.
    this.server.on('error', () => undefined);
  }

  static async start(silence: Silence | null = null): Promise<MailServer> {
    const mails = new MailServer(silence);
    await new Promise<void>((resolve) => mails.server.listen(0, '127.0.0.1', resolve));
    return mails;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as { port: number }).port}`;
  }

  /** What one address has received. */
  to(address: string): ParsedMail[] {
    return this.received.filter((mail) => [mail.to].flat().some((to) => to?.text === address));
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private take(mail: ParsedMail, done: (error?: Error | null) => void): void {
    if (this.refusing) return done(Object.assign(new Error('try later'), { responseCode: 451 }));
    this.received.push(mail);
    if (this.silence === 'afterHandOver') return this.fellSilent();
    done();
  }
}
