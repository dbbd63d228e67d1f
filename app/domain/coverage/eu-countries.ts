/** The European Union's members, ISO 3166-1 alpha-2. */
export const euCountries =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ')
