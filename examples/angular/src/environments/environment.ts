export const environment = {
  production: false,
  oktaUrl: 'https://quarry.okta.com',
  issuer: 'https://quarry.okta.com/oauth2/default',
  clientId: '0oa1quarry2console3',
  redirectUri: 'http://localhost:4200/callback',
};
