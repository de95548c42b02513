import type { DockerfileRule } from '../../rule.js'
import apkAllowUntrusted from './apk-allow-untrusted.js'
import aptAllowUnauthenticated from './apt-allow-unauthenticated.js'
import aptForceYes from './apt-force-yes.js'
import aptKey from './apt-key.js'
import aptTrustedSource from './apt-trusted-source.js'
import archiveUnpackedLater from './archive-unpacked-later.js'
import cdInSubshell from './cd-in-subshell.js'
import cdInsteadOfWorkdir from './cd-instead-of-workdir.js'
import cdLost from './cd-lost.js'
import chpasswd from './chpasswd.js'
import cloudLogin from './cloud-login.js'
import consecutiveRun from './consecutive-run.js'
import consecutiveRunInBuildStage from './consecutive-run-in-build-stage.js'
import curlInsecure from './curl-insecure.js'
import curlWithoutFail from './curl-without-fail.js'
import gitNoSslVerify from './git-no-ssl-verify.js'
import gitSslUnverified from './git-ssl-unverified.js'
import heredocWithoutErrexit from './heredoc-without-errexit.js'
import nodeTlsUnverified from './node-tls-unverified.js'
import npmStrictSsl from './npm-strict-ssl.js'
import npmStrictSslVariable from './npm-strict-ssl-variable.js'
import packedFileLeft from './packed-file-left.js'
import passwordInCommand from './password-in-command.js'
import pipTrustedHost from './pip-trusted-host.js'
import pipTrustedHostVariable from './pip-trusted-host-variable.js'
import pipeHidesFailure from './pipe-hides-failure.js'
import pipeWithoutPipefail from './pipe-without-pipefail.js'
import pointlessCommand from './pointless-command.js'
import processEndsWithRun from './process-ends-with-run.js'
import pythonHttpsUnverified from './python-https-unverified.js'
import rpmNoGpgCheck from './rpm-no-gpg-check.js'
import rpmUnsigned from './rpm-unsigned.js'
import semicolonHidesFailure from './semicolon-hides-failure.js'
import shellBySymlink from './shell-by-symlink.js'
import sudo from './sudo.js'
import useraddNoLogInit from './useradd-no-log-init.js'
import wgetAndCurl from './wget-and-curl.js'
import wgetAndCurlInStages from './wget-and-curl-in-stages.js'
import wgetNoCheckCertificate from './wget-no-check-certificate.js'
import wgetProgress from './wget-progress.js'
import worldWritable from './world-writable.js'
import yumNoSslVerify from './yum-no-ssl-verify.js'

/** What the commands of a RUN do to the image. */
export const runRules: readonly DockerfileRule[] = [
  apkAllowUntrusted,
  aptAllowUnauthenticated,
  aptForceYes,
  aptKey,
  aptTrustedSource,
  archiveUnpackedLater,
  cdInSubshell,
  cdInsteadOfWorkdir,
  cdLost,
  chpasswd,
  cloudLogin,
  consecutiveRun,
  consecutiveRunInBuildStage,
  curlInsecure,
  curlWithoutFail,
  gitNoSslVerify,
  gitSslUnverified,
  heredocWithoutErrexit,
  nodeTlsUnverified,
  npmStrictSsl,
  npmStrictSslVariable,
  packedFileLeft,
  passwordInCommand,
  pipTrustedHost,
  pipTrustedHostVariable,
  pipeHidesFailure,
  pipeWithoutPipefail,
  pointlessCommand,
  processEndsWithRun,
  pythonHttpsUnverified,
  rpmNoGpgCheck,
  rpmUnsigned,
  semicolonHidesFailure,
  shellBySymlink,
  sudo,
  useraddNoLogInit,
  wgetAndCurl,
  wgetAndCurlInStages,
  wgetNoCheckCertificate,
  wgetProgress,
  worldWritable,
  yumNoSslVerify,
]
