import { Injectable } from '@nestjs/common';
import { FileQueries } from '../documents/files.queries.js';
import type { Tx } from '../platform/transaction.js';
import type { LoadedReport } from './report-loader.js';
import type { Answers } from '@ega/shared/reports/questions';

@Injectable()
export class DocumentUses {
  constructor(private readonly files: FileQueries) {}
  async list(_tx: Tx, _report: LoadedReport, _answers: Answers): Promise<never[]> {
    return [];
  }
}
