/**
 * A report of a province as form 1 kept it, every question of that form in it; written once and never brought up to
 * date, because contents that were sent are not either. Its figures and document numbers are illustrative.
 */
export const KEPT_FORM_1 = `{
"T1": {"leadUnit": "Sở Thông tin và Truyền thông tỉnh Bến Tre", "preparer": {"name": "Cán bộ lập báo cáo", "title": "Chuyên viên", "phone": "(00) 0000 0037"}, "leader": {"title": "Lãnh đạo đơn vị phụ trách", "phone": "(00) 0000 0000"}, "contributors": ["Văn phòng UBND", "Sở Nội vụ"]},
"T2": {"form": "later"},
"T3": {"answer": "none"},
"A1": {"step": 3},
"A2": {"percent": 30},
"A3": {"steps": [{"step": 1, "startedOn": "2017-07-12", "document": {"kind": "plan", "number": "MH-1197", "symbol": "KH-UBND", "issuedOn": "2017-07-12", "title": "Kế hoạch xây dựng Kiến trúc Chính quyền điện tử tỉnh Bến Tre", "issuingBody": "Ủy ban nhân dân tỉnh Bến Tre", "signer": "Chủ tịch UBND tỉnh", "signerTitle": "Chủ tịch", "signingForm": "digital", "secrecy": "normal", "fileId": null}}, {"step": 3, "startedOn": "2017-10-20", "document": {"kind": "dispatch", "number": "MH-2383", "symbol": "UBND-KGVX", "issuedOn": "2017-10-20", "title": "Về việc giao soạn thảo và lấy ý kiến nội bộ đối với dự thảo Kiến trúc Chính quyền điện tử tỉnh Bến Tre", "issuingBody": "Ủy ban nhân dân tỉnh Bến Tre", "signer": "Chủ tịch UBND tỉnh", "signerTitle": "Chủ tịch", "signingForm": "digital", "secrecy": "normal", "fileId": null}}]},
"A4": {"state": "notSent"},
"A5": {"planned": [{"step": 6, "on": "2017-12-31"}, {"step": 7, "on": "2018-02-28"}]},
"A6": {"leadUnit": "Sở Thông tin và Truyền thông tỉnh Bến Tre", "form": "consultant", "consultant": "contracted", "funding": "allocated"},
"B1": {"state": "planned", "plannedYear": 2019},
"B3": {"connections": [{"id": "sharedCatalogues", "system": "sharedCatalogues", "need": "needed", "step": 2, "route": "lgspNgsp", "steppedOn": null, "document": null}, {"id": "civilStatus", "system": "civilStatus", "need": "needed", "step": 2, "route": "lgspNgsp", "steppedOn": null, "document": null}, {"id": "judicialRecords", "system": "judicialRecords", "need": "needed", "step": 1, "route": "lgspNgsp", "steppedOn": null, "document": null}, {"id": "businessRegistration", "system": "businessRegistration", "need": "needed", "step": 2, "route": "lgspNgsp", "steppedOn": null, "document": null}, {"id": "insurance", "system": "insurance", "need": "needed", "step": 2, "route": "lgspNgsp", "steppedOn": null, "document": null}, {"id": "population", "system": "population", "need": "needed", "step": 2, "route": "lgspNgsp", "steppedOn": null, "document": null}, {"id": "land", "system": "land", "need": "needed", "step": 1, "route": "lgspNgsp", "steppedOn": null, "document": null}, {"id": "finance", "system": "finance", "need": "needed", "step": 1, "route": "lgspNgsp", "steppedOn": null, "document": null}, {"id": "populationStatistics", "system": "populationStatistics", "need": "needed", "step": 2, "route": "lgspNgsp", "steppedOn": null, "document": null}]},
"C0": {"has": "yes", "province": {"kind": "number", "value": 1654}, "district": {"kind": "number", "value": 327}, "commune": {"kind": "number", "value": 112}},
"C1": {"packages": [{"id": "phan-mem-1", "name": "Phần mềm một cửa điện tử dùng chung", "type": "integrated", "inUseSince": 2011, "form": "bought", "units": {"kind": "number", "value": 18}, "procedures": {"kind": "number", "value": 191}, "plan": "unified"}, {"id": "toan-quoc", "name": "Hệ thống do bộ, ngành trung ương triển khai thống nhất toàn quốc", "type": "national", "plan": "keepNational"}]},
"C2": {"count": 1},
"C4": {"levels": [{"level": "department", "used": {"kind": "number", "value": 10}, "total": {"kind": "number", "value": 21}}, {"level": "district", "used": {"kind": "number", "value": 10}, "total": {"kind": "number", "value": 24}}, {"level": "commune", "used": {"kind": "number", "value": 139}, "total": {"kind": "number", "value": 253}}]},
"C5": {"state": "notAssigned"},
"C7": {"level1": {"kind": "number", "value": 355}, "level2": {"kind": "number", "value": 1529}, "level3": {"kind": "number", "value": 209}, "level4": {"kind": "number", "value": 0}},
"D1": {"has": "yes"},
"D2": {"projects": [{"id": "du-an-1", "name": "Nâng cấp hệ thống một cửa điện tử và cổng dịch vụ công", "owner": "Sở Thông tin và Truyền thông tỉnh Bến Tre", "form": "investment", "funds": ["local"], "fromYear": 2018, "toYear": 2019, "state": "approved", "handlesProcedures": "yes", "carriedOver": false, "decision": {"kind": "decision", "number": "MH-2326", "symbol": "QĐ-UBND", "issuedOn": "2017-09-20", "title": "Phê duyệt nâng cấp hệ thống một cửa điện tử và cổng dịch vụ công", "issuingBody": "Ủy ban nhân dân tỉnh Bến Tre", "signer": "Chủ tịch UBND tỉnh", "signerTitle": "Chủ tịch", "signingForm": "digital", "secrecy": "normal", "fileId": null}}]},
"D3": {"projects": [{"project": "du-an-1", "required": {"answer": "yes", "where": "Mục 3, Thuyết minh"}, "specified": {"answer": "yes", "where": "Mục 3, Thuyết minh"}, "viaPlatforms": {"answer": "no"}, "standards": {"answer": "no"}}]},
"E1": {"A": {"none": true}, "B": {"none": true}, "C": {"none": true}, "D": {"codes": ["PL"], "description": "Hồ sơ một số dự án chuyển tiếp chưa nêu rõ yêu cầu kết nối."}}
}`;
