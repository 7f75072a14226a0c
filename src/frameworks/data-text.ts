/** Data as JSON text, which servers can write into HTML, as they cannot objects. What is no object stays. */
export const toDataText = (data: unknown): unknown =>
  typeof data === 'object' && data !== null ? JSON.stringify(data) : data;
