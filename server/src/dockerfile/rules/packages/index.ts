import type { DockerfileRule } from '../../rule.js'
import apkCacheLeft from './apk-cache-left.js'
import apkNoCache from './apk-no-cache.js'
import apkUnpinned from './apk-unpinned.js'
import aptDistUpgrade from './apt-dist-upgrade.js'
import aptInstallWithoutUpdate from './apt-install-without-update.js'
import aptListsLeft from './apt-lists-left.js'
import aptMissingYes from './apt-missing-yes.js'
import aptNotAptGet from './apt-not-apt-get.js'
import aptRecommends from './apt-recommends.js'
import aptUnpinned from './apt-unpinned.js'
import dnfCacheLeft from './dnf-cache-left.js'
import dnfClean from './dnf-clean.js'
import dnfCleanInBuildStage from './dnf-clean-in-build-stage.js'
import dnfMissingYes from './dnf-missing-yes.js'
import dnfUnpinned from './dnf-unpinned.js'
import gemUnpinned from './gem-unpinned.js'
import goUnpinned from './go-unpinned.js'
import microdnfCacheLeft from './microdnf-cache-left.js'
import microdnfClean from './microdnf-clean.js'
import microdnfCleanInBuildStage from './microdnf-clean-in-build-stage.js'
import npmUnpinned from './npm-unpinned.js'
import packageChangeMissingYes from './package-change-missing-yes.js'
import pipCacheLeft from './pip-cache-left.js'
import pipNoCacheDir from './pip-no-cache-dir.js'
import pipUnpinned from './pip-unpinned.js'
import updateAlone from './update-alone.js'
import upgradeAlone from './upgrade-alone.js'
import yarnAddCacheLeft from './yarn-add-cache-left.js'
import yarnCacheClean from './yarn-cache-clean.js'
import yarnCacheLeft from './yarn-cache-left.js'
import yumCacheLeft from './yum-cache-left.js'
import yumClean from './yum-clean.js'
import yumCleanInBuildStage from './yum-clean-in-build-stage.js'
import yumMissingYes from './yum-missing-yes.js'
import yumUnpinned from './yum-unpinned.js'
import zypperCacheLeft from './zypper-cache-left.js'
import zypperClean from './zypper-clean.js'
import zypperDistUpgrade from './zypper-dist-upgrade.js'
import zypperMissingYes from './zypper-missing-yes.js'
import zypperUnpinned from './zypper-unpinned.js'

/** What package managers are asked for, and what they leave behind. */
export const packagesRules: readonly DockerfileRule[] = [
  apkCacheLeft,
  apkNoCache,
  apkUnpinned,
  aptDistUpgrade,
  aptInstallWithoutUpdate,
  aptListsLeft,
  aptMissingYes,
  aptNotAptGet,
  aptRecommends,
  aptUnpinned,
  dnfCacheLeft,
  dnfClean,
  dnfCleanInBuildStage,
  dnfMissingYes,
  dnfUnpinned,
  gemUnpinned,
  goUnpinned,
  microdnfCacheLeft,
  microdnfClean,
  microdnfCleanInBuildStage,
  npmUnpinned,
  packageChangeMissingYes,
  pipCacheLeft,
  pipNoCacheDir,
  pipUnpinned,
  updateAlone,
  upgradeAlone,
  yarnAddCacheLeft,
  yarnCacheClean,
  yarnCacheLeft,
  yumCacheLeft,
  yumClean,
  yumCleanInBuildStage,
  yumMissingYes,
  yumUnpinned,
  zypperCacheLeft,
  zypperClean,
  zypperDistUpgrade,
  zypperMissingYes,
  zypperUnpinned,
]
