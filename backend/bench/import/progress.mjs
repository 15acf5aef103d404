// A bar where somebody watches, a line each five seconds where the output is kept.
const WIDTH = 30;

export class Progress {
  #timer;
  #began = Date.now();
  #watched = process.stdout.isTTY === true;

  constructor(total, outcomes) {
    this.total = total;
    this.outcomes = outcomes;
    this.#timer = setInterval(() => this.#show(), this.#watched ? 100 : 5000);
  }

  end() {
    clearInterval(this.#timer);
    if (this.#watched) {
      this.#show();
      process.stdout.write('\n');
    }
  }

  #show() {
    const { settled, settledNow, refused } = this.outcomes;
    const share = this.total ? settled / this.total : 1;
    const rate = settledNow / Math.max((Date.now() - this.#began) / 1000, 0.001);
    const left = rate > 0 ? `${Math.ceil((this.total - settled) / rate)} s left` : 'waiting';
    const figures = `${settled}/${this.total}  refused ${refused}  ${rate.toFixed(0)}/s  ${left}`;
    if (this.#watched) {
      const full = Math.round(share * WIDTH);
      process.stdout.write(`\r\x1b[K${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${figures}`);
    } else {
      console.log(figures);
    }
  }
}
