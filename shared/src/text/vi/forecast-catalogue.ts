/** Sentences of the forecast; fetched with the blocks that show it, after the first figures. */
export const forecastCatalogue = {
  'forecast.before': 'Theo tiến độ từng cơ quan, dự báo',
  'forecast.after': (p: { low: number; high: number }) =>
    `cơ quan hoàn thành trước thời hạn (khoảng 80%: ${p.low}–${p.high})`,
  'forecast.open': (p: { count: number }) =>
    `; còn ${p.count} cơ quan dự báo chưa hoàn thành trước thời hạn.`,
  'forecast.allDone': '.',
  'forecast.tooLittle': (p: { issues: number; quarters: number }) =>
    `Chưa đủ số liệu để dự báo: cần ít nhất 10 lần ban hành (hiện có ${p.issues}) và thay đổi bước thực hiện trong ít nhất 4 quý (hiện có ${p.quarters}).`,
  'forecast.afterDeadline': (p: { days: number }) => `Đã qua thời hạn ${p.days} ngày; không còn dự báo.`,
  'forecast.noDeadline': 'Không có văn bản nào ấn định thời hạn nên không dự báo.',
  'forecast.unavailable': 'Chưa lấy được dự báo. Các số liệu khác không bị ảnh hưởng; đề nghị tải lại trang.',
  'forecast.achieved': 'Bình quân đã đạt (12 tháng qua)',
  'forecast.needed': (p: { all: number }) => `Bình quân cần đạt để đủ ${p.all}/${p.all}`,
  'forecast.perMonth': 'cơ quan/tháng',
  'forecast.title': 'Ban hành kiến trúc: lũy kế và dự báo đến thời hạn',
  'forecast.line': 'Dự báo',
  'forecast.lineLabel': (p: { middle: number; low: number; high: number }) =>
    `Dự báo ${p.middle} (khoảng 80%: ${p.low}–${p.high})`,
  'forecast.neededLabel': (p: { pace: string }) => `Bình quân cần đạt: ${p.pace}/tháng`,
  'forecast.target': (p: { all: number }) => `Mục tiêu ${p.all}/${p.all}`,
  'forecast.issuedNow': (p: { count: number }) => `${p.count} đã ban hành`,
  'forecast.verifiedNow': (p: { count: number }) => `${p.count} đã thẩm tra`,
  'forecast.underWayNow': (p: { count: number }) => `${p.count} đã triển khai`,
  'forecast.lineShort': (p: { middle: number }) => `Dự báo ${p.middle}`,
  'forecast.rangeOf': 'khoảng 80%:',
  'forecast.neededShort': (p: { pace: string }) => `Cần đạt ${p.pace}/tháng`,
  'forecast.low': 'Khoảng 80%, từ',
  'forecast.high': 'Khoảng 80%, đến',
  'forecast.neededColumn': 'Cần đạt',
  'forecast.csv': 'Tải CSV',
  'forecast.caption': (p: { runs: string; events: number; issues: number; quarters: number }) =>
    `Dự báo: ${p.runs} lần mô phỏng từ ${p.events} thay đổi bước thực hiện ghi theo ngày văn bản (${p.issues} lần ban hành, trong ${p.quarters} quý); dải màu là khoảng 80%.`,
  'forecast.method': 'Cách dự báo',
  'forecast.method.events':
    'Sự kiện là việc cơ quan chuyển sang bước tiếp theo, ghi theo ngày của văn bản; bước không có văn bản thì theo ngày gửi báo cáo đầu tiên nêu bước đó. Cơ quan chưa gửi báo cáo kỳ này: theo nội dung đã thẩm tra gần nhất; cơ quan chưa từng báo cáo được coi là chưa triển khai.',
  'forecast.method.model':
    'Khả năng chuyển bước phụ thuộc thời gian đã ở bước đó, bước nào và cơ quan nào; nơi ít số liệu được kéo về mức chung (mô hình rủi ro không đổi từng khoảng, co về trung bình theo Gamma–Poisson: Clayton và Kaldor, Biometrics 43, 1987). Công việc thường nhanh dần khi gần thời hạn (König và Kleinmann, The Journal of Psychology 139, 2005); mức nhanh dần được ước lượng từ chính số liệu.',
  'forecast.method.range':
    'Mỗi lần mô phỏng cho một diễn biến của từng cơ quan đến thời hạn. Khoảng 80% là khoảng chứa 80% số lần mô phỏng, được nới hoặc thu theo sai lệch của chính cách dự báo này tại bốn thời điểm trước (Tashman, International Journal of Forecasting 16, 2000). Cùng một trạng thái số liệu luôn cho cùng một dự báo.',
  'forecast.method.limits':
    'Đã kiểm tra lại trên bốn dạng diễn biến dựng sẵn (đều, dồn về cuối, theo đợt, không đồng đều): khoảng 80% chứa kết quả trong 70–90 % trường hợp. Đợt tăng tốc chỉ bắt đầu sau ngày dự báo thì không thể thấy trước. Dự báo không phải là đánh giá và không thay đổi trạng thái của cơ quan theo quy tắc đánh giá đang áp dụng.',
};
