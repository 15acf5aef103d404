// Makes pictures of any size out of nothing: JPEG, baseline or progressive, of random flat blocks, and PNG of noise.
import { deflateSync, crc32 as zlibCrc } from 'node:zlib';

const SIZES = [0, 1, 5, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
const CODES = [[0, 2], [2, 3], [3, 3], [4, 3], [5, 3], [6, 3], [14, 4], [30, 5], [62, 6]];

/** Appends bits, stuffing a zero behind each 0xff as JPEG has it. */
class Bits {
  constructor(most) {
    this.bytes = Buffer.alloc(most);
    this.length = 0;
    this.held = 0;
    this.count = 0;
  }

  put(value, bits) {
    this.held = (this.held << bits) | value;
    this.count += bits;
    while (this.count >= 8) {
      const byte = (this.held >> (this.count - 8)) & 0xff;
      this.bytes[this.length++] = byte;
      if (byte === 0xff) this.bytes[this.length++] = 0;
      this.count -= 8;
      this.held &= (1 << this.count) - 1;
    }
  }

  end() {
    if (this.count) this.put((1 << (8 - this.count)) - 1, 8 - this.count);
    return this.bytes.subarray(0, this.length);
  }
}

const segment = (marker, ...bytes) => Buffer.concat([
  Buffer.from([0xff, marker, (bytes.length + 2) >> 8, (bytes.length + 2) & 0xff]), Buffer.from(bytes)]);

/** The difference of a block's mean to that before it, by the standard's table of categories. */
function mean(bits, difference) {
  const category = difference === 0 ? 0 : 32 - Math.clz32(Math.abs(difference));
  bits.put(...CODES[category]);
  if (category) bits.put(difference > 0 ? difference : difference + (1 << category) - 1, category);
}

/** A colour JPEG in 4:2:0 whose blocks are flat; a progressive one makes a decoder hold all coefficients at once. */
export function jpeg(width, height, { progressive = false, seed = 1 } = {}) {
  const across = Math.ceil(width / 16);
  const down = Math.ceil(height / 16);
  const bits = new Bits(across * down * 6 * 4 + 1024);
  let random = seed >>> 0 || 1;
  const last = [0, 0, 0];
  for (let unit = 0; unit < across * down; unit++) {
    for (const component of [0, 0, 0, 0, 1, 2]) {
      random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
      const value = (random >>> 24) - 128;
      mean(bits, (value >> 1) - last[component]);
      last[component] = value >> 1;
      if (!progressive) bits.put(0, 1);
    }
  }
  const tables = [segment(0xdb, 0, ...new Array(64).fill(8)), segment(0xc4, 0, ...SIZES, 0, 1, 2, 3, 4, 5, 6, 7, 8)];
  if (!progressive) tables.push(segment(0xc4, 0x10, 1, ...new Array(15).fill(0), 0));
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]), ...tables,
    segment(progressive ? 0xc2 : 0xc0, 8, height >> 8, height & 0xff, width >> 8, width & 0xff, 3, 1, 0x22, 0, 2, 0x11, 0, 3, 0x11, 0),
    segment(0xda, 3, 1, 0, 2, 0, 3, 0, 0, progressive ? 0 : 63, 0), bits.end(), Buffer.from([0xff, 0xd9])]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function crc(bytes) {
  if (zlibCrc) return zlibCrc(bytes);
  let value = ~0;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return ~value >>> 0;
}

/** A grey PNG of slow waves, different for each seed. */
export function png(width, height, { seed = 1 } = {}) {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = (x * seed + y * 3 + ((x * y) >> 7)) & 0xf8;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', Buffer.alloc(0))]);
}
