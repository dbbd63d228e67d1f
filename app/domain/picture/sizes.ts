/** How many persons a picture may show. */
export const pictureSizes = [40, 80, 150, 300] as const

export const usualSize = 80
