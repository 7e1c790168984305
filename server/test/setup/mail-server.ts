import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A real SMTP server on loopback: what it has accepted is parsed as a mail program would. */
export class MailServer {
  readonly received: ParsedMail[] = [];
  /** While true every message is answered with a temporary failure. */
  refusing = false;

  private constructor(
    private readonly server: SMTPServer,
    readonly url: string,
  ) {}

  static async start(): Promise<MailServer> {
    const box: { mails: MailServer | null } = { mails: null };
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      onData(stream, _session, done) {
        void simpleParser(stream).then((mail) => {
          if (box.mails!.refusing) return done(Object.assign(new Error('try later'), { responseCode: 451 }));
          box.mails!.received.push(mail);
          return done();
        }, done);
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as { port: number };
    box.mails = new MailServer(server, `smtp://127.0.0.1:${port}`);
    return box.mails;
  }

  /** Subjects of what one address has received. */
  to(address: string): ParsedMail[] {
    return this.received.filter((mail) => [mail.to].flat().some((to) => to?.text === address));
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}
