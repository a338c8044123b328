/** The three centres, as the contract spells them. */
export const CENTRES = ['PAGASA', 'PAYOKE', 'SURYA']
