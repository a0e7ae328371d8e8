import type { Reporter, TestModule } from 'vitest/node';

/** Ends a test run with one plain line, for people and for scripts that read it. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    // After the default reporter's own summary, which is printed in the same tick.
    process.once('exit', () => {
      console.log(`tests: ${count('passed')} passed, ${count('failed')} failed`);
    });
  }
}
