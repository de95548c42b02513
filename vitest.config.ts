import { defineConfig } from 'vitest/config'

export default defineConfig({
  define: { VERSION: '"test"' },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/bench/**'],
    testTimeout: 20_000,
  },
})
