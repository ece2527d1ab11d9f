export const tellerConfig = {
  issuer: 'https://beacon.okta.com/oauth2/tellers',
  clientId: '0oa7teller8',
  redirectUri: 'https://tellers.beacon.example/callback',
  useInteractionCodeFlow: false,
  features: {} as Record<string, boolean>,
};
