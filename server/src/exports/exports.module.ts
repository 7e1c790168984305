import { Module } from '@nestjs/common';
import { DirectivesModule } from '../directives/directives.module.js';
import { ReportsModule } from '../reports/reports.module.js';
import { RoundsModule } from '../rounds/rounds.module.js';
import { StatusModule } from '../status/status.module.js';
import { ExportRoutes } from './exports.routes.js';
import { FormWorkbookRoutes } from './form-workbook.routes.js';
import { OneSheetRoutes } from './one-sheet.routes.js';
import { LetterRoutes } from './letter.routes.js';
import { PackPress } from './pack/pack-press.js';
import { PaperPress } from './paper-press.js';
import { PrintRoutes } from './print.routes.js';
import { PublicRoutes } from './public.routes.js';
import { Renderer } from './renderer.service.js';

/** Files made of what the other modules know; renderers know no database. */
@Module({
  imports: [DirectivesModule, ReportsModule, RoundsModule, StatusModule],
  providers: [
    ExportRoutes,
    FormWorkbookRoutes,
    OneSheetRoutes,
    LetterRoutes,
    PublicRoutes,
    Renderer,
    PrintRoutes,
    PaperPress,
    PackPress,
  ],
  exports: [PackPress, PaperPress],
})
export class ExportsModule {}
