export interface EmbeddedPostgres {
  host: string;
  port: number;
  pid: number;
  superuserUrl: string;
  ownerUrl: string;
  appUrl: string;
  exited: Promise<{ code: number | null; signal: string | null }>;
  stop(): Promise<void>;
  recreateDatabase(): Promise<void>;
}

export function startPostgres(options: {
  dataDir: string;
  pgDir?: string;
  log?: (text: string) => void;
  durable?: boolean;
  settings?: string[];
  programs?: { major: string; initdb: string; postgres: string } | null;
}): Promise<EmbeddedPostgres>;
