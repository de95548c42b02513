/** The keys of the facts "a kustomization takes this file", by what it takes it for. */
export const patchKey = (uri: string): string => `Kustomize/patch/${uri}`
export const resourceKey = (uri: string): string => `Kustomize/resource/${uri}`
