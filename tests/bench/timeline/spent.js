// What a page holds in memory, typed arrays included, which the heap's own size leaves out; and what its thread has spent.

/**
 * @param {import('playwright').CDPSession} session
 * @returns {Promise<number>} bytes, when nothing is left to collect
 */
export async function bytesHeld(session) {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  return usage.usedSize + usage.backingStorageSize;
}

/**
 * @param {import('playwright').CDPSession} session
 * @returns {Promise<number>} ms of the processor that the page's tasks have taken by now
 */
export async function msSpent(session) {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}
