import { say } from '../../_text.js'
import { type FlagTopic, numberBeside } from './_flag.js'

export const imageCleanup: FlagTopic = {
  flags: ['kubelet --image-gc-high-threshold', 'kubelet --image-gc-low-threshold'],
  explain: place => {
    const high = numberBeside(place, 'image-gc-high-threshold')
    const low = numberBeside(place, 'image-gc-low-threshold')
    if (high === undefined || low === undefined) return undefined
    if (low >= high)
      return say(
        {
          en: 'The low threshold of {low} % must be below the high one of {high} %: kubelet does not start.',
          'zh-cn': '低阈值 {low}% 必须小于高阈值 {high}%，否则 kubelet 无法启动。',
        },
        { low, high },
      )
    return say(
      {
        en: 'When the disk of images is {high} % full, kubelet deletes unused images, the longest unused first, until {low} %.',
        'zh-cn': '镜像所在磁盘用到 {high}% 时，kubelet 开始删除未使用的镜像，最久未用的先删，直到降至 {low}%。',
      },
      { low, high },
    )
  },
}
