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
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { viewedAgencies } from '@ega/shared/status/agency-list';
import { viewFromAddress } from '@ega/shared/status/agency-address';
import { parseCivilDate } from '@ega/shared/text/civil-date';
import { attachmentHeader } from '../documents/file-name.js';
import { actorOf } from '../platform/graphql/current-actor.js';
import { InstantScalar } from '../platform/graphql/scalars.js';
import { assertSameSite } from '../platform/same-site.js';
import { agencyRows } from '../status/agency-list-face.js';
import { Boards } from '../status/status.service.js';
import { agenciesPack } from './agencies-pack.js';
import { exportFacts } from './export-facts.js';
import { overviewPack } from './overview-pack.js';
import { Renderer } from './renderer.service.js';
import { filterWords } from './filter-words.js';
const MEDIA_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};
export class ExportRoutes {
  constructor(host, boards, renderer) {
    this.host = host;
    this.boards = boards;
    this.renderer = renderer;
  }
  onModuleInit() {
    const fastify = this.host.httpAdapter?.getInstance();
    // Loaders and command-line tools start the services without a web server.
    if (!fastify) return;
    fastify.get('/exports/overview.xlsx', (request, reply) => this.overview(request, reply));
    fastify.get('/exports/agencies.xlsx', (request, reply) => this.agencies(request, reply, 'xlsx'));
    fastify.get('/exports/agencies.csv', (request, reply) => this.agencies(request, reply, 'csv'));
  }
  async overview(request, reply) {
    const facts = await this.facts(request, null);
    return this.send(reply, {
      format: 'xlsx',
      document: overviewPack(facts, actorOf(request)),
    });
  }
  async agencies(request, reply, format) {
    const { view } = viewFromAddress(addressOf(request));
    const facts = await this.facts(request, filterWords(view));
    const rows = agencyRows(facts.computed, actorOf(request));
    const document = agenciesPack(facts, viewedAgencies(rows, view), rows.length);
    return this.send(reply, {
      format,
      document,
    });
  }
  async facts(request, filters) {
    assertSameSite(request);
    const actor = actorOf(request);
    assertCan(actor, 'export.download');
    const { worldNow, mark } = request.facts;
    const computed = await this.boards.of(actor, request.facts, askedIn(request));
    return exportFacts(computed, actor, {
      exportedAt: worldNow,
      demo: mark === 'demo',
      filters,
    });
  }
  async send(reply, rendering) {
    const bytes = await this.renderer.render(rendering);
    return reply
      .headers({
        'content-type': MEDIA_TYPES[rendering.format],
        'content-disposition': attachmentHeader(`${rendering.document.fileName}.${rendering.format}`),
        'content-security-policy': "sandbox; default-src 'none'",
        'cache-control': 'no-store',
      })
      .send(bytes);
  }
}
ExportRoutes = _ts_decorate(
  [
    Injectable(),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof HttpAdapterHost === 'undefined' ? Object : HttpAdapterHost,
      typeof Boards === 'undefined' ? Object : Boards,
      typeof Renderer === 'undefined' ? Object : Renderer,
    ]),
  ],
  ExportRoutes,
);
function addressOf(request) {
  return (name) => {
    const value = request.query[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
}
/** `ky`, `luc`, `ngay`, `nguon` of the page's own address. */ function askedIn(request) {
  const address = addressOf(request);
  const [at, day] = [address('luc'), address('ngay')];
  if (day && !parseCivilDate(day))
    throw new DomainError('MALFORMED_INPUT', {
      field: 'ngay',
    });
  return {
    round: address('ky'),
    at: at && instantIn(at),
    day,
    basis: address('nguon') === 'tham-tra' ? 'verified' : 'reported',
  };
}
function instantIn(text) {
  try {
    return InstantScalar.parseValue(text);
  } catch {
    throw new DomainError('MALFORMED_INPUT', {
      field: 'luc',
    });
  }
}

//# sourceMappingURL=exports.routes.js.map
