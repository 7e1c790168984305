function _ts_decorate(decorators, target, key, desc) {
  var c = arguments.length,
    r = c < 3 ? target : desc === null ? (desc = Object.getOwnPropertyDescriptor(target, key)) : desc,
    d;
  if (typeof Reflect === 'object' && typeof Reflect.decorate === 'function') {
    r = Reflect.decorate(decorators, target, key, desc);
  } else {
    for (var i = decorators.length - 1; i >= 0; i--) {
      if ((d = decorators[i])) {
        r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
      }
    }
  }
  return (c > 3 && r && Object.defineProperty(target, key, r), r);
}
function _ts_metadata(metadataKey, metadataValue) {
  if (typeof Reflect === 'object' && typeof Reflect.metadata === 'function') {
    return Reflect.metadata(metadataKey, metadataValue);
  }
}
import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { DomainError } from '@ega/shared/errors';
import { actorOf } from '../platform/graphql/current-actor.js';
import { assertSameSite } from '../platform/same-site.js';
import { PrintableReports } from '../reports/printable-report.queries.js';
import { ReceiptQueries } from '../reports/receipt.queries.js';
import { PaperPress } from './paper-press.js';
import { receiptPaper } from './receipt-paper.js';
import { reportPaper } from './report-paper.js';
const MEDIA = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
export class PrintRoutes {
  constructor(host, reports, receipts, press) {
    this.host = host;
    this.reports = reports;
    this.receipts = receipts;
    this.press = press;
  }
  onModuleInit() {
    const fastify = this.host.httpAdapter?.getInstance();
    if (!fastify) return;
    fastify.get('/reports/:round/:agency/print.:format', (request, reply) => this.report(request, reply));
    fastify.get('/receipts/:receipt.pdf', (request, reply) => this.receipt(request, reply));
  }
  async report(request, reply) {
    assertSameSite(request);
    const { round, agency, format } = request.params;
    if (
      !/^\d{4}-Q[1-4]$/.test(round) ||
      !/^[1-9]\d{0,5}$/.test(agency) ||
      !(format === 'pdf' || format === 'docx')
    )
      throw new DomainError('NOT_FOUND');
    const report = await this.reports.get(actorOf(request), round, Number(agency));
    return this.send(
      reply,
      format,
      reportPaper(report),
      `bao-cao-${round}-${report.agency.slug}`,
      report.demo,
    );
  }
  async receipt(request, reply) {
    assertSameSite(request);
    const face = await this.receipts.getFace(actorOf(request), request.params.receipt);
    const facts = request.facts;
    const demo = facts.mark === 'demo';
    return this.send(
      reply,
      'pdf',
      receiptPaper(face, {
        now: facts.worldNow,
        demo,
      }),
      `phieu-tiep-nhan-${face.number}`,
      demo,
    );
  }
  async send(reply, format, paper, name, demo) {
    const bytes = await this.press.print(format, paper);
    const file = `${name}${demo ? '-DU-LIEU-MINH-HOA' : ''}.${format}`;
    return reply
      .header('content-type', MEDIA[format])
      .header('content-disposition', `attachment; filename="${file}"`)
      .header('cache-control', 'no-store')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .send(bytes);
  }
}
PrintRoutes = _ts_decorate(
  [
    Injectable(),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof HttpAdapterHost === 'undefined' ? Object : HttpAdapterHost,
      typeof PrintableReports === 'undefined' ? Object : PrintableReports,
      typeof ReceiptQueries === 'undefined' ? Object : ReceiptQueries,
      typeof PaperPress === 'undefined' ? Object : PaperPress,
    ]),
  ],
  PrintRoutes,
);

//# sourceMappingURL=print.routes.js.map
