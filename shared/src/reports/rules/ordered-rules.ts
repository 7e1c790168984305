import { a2DraftShareFalls } from './a2-draft-share-falls.js';
import { a3StepLeftOut } from './a3-step-left-out.js';
import { a5DateMovedBack } from './a5-date-moved-back.js';
import { a5DatesInOrder } from './a5-dates-in-order.js';
import { a5IssuingAfterDeadline } from './a5-issuing-after-deadline.js';
import { a7NotAllContents } from './a7-not-all-contents.js';
import { b1BeforeArchitecture } from './b1-before-architecture.js';
import { b1StateFallsBack } from './b1-state-falls-back.js';
import { b2UnitsConnected } from './b2-units-connected.js';
import { b4OwnerProvides } from './b4-owner-provides.js';
import { b5SucceededWithinTotal } from './b5-succeeded-within-total.js';
import { c10RouteNamed } from './c10-route-named.js';
import { c11WithinLevels } from './c11-within-levels.js';
import { c3BuiltAnew } from './c3-built-anew.js';
import { c3PackageInUse } from './c3-package-in-use.js';
import { c5OneUnit } from './c5-one-unit.js';
import { c7LargeChange } from './c7-large-change.js';
import { c8WithinLevels } from './c8-within-levels.js';
import { c9FilesAgree } from './c9-files-agree.js';
import { d4AmountsAgree } from './d4-amounts-agree.js';
import { d4LargeChange } from './d4-large-change.js';
import { r01IssuedNeedsDecision } from './r01-issued-needs-decision.js';
import { r02StepBackNeedsReason } from './r02-step-back-needs-reason.js';
import { r03ManyStepsAtOnce } from './r03-many-steps-at-once.js';
import { r04DatesThatCanBe } from './r04-dates-that-can-be.js';
import { r05StepsInOrder } from './r05-steps-in-order.js';
import { r06SignedAsUsual } from './r06-signed-as-usual.js';
import { r07DocumentUsedElsewhere } from './r07-document-used-elsewhere.js';
import { r08OpinionFitsStep } from './r08-opinion-fits-step.js';
import { r09OfficialAfterTesting } from './r09-official-after-testing.js';
import { r10NotBeforeNgsp } from './r10-not-before-ngsp.js';
import { r11OfficialConnectionLost } from './r11-official-connection-lost.js';
import { r12KnownToOwner } from './r12-known-to-owner.js';
import { r13PackagesCounted } from './r13-packages-counted.js';
import { r14PackageNeverVanishes } from './r14-package-never-vanishes.js';
import { r15LastPackageNeedsReason } from './r15-last-package-needs-reason.js';
import { r16UnitsUsing } from './r16-units-using.js';
import { r17LevelsAddUp } from './r17-levels-add-up.js';
import { r18ProjectRegister } from './r18-project-register.js';
import { r20WorkshopsAsListed } from './r20-workshops-as-listed.js';
import { r21InDataPeriod } from './r21-in-data-period.js';
import { r22NothingLeftOpen } from './r22-nothing-left-open.js';
import { requiredPartsGiven } from './required-parts-given.js';
import type { Rule } from './rule.js';
import { t1OfficialMail } from './t1-official-mail.js';
import { t3SecretFieldsClosed } from './t3-secret-fields-closed.js';

/**
 * Every rule of the form in the order in which it speaks; frozen, so that two runs never differ. R19 is not among them:
 * it finds nothing wrong but tells which projects have no basis (r19-approved-before-architecture).
 */
export const ORDERED_RULES: readonly Rule[] = Object.freeze([
  r22NothingLeftOpen,
  requiredPartsGiven,
  t1OfficialMail,
  t3SecretFieldsClosed,
  r01IssuedNeedsDecision,
  r02StepBackNeedsReason,
  r03ManyStepsAtOnce,
  a2DraftShareFalls,
  a3StepLeftOut,
  r04DatesThatCanBe,
  r05StepsInOrder,
  r06SignedAsUsual,
  r07DocumentUsedElsewhere,
  r08OpinionFitsStep,
  a5DatesInOrder,
  a5IssuingAfterDeadline,
  a5DateMovedBack,
  a7NotAllContents,
  r20WorkshopsAsListed,
  r21InDataPeriod,
  b1BeforeArchitecture,
  b1StateFallsBack,
  b2UnitsConnected,
  r09OfficialAfterTesting,
  r10NotBeforeNgsp,
  r11OfficialConnectionLost,
  r12KnownToOwner,
  b4OwnerProvides,
  b5SucceededWithinTotal,
  r13PackagesCounted,
  r14PackageNeverVanishes,
  r15LastPackageNeedsReason,
  c3PackageInUse,
  c3BuiltAnew,
  r16UnitsUsing,
  c5OneUnit,
  r17LevelsAddUp,
  c7LargeChange,
  c8WithinLevels,
  c9FilesAgree,
  c10RouteNamed,
  c11WithinLevels,
  r18ProjectRegister,
  d4AmountsAgree,
  d4LargeChange,
]);
