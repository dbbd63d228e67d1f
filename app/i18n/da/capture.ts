export const capture = {}
