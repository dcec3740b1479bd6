/** Nothing in this action asks for an OIDC token. */
function refuse() {
  throw new Error('setup-ca-bundle is built without @actions/http-client: it never asks for an OIDC token');
}

export class HttpClient {
  constructor() {
    refuse();
  }
}

export class BearerCredentialHandler {
  constructor() {
    refuse();
  }
}
