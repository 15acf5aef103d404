import { onBeforeUnmount, ref } from 'vue'

const MOST_SECONDS = 60
const FORMATS = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus']

export const canRecord = () =>
  typeof MediaRecorder !== 'undefined' && !!navigator.mediaDevices?.getUserMedia && FORMATS.some((format) => MediaRecorder.isTypeSupported(format))

/** Records one voice message of at most a minute. */
export function useRecorder(done: (blob: Blob, seconds: number) => void) {
  const seconds = ref(0)
  const recording = ref(false)
  const refused = ref(false)
  let recorder: MediaRecorder | null = null
  let timer: ReturnType<typeof setInterval> | undefined

  async function start() {
    refused.value = false
    let stream: MediaStream
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true })
    } catch {
      refused.value = true
      return
    }
    const parts: Blob[] = []
    const begun = Date.now()
    recorder = new MediaRecorder(stream, { mimeType: FORMATS.find((format) => MediaRecorder.isTypeSupported(format)), audioBitsPerSecond: 32_000 })
    recorder.ondataavailable = (event) => parts.push(event.data)
    recorder.onstop = () => {
      stream.getTracks().forEach((track) => track.stop())
      const type = recorder?.mimeType.split(';')[0] ?? 'audio/webm'
      const length = Math.min(MOST_SECONDS, Math.max(1, Math.round((Date.now() - begun) / 1000)))
      recording.value = false
      clearInterval(timer)
      if (parts.length > 0) done(new Blob(parts, { type }), length)
    }
    recorder.start()
    recording.value = true
    seconds.value = 0
    timer = setInterval(() => {
      seconds.value = Math.floor((Date.now() - begun) / 1000)
      if (seconds.value >= MOST_SECONDS - 1) stop()
    }, 250)
  }

  function stop() {
    if (recorder?.state === 'recording') recorder.stop()
  }

  onBeforeUnmount(stop)
  return { seconds, recording, refused, start, stop, most: MOST_SECONDS }
}
