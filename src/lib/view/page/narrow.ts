/** Where a screen is narrow, as the styles have it: the reader is a sheet over the list, marks stand without words. */
export const narrow = 'screen and (max-width: 47.99rem)';
