interface Detector { detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]> }
type Made = new (options: { formats: string[] }) => Detector

const EVERY_MS = 250

/** Where the browser reads codes itself and there is a camera to be asked for. */
export const canScan = (): boolean => 'BarcodeDetector' in window && !!navigator.mediaDevices?.getUserMedia

/** Shows the camera in the video and tells the first code it sees; gives what ends it. */
export async function scan(video: HTMLVideoElement, found: (text: string) => void): Promise<() => void> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false })
  let timer: ReturnType<typeof setTimeout> | undefined
  let ended = false
  const end = () => {
    ended = true
    clearTimeout(timer)
    stream.getTracks().forEach((track) => track.stop())
  }
  try {
    const detector = new (window as unknown as { BarcodeDetector: Made }).BarcodeDetector({ formats: ['qr_code'] })
    video.srcObject = stream
    await video.play()
    const look = async () => {
      // a picture that is not there yet cannot be read; the next one is
      const codes = await detector.detect(video).catch(() => [])
      if (ended) return
      if (codes[0]) return found(codes[0].rawValue)
      timer = setTimeout(look, EVERY_MS)
    }
    void look()
  } catch (thrown) {
    end()
    throw thrown
  }
  return end
}
