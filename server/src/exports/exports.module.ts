import { Module } from '@nestjs/common';
import { ReportsModule } from '../reports/reports.module.js';
import { PaperPress } from './paper-press.js';
import { PrintRoutes } from './print.routes.js';

/** Files made of what the other modules know; renderers know no database. */
@Module({ imports: [ReportsModule], providers: [PaperPress, PrintRoutes] })
export class ExportsModule {}
