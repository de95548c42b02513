import { defineConfig } from 'vitest/config'

export default defineConfig({
  define: { VERSION: '"test"' },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/bench/**'],
    testTimeout: 20_000,
    setupFiles: ['test/harness/seed.ts'],
    // Nothing here has state of its own, so that files can share what they import: half the time.
    pool: 'threads',
    isolate: false,
    maxWorkers: '100%',
  },
})
