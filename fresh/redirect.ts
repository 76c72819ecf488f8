// Browsers drop these before reading an address, so "/\t/host" means "//host".
const INVISIBLE = /[\t\r\n]/g;

/** A redirect; a path that looks like another host becomes a path on this one. */
export function redirect(pathOrUrl: string, status = 302): Response {
  const address = pathOrUrl.replace(INVISIBLE, "").trimStart();
  const location = /^[/\\]/.test(address) ? ownPath(address) : address;
  return new Response(null, {
    status,
    headers: { Location: location.replace(/[^\x20-\x7e]+/g, encodeURI) },
  });
}

function ownPath(address: string): string {
  return address.replace(/^[/\\]+/, "/");
}
