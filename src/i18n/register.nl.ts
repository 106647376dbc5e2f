export const dutchRegister = {}
export type RegisterTexts = typeof dutchRegister
