import type { YamlNode } from '../../model.js'
import { asString, get } from '../../tree.js'

/** True for the image of Tiller, from whatever registry. */
export const isTiller = (image: string): boolean => /(?:^|\/)tiller$/.test(image)

/** True for the labels that Helm 2 gives to Tiller, or a selector of them. */
export const isTillerLabels = (labels: YamlNode | undefined): boolean =>
  asString(get(labels, 'name')) === 'tiller' && (asString(get(labels, 'app')) ?? 'helm') === 'helm'
