import { each, type Localized } from '../../../core/localized.js'
import { schema } from '../../knowledge.js'

/** Who refuses what a file has wrong: the API server, or the program whose configuration it is. */

const apiServer: Localized = { en: 'the API server', 'zh-cn': 'API 服务器' }

interface Named {
  readonly apiVersion?: string | undefined
  readonly kind?: string | undefined
}

/** "the API server", "kubeadm"; in Chinese as it stands before a Han character. */
export const readerOf = ({ apiVersion = '', kind = '' }: Named): Localized =>
  schema().kind(apiVersion, kind)?.reader ?? apiServer

/** The same at the beginning of a sentence. Names of programs keep their small letters there. */
export const readerFirst = (resource: Named): Localized =>
  each(locale => readerOf(resource)[locale].replace(/^the /, 'The '))

/** True for a file whose reader only warns of fields that it does not know, and goes on without them. */
export const isLenient = ({ apiVersion = '', kind = '' }: Named): boolean =>
  schema().kind(apiVersion, kind)?.lenient === true
