const PLAIN_PLACE =
  /^(?!Remo|Hybr|Home|Virt|Dist|Any|On|Off|In |Work|Tele|Vari|Mult|Nation|World|Glob|Full|Flex|Loca)[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}, (?:AK|CT|DC|FL|HI|IA|KS|MI|N[HJMVY]|O[HKR]|RI|TX|UT|VT|W[AIV])$|^(?:San|Santa|Los|Palo|Menlo|Mountain) [A-Z][a-z]+, CA$/;

/**
 * Whether a place's name is a town and a state of the US, `San Francisco, CA`, so that `parsePlaces` would find nothing
 * else in it. False for some names that it leaves as they are, never true for others.
 */
export const isPlainPlace = (name: string): boolean => PLAIN_PLACE.test(name);
