import { onBeforeUnmount, onMounted, ref, watch } from 'vue'
import { care } from '@/ui/care'

const WIDE = 960
/** Larger letters need more room before two columns serve. */
const WIDE_CARE = 1240

/** Whether list and detail stand side by side. The page then has the window's height, and each side scrolls alone. */
export const wide = ref(false)

export function useWide() {
  const measure = () => {
    wide.value = window.innerWidth >= (care.value ? WIDE_CARE : WIDE)
    document.documentElement.classList.toggle('side-by-side', wide.value)
  }
  watch(care, measure, { immediate: true })
  onMounted(() => window.addEventListener('resize', measure))
  onBeforeUnmount(() => {
    window.removeEventListener('resize', measure)
    document.documentElement.classList.remove('side-by-side')
  })
}
