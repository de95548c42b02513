import type { Localized } from '../../../core/localized.js'
import type { Typing } from '../place.js'
import type { Suggestion, Words } from '../suggestion.js'

/** Linux capabilities as Kubernetes names them, without `CAP_`: what each allows, and which the usual runtimes grant anyway. */
const granted: Readonly<Record<string, Localized>> = {
  AUDIT_WRITE: { en: 'write to the audit log', 'zh-cn': '写审计日志' },
  CHOWN: { en: 'change the owner of files', 'zh-cn': '更改文件属主' },
  DAC_OVERRIDE: { en: 'pass over file permissions', 'zh-cn': '绕过文件权限' },
  FOWNER: { en: 'act as the owner of any file', 'zh-cn': '以任意文件属主的身份操作' },
  FSETID: { en: 'keep setuid bits when files change', 'zh-cn': '修改文件时保留 setuid 位' },
  KILL: { en: 'signal any process', 'zh-cn': '向任意进程发信号' },
  MKNOD: { en: 'make device files', 'zh-cn': '创建设备文件' },
  NET_BIND_SERVICE: { en: 'listen on ports below 1024', 'zh-cn': '监听 1024 以下端口' },
  NET_RAW: { en: 'send raw packets (`ping`)', 'zh-cn': '发送原始数据包（`ping`）' },
  SETFCAP: { en: 'give files capabilities', 'zh-cn': '给文件设置权能' },
  SETGID: { en: 'change to any group', 'zh-cn': '切换到任意用户组' },
  SETPCAP: { en: 'hand on capabilities', 'zh-cn': '传递权能' },
  SETUID: { en: 'change to any user', 'zh-cn': '切换到任意用户' },
  SYS_CHROOT: { en: 'call `chroot`', 'zh-cn': '调用 `chroot`' },
}

const more: Readonly<Record<string, Localized>> = {
  AUDIT_CONTROL: { en: 'set up auditing', 'zh-cn': '配置审计' },
  AUDIT_READ: { en: 'read the audit log', 'zh-cn': '读取审计日志' },
  BLOCK_SUSPEND: { en: 'keep the machine awake', 'zh-cn': '阻止系统休眠' },
  BPF: { en: 'load BPF programs', 'zh-cn': '加载 BPF 程序' },
  CHECKPOINT_RESTORE: { en: 'freeze and thaw processes', 'zh-cn': '进程的检查点与恢复' },
  DAC_READ_SEARCH: { en: 'read any file', 'zh-cn': '读取任意文件' },
  IPC_LOCK: { en: 'lock memory', 'zh-cn': '锁定内存' },
  IPC_OWNER: { en: 'use any shared memory', 'zh-cn': '访问任意共享内存' },
  LEASE: { en: 'take leases on files', 'zh-cn': '建立文件租约' },
  LINUX_IMMUTABLE: { en: 'make files immutable', 'zh-cn': '设置文件不可变属性' },
  MAC_ADMIN: { en: 'change Smack policy', 'zh-cn': '修改 Smack 策略' },
  MAC_OVERRIDE: { en: 'pass over Smack policy', 'zh-cn': '绕过 Smack 策略' },
  NET_ADMIN: { en: 'set up interfaces, routes and firewalls', 'zh-cn': '配置网卡、路由和防火墙' },
  NET_BROADCAST: { en: 'broadcast (unused)', 'zh-cn': '广播（未使用）' },
  PERFMON: { en: 'measure performance', 'zh-cn': '性能监测' },
  SYSLOG: { en: 'read kernel messages', 'zh-cn': '读取内核日志' },
  SYS_ADMIN: { en: 'nearly everything: mount, namespaces …', 'zh-cn': '几乎无所不能：挂载、命名空间等' },
  SYS_BOOT: { en: 'reboot the machine', 'zh-cn': '重启机器' },
  SYS_MODULE: { en: 'load kernel modules', 'zh-cn': '加载内核模块' },
  SYS_NICE: { en: 'raise priorities', 'zh-cn': '提高进程优先级' },
  SYS_PACCT: { en: 'process accounting', 'zh-cn': '进程记账' },
  SYS_PTRACE: { en: 'look into any process', 'zh-cn': '跟踪任意进程' },
  SYS_RAWIO: { en: 'reach ports and memory of the machine', 'zh-cn': '直接访问 I/O 端口和内存' },
  SYS_RESOURCE: { en: 'exceed resource limits', 'zh-cn': '突破资源限制' },
  SYS_TIME: { en: 'set the clock', 'zh-cn': '设置系统时钟' },
  SYS_TTY_CONFIG: { en: 'set up terminals', 'zh-cn': '配置终端' },
  WAKE_ALARM: { en: 'wake the machine up', 'zh-cn': '定时唤醒系统' },
}

const all: Suggestion = {
  text: 'ALL',
  detail: { en: 'every capability', 'zh-cn': '全部权能' },
  rank: 0,
  about: {
    en: 'Every capability. Dropping `ALL` and adding back what is needed is what Pod Security `restricted` asks for; it allows only `NET_BIND_SERVICE` to come back.',
    'zh-cn':
      '全部权能。先 drop `ALL`、再按需 add，是 Pod 安全性标准 `restricted` 的要求；能加回的只有 `NET_BIND_SERVICE`。',
  },
}

/** To drop, what is granted comes first; to add, what `restricted` allows. */
function capabilities({ known }: Typing): readonly Suggestion[] {
  const drop = known?.field?.name === 'drop'
  const rows = (table: Readonly<Record<string, Localized>>, rank: number): Suggestion[] =>
    Object.entries(table).map(([text, detail]) => ({ text, detail, rank: text === 'NET_BIND_SERVICE' ? 1 : rank }))
  return [drop ? all : { ...all, rank: 9 }, ...rows(granted, 2), ...rows(more, 4)]
}

export const capabilityWords: Words = { 'Capabilities.add': capabilities, 'Capabilities.drop': capabilities }
