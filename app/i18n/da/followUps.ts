export const followUps = {}
