import type { Messages } from '../message.js';

/** What a frozen version changes of the one before. */
export const meetingChanges = {
  'meeting.changed.figure': (p: { name: string; basis: string; before: string; after: string }) =>
    `${p.name} (${p.basis}): ${p.before}, nay ${p.after}`,
  'meeting.changed.agency': (p: {
    agency: string;
    field: string;
    basis: string;
    before: string;
    after: string;
  }) => `${p.agency}, ${p.field} (${p.basis}): ${p.before}, nay ${p.after}`,
  'meeting.changed.value': (p: { what: string; before: string; after: string }) =>
    `${p.what}: ${p.before}, nay ${p.after}`,
  'meeting.changed.list': (p: { what: string; how: string }) => `${p.what}: ${p.how}`,
  'meeting.changed.itemsAdded': (p: { items: string }) => `bổ sung ${p.items}`,
  'meeting.changed.itemsDropped': (p: { items: string }) => `bỏ ${p.items}`,
  'meeting.changed.order': 'thay đổi thứ tự',
  'meeting.changed.added': (p: { what: string }) => `${p.what}: được bổ sung`,
  'meeting.changed.removed': (p: { what: string }) => `${p.what}: không còn trong danh sách`,
  'meeting.changed.revised': (p: { what: string }) => `${p.what}: điều chỉnh nội dung hoặc cách tính`,
  'meeting.changed.cells': (p: {
    duty: string;
    basis: string;
    agencies: string;
    before: string;
    after: string;
  }) => `${p.duty} (${p.basis}), ${p.agencies}: ${p.before}, nay ${p.after}`,
  'meeting.changed.given': (p: { what: string; agencies: string }) =>
    `${p.what}: giao thêm cho ${p.agencies}`,
  'meeting.changed.dropped': (p: { what: string; agencies: string }) =>
    `${p.what}: không còn giao cho ${p.agencies}`,
  'meeting.changed.finished': (p: { what: string; agencies: string }) =>
    `${p.what}: ${p.agencies} đã hoàn thành`,
  'meeting.changed.reopened': (p: { what: string; agencies: string }) =>
    `${p.what}: ${p.agencies} chưa hoàn thành, phiên bản trước ghi đã hoàn thành`,
  'meeting.changed.registry': (p: { name: string }) => `Danh mục cơ quan, ${p.name}`,
  'meeting.changed.rubric': (p: { name: string }) => `Quy tắc đánh giá, phiên bản ${p.name}`,
  'meeting.changed.paragraph': (p: { section: string; deed: string; words: string }) =>
    `Lời văn báo cáo, ${p.section}, ${p.deed}: “${p.words}”`,
  'meeting.paragraph.written': 'đoạn viết thay đoạn soạn từ số liệu',
  'meeting.paragraph.rewritten': 'sửa đoạn đã viết',
  'meeting.paragraph.takenBack': 'dùng lại đoạn soạn từ số liệu thay cho đoạn đã viết',
  'meeting.planField.heldAt': 'Thời gian tổ chức',
  'meeting.planField.place': 'Địa điểm',
  'meeting.participants': 'Thành phần tham dự',
  'meeting.field.step': 'bước',
  'meeting.field.issued': 'đã ban hành',
  'meeting.field.status': 'đánh giá',
  'meeting.field.verified': 'đã thẩm tra',
  'meeting.field.report': 'báo cáo',
  'meeting.field.sentAt': 'lần gửi đầu tiên',
  'meeting.field.late': 'thời hạn gửi',
  'meeting.registryField.nameVi': 'tên',
  'meeting.registryField.nameEn': 'tên tiếng Anh',
  'meeting.registryField.code': 'mã định danh',
  'meeting.registryField.kind': 'nhóm cơ quan',
  'meeting.registryField.region6': 'vùng',
  'meeting.conclusionField.text': 'nội dung',
  'meeting.conclusionField.owner': 'giao cho',
  'meeting.conclusionField.lead': 'đơn vị chủ trì',
  'meeting.conclusionField.dueOn': 'thời hạn',
  'meeting.conclusionField.obligation': 'nhiệm vụ liên quan',
  'meeting.conclusionField.state': 'hiệu lực',
  'meeting.conclusionField.status': 'tình trạng',
  'meeting.conclusionField.done': 'số cơ quan đã hoàn thành',
  'meeting.conclusionField.doneVerified': 'số cơ quan đã hoàn thành, đã thẩm tra',
  'meeting.conclusionField.doneOn': 'ngày hoàn thành',
  'meeting.value.true': 'có',
  'meeting.value.false': 'chưa',
  'meeting.value.late': 'gửi chậm',
  'meeting.value.onTime': 'gửi đúng hạn',
  'meeting.report.drafting': 'đang lập',
  'meeting.report.submitted': 'chờ thẩm tra',
  'meeting.report.returned': 'đang hoàn thiện',
  'meeting.report.verified': 'đã thẩm tra',
} as const satisfies Messages;
