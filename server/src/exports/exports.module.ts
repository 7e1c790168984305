import { Module } from '@nestjs/common';
import { ReportsModule } from '../reports/reports.module.js';
import { StatusModule } from '../status/status.module.js';
import { ExportRoutes } from './exports.routes.js';
import { PaperPress } from './paper-press.js';
import { PrintRoutes } from './print.routes.js';
import { PublicRoutes } from './public.routes.js';
import { Renderer } from './renderer.service.js';

/** Files made of what the other modules know; renderers know no database. */
@Module({
  imports: [ReportsModule, StatusModule],
  providers: [ExportRoutes, PublicRoutes, Renderer, PrintRoutes, PaperPress],
})
export class ExportsModule {}
