/** Fluent UI puts its rules into style elements that are empty as text: only the hash of the empty string is let in. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The pane's content security policy: everything from its own origin, nothing inline, nothing evaluated, no request to
 * elsewhere but for office.js where that comes from Microsoft.
 * @param {readonly string[]} scriptSources addresses of scripts besides the origin's own
 */
export const contentPolicy = (scriptSources) =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...scriptSources].join(' '),
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
