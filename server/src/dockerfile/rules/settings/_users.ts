/** True for `root`, `0`, and both with a group. */
export const isRoot = (user: string): boolean => /^(?:root|0)(?::.*)?$/.test(user)

/** The user without the group. */
export const nameOf = (user: string): string => user.split(':')[0] ?? user

/** Base images that say in their name that they do not run as root. */
export const runsAsOther = (image: string): boolean => /nonroot|rootless|unprivileged/i.test(image)
