import { Module } from '@nestjs/common';
import { FrozenVersions } from './frozen-versions.queries.js';

@Module({
  providers: [FrozenVersions],
  exports: [FrozenVersions],
})
export class MeetingsModule {}
