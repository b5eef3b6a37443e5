// Stands in a bundle for `@actions/http-client`, which `@actions/core` loads at start for one function that no action
// calls: ID tokens are asked for with limits and redirect rules of our own. It was 27 of 95 ms of every start.
export class HttpClient {
  constructor() {
    throw new Error('the HTTP client of @actions/core is not part of this bundle')
  }
}

export class BearerCredentialHandler extends HttpClient {}
