// A photo, a voice message and a document to upload, made here so that none need be kept.
import { deflateSync } from 'node:zlib';

/** A real PNG of 64 by 48. */
export function picture() {
    const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(64 * 3, 0x5b)]);
    const chunk = (type, data) => {
        const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
        const head = Buffer.alloc(4);
        const sum = Buffer.alloc(4);
        head.writeUInt32BE(data.length);
        sum.writeUInt32BE(crc(body));
        return Buffer.concat([head, body, sum]);
    };
    const size = Buffer.from([0, 0, 0, 64, 0, 0, 0, 48, 8, 2, 0, 0, 0]);
    const rows = deflateSync(Buffer.concat(Array(48).fill(row)));
    const mark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    return Buffer.concat([mark, chunk('IHDR', size), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

/** Older versions of Node have no zlib.crc32. */
function crc(bytes) {
    let sum = 0xffffffff;
    for (const byte of bytes) {
        sum ^= byte;
        for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    }
    return (sum ^ 0xffffffff) >>> 0;
}

/** A second of a plain tone: WAV, 8 kHz, 16 bit, one channel. */
export function voice() {
    const rate = 8000;
    const sound = Buffer.alloc(rate * 2);
    for (let i = 0; i < rate; i++) sound.writeInt16LE(Math.round(6000 * Math.sin((i * 2 * Math.PI * 440) / rate)), i * 2);
    const head = Buffer.alloc(44);
    head.write('RIFF', 0, 'latin1');
    head.writeUInt32LE(36 + sound.length, 4);
    head.write('WAVEfmt ', 8, 'latin1');
    head.writeUInt32LE(16, 16);
    head.writeUInt16LE(1, 20);
    head.writeUInt16LE(1, 22);
    head.writeUInt32LE(rate, 24);
    head.writeUInt32LE(rate * 2, 28);
    head.writeUInt16LE(2, 32);
    head.writeUInt16LE(16, 34);
    head.write('data', 36, 'latin1');
    head.writeUInt32LE(sound.length, 40);
    return Buffer.concat([head, sound]);
}

/** An empty page: a PDF in its shortest form, with the table of where its three objects begin. */
export function document() {
    const objects = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>'];
    let text = '%PDF-1.4\n';
    const table = objects.map((object, index) => {
        const at = text.length;
        text += `${index + 1} 0 obj\n${object}\nendobj\n`;
        return `${String(at).padStart(10, '0')} 00000 n \n`;
    });
    const start = text.length;
    text += `xref\n0 4\n0000000000 65535 f \n${table.join('')}trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
    return Buffer.from(text, 'latin1');
}
