/**
 * Larger pictures are not read: unpacked they take more memory than there may be. Cameras of telephones give 50 million; the largest screenshot
 * that was seen, 1,080 × 24,000, has 26 million.
 */
export const MOST_PIXELS = 51_000_000;
