import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const alias = { '@shared': folder('./shared'), '@server': folder('./server') };

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
          include: ['{shared,server,scripts}/**/*.test.ts', 'extension/pages/**/*.test.ts'],
          environment: 'node',
          testTimeout: 30_000,
        },
      },
      {
        plugins: [WxtVitest()],
        resolve: { alias },
        test: {
          name: 'extension',
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
          include: ['extension/**/*.test.{ts,tsx}'],
          exclude: ['extension/pages/**'],
          environment: 'happy-dom',
          setupFiles: ['extension/testing/setup.ts'],
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          // After the others and alone: a browser beside them would wait for the machine.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          include: ['e2e/**/*.e2e.ts'],
          environment: 'node',
          fileParallelism: false,
          // A browser on a noisy machine may miss a moment once; what fails twice is broken.
          retry: 1,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
