/** One tile: number of the agency, row (north to south), column (west to east), short label. */
export type Tile = readonly [agency: number, row: number, column: number, label: string];

/** 63 provinces and cities; each tile stands about where its province lies (seeds/reference/data/tilegrid.csv). */
export const TILES: readonly Tile[] = [
  [52, 1, 4, 'HGi'], // Hà Giang
  [44, 1, 5, 'CBa'], // Cao Bằng
  [65, 2, 1, 'LCh'], // Lai Châu
  [68, 2, 2, 'LCa'], // Lào Cai
  [93, 2, 3, 'YBa'], // Yên Bái
  [90, 2, 4, 'TQu'], // Tuyên Quang
  [33, 2, 5, 'BKa'], // Bắc Kạn
  [67, 2, 6, 'LSo'], // Lạng Sơn
  [48, 3, 1, 'ĐBi'], // Điện Biên
  [82, 3, 2, 'SLa'], // Sơn La
  [74, 3, 3, 'PTh'], // Phú Thọ
  [92, 3, 4, 'VPh'], // Vĩnh Phúc
  [85, 3, 5, 'TNg'], // Thái Nguyên
  [32, 3, 6, 'BGi'], // Bắc Giang
  [79, 3, 7, 'QNi'], // Quảng Ninh
  [58, 4, 3, 'HBi'], // Hòa Bình
  [56, 4, 4, 'HNo'], // Hà Nội
  [35, 4, 5, 'BNi'], // Bắc Ninh
  [53, 4, 6, 'HDu'], // Hải Dương
  [54, 4, 7, 'HPh'], // Hải Phòng
  [55, 5, 4, 'HNa'], // Hà Nam
  [61, 5, 5, 'HYe'], // Hưng Yên
  [84, 5, 6, 'TBi'], // Thái Bình
  [86, 6, 3, 'THo'], // Thanh Hóa
  [72, 6, 4, 'NBi'], // Ninh Bình
  [70, 6, 5, 'NĐi'], // Nam Định
  [71, 7, 3, 'NAn'], // Nghệ An
  [57, 8, 4, 'HTi'], // Hà Tĩnh
  [76, 9, 5, 'QBi'], // Quảng Bình
  [80, 10, 6, 'QTr'], // Quảng Trị
  [87, 10, 7, 'TTH'], // Thừa Thiên Huế
  [47, 11, 7, 'ĐNa'], // Đà Nẵng
  [77, 12, 7, 'QNa'], // Quảng Nam
  [64, 13, 7, 'KTu'], // Kon Tum
  [78, 13, 8, 'QNg'], // Quảng Ngãi
  [51, 14, 7, 'GLa'], // Gia Lai
  [38, 14, 8, 'BĐi'], // Bình Định
  [45, 15, 7, 'ĐLa'], // Đắk Lắk
  [75, 15, 8, 'PYe'], // Phú Yên
  [40, 16, 5, 'BPh'], // Bình Phước
  [46, 16, 6, 'ĐNô'], // Đắk Nông
  [66, 16, 7, 'LĐo'], // Lâm Đồng
  [62, 16, 8, 'KHo'], // Khánh Hòa
  [83, 17, 4, 'TNi'], // Tây Ninh
  [39, 17, 5, 'BDu'], // Bình Dương
  [49, 17, 6, 'ĐNi'], // Đồng Nai
  [41, 17, 7, 'BTh'], // Bình Thuận
  [73, 17, 8, 'NTh'], // Ninh Thuận
  [31, 18, 2, 'AGi'], // An Giang
  [50, 18, 3, 'ĐTh'], // Đồng Tháp
  [69, 18, 4, 'LAn'], // Long An
  [59, 18, 5, 'HCM'], // Hồ Chí Minh
  [36, 18, 6, 'BRV'], // Bà Rịa - Vũng Tàu
  [63, 19, 1, 'KGi'], // Kiên Giang
  [43, 19, 2, 'CTh'], // Cần Thơ
  [91, 19, 3, 'VLo'], // Vĩnh Long
  [88, 19, 4, 'TGi'], // Tiền Giang
  [37, 19, 5, 'BTr'], // Bến Tre
  [60, 20, 2, 'HGg'], // Hậu Giang
  [81, 20, 3, 'STr'], // Sóc Trăng
  [89, 20, 4, 'TVi'], // Trà Vinh
  [42, 21, 1, 'CMa'], // Cà Mau
  [34, 21, 2, 'BLi'], // Bạc Liêu
];

/** The archipelagos take the colour of their province or city and are not counted. No map of the country without both. */
export const ARCHIPELAGOS = [
  { agency: 47, row: 12, name: 'Quần đảo Hoàng Sa', of: 'TP. Đà Nẵng' },
  { agency: 62, row: 19, name: 'Quần đảo Trường Sa', of: 'tỉnh Khánh Hòa' },
] as const;

export const MAP_ROWS = 21;
export const MAP_COLUMNS = 8;

/** Sizes of one drawing, in its own units. */
export interface MapScale {
  width: number;
  /** From one column to the next, from one row to the next. */
  column: number;
  row: number;
  tile: { width: number; height: number };
  isle: { width: number; height: number };
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface CountryMap {
  width: number;
  height: number;
  tiles: readonly (Box & { agency: number; label: string })[];
  archipelagos: readonly (Box & (typeof ARCHIPELAGOS)[number])[];
}

/**
 * Every drawing of the country is laid out here, so that none can lack Quần đảo Hoàng Sa (TP. Đà Nẵng) and Quần đảo
 * Trường Sa (tỉnh Khánh Hòa) wholly inside its frame (issue 4, item 5).
 */
export function layOutCountry({ width, column, row, tile, isle }: MapScale): CountryMap {
  return {
    width,
    height: MAP_ROWS * row + tile.height / 4,
    tiles: TILES.map(([agency, at, across, label]) => ({
      agency,
      label,
      x: (across - 1) * column,
      y: (at - 1) * row,
      ...tile,
    })),
    archipelagos: ARCHIPELAGOS.map((group) => ({
      ...group,
      x: width - isle.width - 2,
      y: (group.row - 1) * row - (isle.height - tile.height) / 2,
      ...isle,
    })),
  };
}

/** The overview and the presentation. */
export const OVERVIEW_MAP: MapScale = {
  width: 560,
  column: 46,
  row: 31,
  tile: { width: 42, height: 26 },
  isle: { width: 140, height: 38 },
};

/** The overview on a telephone: the label stands over its icon, and a finger of 24 points finds every tile. */
export const PHONE_MAP: MapScale = {
  width: 332,
  column: 29.5,
  row: 32,
  tile: { width: 27.5, height: 29 },
  isle: { width: 94, height: 50 },
};

/** The sign-in page: shapes only. */
export const SIGN_IN_MAP: MapScale = {
  width: 400,
  column: 33.4,
  row: 33.4,
  tile: { width: 29.5, height: 29.5 },
  isle: { width: 130, height: 38 },
};
