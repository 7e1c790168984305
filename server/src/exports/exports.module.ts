import { Module } from '@nestjs/common';
import { ReportsModule } from '../reports/reports.module.js';
import { StatusModule } from '../status/status.module.js';
import { ExportRoutes } from './exports.routes.js';
import { Renderer } from './renderer.service.js';

@Module({ imports: [ReportsModule, StatusModule], providers: [ExportRoutes, Renderer], exports: [Renderer] })
export class ExportsModule {}
