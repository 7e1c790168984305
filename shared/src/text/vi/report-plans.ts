import type { Messages } from '../message.js';
import { agency, architecture, type OfVariant } from './form-nouns.js';

/** Plans, the tasks of Decision 1819, workshops (catalogue 2, A8–A10). */
export const reportPlans = {
  'field.A8.plans': 'Kế hoạch ứng dụng công nghệ thông tin',
  'field.A8.plans.plan': 'Kế hoạch',
  'field.A8.plans.state': 'Tình trạng',
  'field.A8.plans.document': 'Quyết định hoặc kế hoạch',
  'field.A8.plans.roadmap': 'Có lộ trình',
  'field.A8.plans.duties': 'Có phân công trách nhiệm các cấp',
  'field.A8.plans.framework': (p: OfVariant) =>
    `Căn cứ Khung Kiến trúc Chính phủ điện tử Việt Nam, ${architecture(p)}`,
  'option.ictPlan.period': 'Kế hoạch giai đoạn 2016–2020',
  'option.ictPlan.year': 'Kế hoạch năm báo cáo',
  'option.planState.issued': 'Đã ban hành',
  'option.planState.drafting': 'Đang dự thảo',
  'option.planState.none': 'Chưa xây dựng',
  'help.A8.1': 'Được chấp nhận: quyết định hoặc kế hoạch có số, ký hiệu, ngày ban hành.',
  'help.A8.2': (p: OfVariant) =>
    `Văn bản giao nhiệm vụ ghi "có thể"; kế hoạch chưa ban hành của ${agency(p)} không tính là chậm.`,

  'field.A9.tasks': 'Nhiệm vụ được giao',
  'field.A9.tasks.task': 'Nhiệm vụ',
  'field.A9.tasks.state': 'Tình trạng thực hiện',
  'field.A9.tasks.result': 'Kết quả',
  'field.A9.tasks.document': 'Văn bản (nếu có)',
  'option.taskState.done': 'Hoàn thành',
  'option.taskState.ongoing': 'Đang thực hiện',
  'option.taskState.notStarted': 'Chưa thực hiện',
  'option.taskState.outOfScope': 'Không thuộc phạm vi',
  'taskRow.label': (p: { code: string }) => `Nhiệm vụ ${p.code}`,
  'help.A9.1': 'Danh mục nhiệm vụ do Cục Tin học hóa nhập theo Quyết định số 1819/QĐ-TTg.',
  'help.A9.2': '"Hoàn thành": đề nghị ghi kết quả (không quá 300 ký tự) hoặc nhập văn bản.',
  'help.A9.3': 'Trước ngày 31/12/2020 không nhiệm vụ nào tính là quá hạn.',

  'field.A10.none': 'Không phát sinh trong kỳ',
  'field.A10.events': 'Hội thảo, nghiên cứu, tập huấn',
  'field.A10.events.name': 'Tên',
  'field.A10.events.kind': 'Loại',
  'field.A10.events.heldOn': 'Ngày',
  'field.A10.events.place': 'Địa điểm',
  'field.A10.events.host': 'Cơ quan chủ trì',
  'field.A10.events.participants': 'Số người dự',
  'option.eventKind.workshop': 'Hội thảo',
  'option.eventKind.study': 'Nghiên cứu',
  'option.eventKind.training': 'Tập huấn',
  'option.eventHost.own': 'Cơ quan báo cáo',
  'option.eventHost.ministry': 'Bộ Thông tin và Truyền thông',
  'option.eventHost.other': 'Cơ quan khác',
  'help.A10.1': 'Mỗi hội thảo, nghiên cứu, tập huấn về kiến trúc trong kỳ số liệu một dòng.',
  'help.A10.2': 'Hội thảo do Bộ Thông tin và Truyền thông tổ chức mà cơ quan có dự cũng ghi tại đây.',
} as const satisfies Messages;
