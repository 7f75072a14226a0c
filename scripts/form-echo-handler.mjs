// Says what a form sent: each field, and files by name and size. Nothing is kept.
import { Buffer } from 'node:buffer';

/** @param request Node's. Gives `{fields: [[name, value or {file, size}], …]}`. */
export const echo = async (request) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const headers = { 'content-type': request.headers['content-type'] ?? 'application/x-www-form-urlencoded' };
  const data = await new Response(Buffer.concat(chunks), { headers }).formData();
  const fields = [...data].map(([name, value]) => [
    name,
    typeof value === 'string' ? value : { file: value.name, size: value.size },
  ]);
  return { fields };
};
