// Residents' words, made of the keywords of our own topic list, of streets and of what can be wrong: some thousand
// distinct words, a few of them common and most of them rare, as in real messages.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './app.mjs';

const LETTERS = 'abcdefghjklmnpqrstwxyz';
const RUNS = /[\p{Script=Han}]+|[a-z0-9]+/gu;

const topics = JSON.parse(readFileSync(path.join(ROOT, 'backend/src/main/resources/data/topics.json'), 'utf8')).topics
  .flatMap((area) => area.children)
  .map((topic) => ({
    code: topic.code, words: topic.keywords.map((it) => it.word ?? it).filter((word) => /^\p{Script=Han}{2,}$/u.test(word)),
  }))
  .filter((topic) => topic.words.length > 3);

const first = [...'东西南北中新安永长兴福和平定靖金白秦甘武张雁盐庆皋'];
const second = [...'关门湾滩岗坪川沟泉水山河源宁远昌盛华民生'];
const kinds = ['路', '街', '巷', '小区', '家属院', '花园', '村', '社区'];
const streets = first.flatMap((a) => second.flatMap((b) => kinds.map((kind) => a + b + kind)));
const faults = ['坏了', '没人管', '反映多次', '一直不修', '存在隐患', '影响出行', '晚上看不见', '老人不方便', '收费不合理', '手续繁琐', '需要维修',
  '长期空置', '噪音很大', '味道刺鼻', '标准不清', '进度缓慢', '没有公示', '堵塞严重', '年久失修', '无人值守', '经常停用', '漏洞很多'];
const wishes = ['请尽快派人查看', '希望委员帮助协调', '盼给予答复', '请有关部门核实', '建议增设设施', '希望公开进展', '请帮忙解决', '建议统一规划'];
const since = ['从上个月开始', '已经半年', '最近一周', '入冬以来', '自去年起', '每天早晚', '节假日期间', '下雨以后'];

/** Numbers that look random and are the same at every run (mulberry32). */
export function randomFrom(seed) {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of the list, the first ones far more often than the last. */
const often = (list, random, how = 2) => list[Math.floor(list.length * random() ** how)];

/** {title, content, place, category} of the message with that number. */
export function message(number) {
  const random = randomFrom(number);
  const topic = often(topics, random);
  const word = () => often(topic.words, random);
  const other = () => often(often(topics, random).words, random);
  const place = streets[Math.floor(random() * streets.length)];
  const [a, b, c] = [word(), word(), other()];
  const title = `${place}${a}${often(faults, random)}`;
  const content = `${often(since, random)}，我们${place}的${a}和${b}${often(faults, random)}，${c}也${often(faults, random)}。`
    + `附近住户都很着急，${word()}的事${often(faults, random)}，去问过几次，说是${other()}的原因，到现在没有结果。${often(wishes, random)}。`;
  return { title, content, place: `${place}${1 + Math.floor(random() * 300)}号`, category: topic.code };
}

/** Search terms cut as the application cuts them; the pinyin initials of titles are made up, their number is right. */
export function terms(title, ...texts) {
  const all = new Set();
  const add = (text) => {
    for (const [run] of text.toLowerCase().matchAll(RUNS)) {
      const points = [...run];
      if (/[a-z0-9]/.test(run) || points.length === 1) all.add(run);
      else for (let i = 0; i + 1 < points.length; i++) all.add(points[i] + points[i + 1]);
    }
  };
  add(title);
  const letters = [...title].map((it) => LETTERS[it.codePointAt(0) % LETTERS.length]);
  for (let i = 0; i + 1 < letters.length; i++) all.add(`~${letters[i]}${letters[i + 1]}`);
  texts.forEach(add);
  return [...all];
}

/** Pairs of words that people would look for, of which many find something: a thing and what is wrong, or two things. */
export function pairs(count) {
  return Array.from({ length: count }, (_, i) => {
    const random = randomFrom(7_000_003 + i);
    const topic = often(topics, random, 3);
    const two = [often(topic.words, random, 3).slice(0, 2), random() < 0.5 ? '维修' : often(topic.words, random, 3).slice(0, 2)];
    return [...new Set(two)].length === 2 ? two : [two[0], '希望'];
  });
}

export const distinctWords = () => new Set([...topics.flatMap((it) => it.words), ...streets, ...faults, ...wishes, ...since]).size;
