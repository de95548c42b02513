import { defineConfig } from 'vitest/config'

/** The tests in a real VS Code. They need the built bundles, VS Code in the browser and Chromium: `npm test` sees to it. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: ['test/e2e/install.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
})
