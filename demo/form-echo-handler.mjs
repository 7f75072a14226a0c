// Responds with what a form sent: each field, and files by name and size. Nothing is stored.
import { Buffer } from 'node:buffer';

/**
 * @param request A request of Node's http server.
 * @returns `{fields: [[name, value], …]}`; the value of a file is `{file, size}`, its size in bytes.
 */
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
