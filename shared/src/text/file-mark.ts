import { say } from './say.js';

/** Begins the name of every file made in a demo world: 'DỮ LIỆU MINH HỌA - ', without a sign that a file system refuses. */
export const fileMark = (demo: boolean): string => (demo ? `${say('vi', 'app.demo')} - ` : '');
