import type { Messages } from '../message.js';

/** The queue of the Authority and the sheet on which one report is verified. */
export const reviewScreens = {
  'review.queueTitle': (p: { quarter: string }) => `Thẩm tra báo cáo ${p.quarter}`,
  'review.queueSub': (p: {
    verified: number;
    sent: number;
    waiting: number;
    returned: number;
    missing: number;
    total: number;
  }) =>
    `${p.verified}/${p.sent} báo cáo đã thẩm tra · ${p.waiting} chờ thẩm tra · ${p.returned} đề nghị hoàn thiện · ${p.missing}/${p.total} chưa gửi`,
  'review.round': 'Kỳ báo cáo',
  'review.noRound': 'Chưa có kỳ báo cáo nào được mở.',
  'review.queue': 'Báo cáo đã gửi',
  'review.show': 'Hiển thị',
  'review.show.mine': (p: { count: number }) => `Của tôi ${p.count}`,
  'review.show.waiting': (p: { count: number }) => `Chờ thẩm tra ${p.count}`,
  'review.show.returned': (p: { count: number }) => `Đề nghị hoàn thiện ${p.count}`,
  'review.show.verified': (p: { count: number }) => `Đã thẩm tra ${p.count}`,
  'review.order': 'Thứ tự: mới ban hành, điều chỉnh bước, có cảnh báo, rồi chờ lâu nhất.',
  'review.emptyQueue': 'Không còn báo cáo chờ thẩm tra.',
  'review.emptyQueueMore': (p: { missing: number }) => `${p.missing} cơ quan chưa gửi báo cáo.`,
  'review.emptyMine': 'Không có báo cáo nào được phân công cho tài khoản này.',
  'review.emptyReturned': 'Không có báo cáo nào đang được hoàn thiện.',
  'review.emptyVerified': 'Chưa có báo cáo nào được thẩm tra trong kỳ này.',
  'review.agency': 'Cơ quan',
  'review.waited': 'Chờ',
  'review.workingDays': (p: { days: number }) =>
    p.days === 0 ? 'gửi trong ngày' : `${p.days} ngày làm việc`,
  'review.sentAt': 'Gửi lúc',
  'review.changed': 'Cập nhật',
  'review.changedOf': (p: { changed: number; answered: number }) => `${p.changed}/${p.answered} câu`,
  'review.flags': 'Lưu ý',
  'review.flag.newlyIssued': 'kê khai mới ban hành',
  'review.flag.stepBack': 'điều chỉnh về bước trước',
  'review.flag.warnings': 'có cảnh báo',
  'review.flag.resubmitted': 'gửi lại sau hoàn thiện',
  'review.flag.first': 'báo cáo lần đầu',
  'review.late': 'gửi chậm',
  'review.assignee': 'Phân công',
  'review.unassigned': 'Chưa phân công',
  'review.openedBy': (p: { name: string }) => `${p.name} đã mở xem`,

  'review.sheetTitle': (p: { agency: string; quarter: string }) => `${p.agency}: báo cáo ${p.quarter}`,
  'review.sentBy': (p: { number: number; at: string; prepared: string; submitted: string }) =>
    `Gửi lần ${p.number}, ${p.at} · lập: ${p.prepared} · phê duyệt: ${p.submitted}`,
  'review.receipt': (p: { number: string }) => `Phiếu tiếp nhận ${p.number}`,
  'review.next': 'Báo cáo tiếp theo',
  'review.back': 'Danh sách thẩm tra',
  'review.otherRevision': (p: { number: number }) =>
    `Liên kết này thuộc lần gửi trước; đang hiển thị lần gửi ${p.number}.`,
  'review.which': 'Nội dung hiển thị',
  'review.onlyChanged': (p: { count: number }) => `${p.count} câu cần xem xét`,
  'review.all': (p: { count: number }) => `Tất cả ${p.count} câu`,
  'review.question': 'Câu hỏi',
  'review.verifiedAnswer': 'Bản đã thẩm tra gần nhất',
  'review.presentAnswer': 'Bản đang xét',
  'review.checks': 'Kiểm tra tự động',
  'review.decision': 'Quyết định',
  'review.verifiedIn': (p: { quarter: string; at: string }) => `${p.quarter}, thẩm tra ${p.at}`,
  'review.neverVerified': 'Chưa có bản đã thẩm tra',
  'review.reportedBefore': (p: { quarter: string }) => `Cơ quan kê khai ${p.quarter}:`,
  'review.noChecks': 'Không có cảnh báo',
  'review.agencyReason': 'Cơ quan giải trình:',
  'review.noReason': 'Cơ quan chưa giải trình.',
  'review.unchanged': 'Không thay đổi, cơ quan đã xác nhận',
  'review.sameAsVerified': 'Không thay đổi so với bản đã thẩm tra',
  'review.sameAsReported': 'Như cơ quan đã kê khai kỳ trước',
  'review.places': (p: { count: number }) => `${p.count} vị trí`,
  'review.changeFrom': 'trước',
  'review.changeTo': 'nay',
  'review.file': (p: { name: string; size: string }) => `${p.name} (${p.size})`,
  'review.pages': (p: { pages: number }) => `${p.pages} trang`,
  'review.moreLines': (p: { count: number }) => `Xem thêm ${p.count} dòng`,
  'review.whole': 'Toàn bộ câu trả lời',
  'review.beforehand': 'Chấp nhận theo bản đã thẩm tra',
  'review.nothingToDo': (p: { count: number }) =>
    `${p.count} câu không thay đổi đã được cơ quan xác nhận và chấp nhận theo bản đã thẩm tra.`,
  'review.showAll': 'Xem cả các câu này',

  'review.accept': 'Chấp nhận',
  'review.ask': 'Đề nghị bổ sung',
  'review.decide': (p: { question: string }) => `Quyết định câu ${p.question}`,
  'review.clear': 'Bỏ quyết định',
  'review.markedBy': (p: { name: string }) => `Người xét: ${p.name}`,
  'review.reasonCode': 'Lý do',
  'review.askText': 'Ý kiến gửi cơ quan',
  'review.askTextHint': (p: { question: string }) => `Cơ quan thấy đúng nội dung này tại câu ${p.question}.`,
  'review.askDue': 'Hạn bổ sung riêng của câu này',
  'review.askDueHint': 'Để trống: theo thời hạn chung khi đề nghị hoàn thiện.',
  'review.templates': 'Mẫu câu',
  'review.template.TL1':
    'Đề nghị bổ sung tài liệu kiểm chứng ghi rõ số, ký hiệu, ngày ban hành, cơ quan ban hành và người ký.',
  'review.template.TL2':
    'Tài liệu kiểm chứng chưa thể hiện nội dung kê khai. Đề nghị gửi bản đầy đủ các trang, có chữ ký và dấu.',
  'review.template.SL1': 'Đề nghị rà soát lại số liệu và nêu nguồn tổng hợp.',
  'review.template.SL2': 'Số liệu chưa khớp với kỳ trước. Đề nghị rà soát lại hoặc nêu lý do thay đổi.',
  'review.template.SL3':
    'Nội dung chưa khớp với báo cáo của cơ quan chủ quản hệ thống. Đề nghị hai bên đối chiếu và cập nhật.',
  'review.template.GT': 'Đề nghị giải trình thêm nội dung này.',
  'review.saveAsk': 'Lưu đề nghị',
  'review.changeAsk': 'Sửa đề nghị',
  'review.askIncomplete': 'Đề nghị chọn lý do và nhập ý kiến gửi cơ quan.',
  'review.askPast': 'Hạn bổ sung không được trước ngày hôm nay. Đề nghị nhập lại.',
  'review.stale': (p: { name: string }) =>
    `${p.name} vừa ghi quyết định khác cho câu này. Đã tải bản mới nhất.`,
  'review.otherOfficer': (p: { name: string }) =>
    `${p.name} đã mở báo cáo này trước. Đề nghị thống nhất trước khi quyết định.`,
  'review.refusal.SAME_PERSON': 'Báo cáo do chính tài khoản này lập hoặc gửi nên do người khác thẩm tra.',
  'review.refusal.OWN_UNIT': 'Báo cáo của đơn vị mình do đơn vị khác thẩm tra.',
  'review.refusal.FORBIDDEN_ACTION': 'Tài khoản này xem được nội dung, không ghi quyết định thẩm tra.',
  'review.coverPending': 'Văn bản ký, đóng dấu của cơ quan chưa được bổ sung.',
  'review.cover': 'Văn bản ký, đóng dấu',

  'review.progress': (p: { done: number; total: number }) => `${p.done}/${p.total} câu đã xét`,
  'review.accepted': (p: { count: number }) => `${p.count} chấp nhận`,
  'review.asked': (p: { count: number }) => `${p.count} đề nghị bổ sung`,
  'review.keyNext': 'câu sau',
  'review.keyPrevious': 'câu trước',
  'review.keyAccept': 'chấp nhận',
  'review.keyAsk': 'đề nghị bổ sung',
  'review.return': (p: { count: number }) => `Đề nghị hoàn thiện báo cáo (${p.count} nội dung)`,
  'review.verify': 'Xác nhận đã thẩm tra',
  'review.notYetReturn': 'Chưa có câu nào đề nghị bổ sung',
  'review.notYetVerify': (p: { asked: number; left: number }) =>
    [p.asked > 0 ? `còn ${p.asked} câu đề nghị bổ sung` : '', p.left > 0 ? `còn ${p.left} câu chưa xét` : '']
      .filter(Boolean)
      .join(', '),
  'review.returnTitle': (p: { agency: string; count: number }) =>
    `Đề nghị ${p.agency} hoàn thiện ${p.count} nội dung?`,
  'review.returnLead':
    'Cơ quan chỉ sửa được các câu nêu dưới đây. Các câu đã chấp nhận được ghi nhận là đã thẩm tra ngay.',
  'review.returnDue': 'Thời hạn hoàn thiện: hết ngày',
  'review.returnDueMissing': 'Đề nghị nhập thời hạn hoàn thiện, không trước ngày hôm nay.',
  'review.returnSend': 'Gửi đề nghị',
  'review.returned': (p: { agency: string; until: string }) =>
    `Đã đề nghị ${p.agency} hoàn thiện báo cáo, thời hạn: ${p.until}.`,
  'review.verified': (p: { agency: string }) => `Đã xác nhận thẩm tra báo cáo của ${p.agency}.`,
  'review.undone': 'Đã hoàn tác quyết định.',
  'review.state.verified': 'Báo cáo đã được thẩm tra.',
  'review.state.draft': 'Cơ quan đã rút hoặc đang sửa báo cáo này; chưa có bản chờ thẩm tra.',

  'review.assign': 'Người thẩm tra',
  'review.assigned': (p: { name: string }) => `Đã phân công ${p.name}.`,
  'review.unassignedNow': 'Đã bỏ phân công.',
  'review.more': 'Thao tác khác',
  'review.reopen': 'Mở lại báo cáo',
  'review.reopenTitle': (p: { agency: string }) => `Mở lại báo cáo của ${p.agency}?`,
  'review.reopenLead':
    'Báo cáo đã thẩm tra được mở để cơ quan điều chỉnh. Không chọn câu nào: mở tất cả các câu.',
  'review.reopenQuestions': 'Các câu được mở',
  'review.reopenDue': 'Thời hạn điều chỉnh: hết ngày',
  'review.reopened': (p: { agency: string }) => `Đã mở lại báo cáo của ${p.agency}.`,
  'review.void': 'Hủy báo cáo gửi nhầm',
  'review.voidTitle': (p: { agency: string }) => `Hủy báo cáo gửi nhầm của ${p.agency}?`,
  'review.voidLead':
    'Dùng khi báo cáo gửi nhầm cơ quan hoặc nhầm kỳ. Các lần gửi được giữ lại nhưng không tính vào số liệu; phiếu tiếp nhận ghi “đã hủy hiệu lực”. Việc này không hoàn tác được.',
  'review.voided': (p: { agency: string }) => `Đã hủy báo cáo gửi nhầm của ${p.agency}.`,
  'review.reason': 'Lý do',
  'review.reasonHint': 'Lý do được ghi vào nhật ký và cơ quan đọc được.',

  'review.support': 'Hỗ trợ cơ quan chưa gửi báo cáo',
  'review.supportLead':
    'Cơ quan chỉ có một người: cho phép một người vừa trình vừa gửi. Cơ quan chưa gửi khi kỳ đã đóng: mở để gửi chậm. Cơ quan gửi bằng văn bản giấy, thư điện tử, fax: nhập báo cáo thay cơ quan.',
  'review.supportAgency': 'Cơ quan',
  'review.supportState': 'Tình trạng báo cáo',
  'review.waive': 'Cho phép một người vừa trình vừa gửi',
  'review.waiveOff': 'Hủy việc cho phép',
  'review.waiveTitle': (p: { agency: string }) =>
    `Cho phép một người của ${p.agency} vừa trình vừa gửi báo cáo?`,
  'review.waiveOffTitle': (p: { agency: string }) =>
    `Hủy việc cho phép một người của ${p.agency} vừa trình vừa gửi báo cáo?`,
  'review.waiveLead':
    'Bình thường người gửi khác người trình. Việc cho phép chỉ áp dụng cho báo cáo của kỳ này.',
  'review.waived': 'Đang cho phép một người vừa trình vừa gửi',
  'review.waivedNow': 'Đã ghi nhận.',
  'review.reopenUnsent': 'Mở để gửi chậm',
  'review.reopenUnsentTitle': (p: { agency: string }) => `Mở để ${p.agency} gửi chậm?`,
  'review.reopenUnsentLead':
    'Kỳ báo cáo đã đóng. Báo cáo gửi trong thời hạn dưới đây được nhận và ghi là gửi chậm.',

  'review.thread': 'Trao đổi về từng câu',
  'review.threadEmpty': 'Chưa có trao đổi.',
  'review.threadAsked': (p: { by: string; at: string }) => `${p.by} đề nghị bổ sung, ${p.at}`,
  'review.threadAnswered': (p: { by: string; at: string }) => `${p.by} trả lời, ${p.at}`,
  'review.threadAgency': (p: { by: string; at: string }) => `${p.by} (cơ quan) trao đổi, ${p.at}`,
  'review.threadAuthority': (p: { by: string; at: string }) => `${p.by} (Cục Tin học hóa) trao đổi, ${p.at}`,
  'review.threadDue': (p: { on: string }) => `Hạn bổ sung: hết ngày ${p.on}`,
  'review.moves': 'Diễn biến báo cáo',
} as const satisfies Messages;
