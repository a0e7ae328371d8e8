/** Chrome’s own “Slow 4G”, as `Network.emulateNetworkConditions` takes it. */
export const SLOW_4G = {
  offline: false,
  latency: 562,
  downloadThroughput: 180_000,
  uploadThroughput: 84_000,
};
