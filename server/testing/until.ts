/** Resolves once `holds` does; throws after `seconds`, so that a test which waits in vain says so. */
export async function until(holds: () => boolean | Promise<boolean>, seconds = 20): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`Waited ${seconds} s in vain for: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
