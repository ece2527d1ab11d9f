const { REACT_APP_ISSUER, REACT_APP_CLIENT_ID } = process.env

export const oidc = {
  issuer: REACT_APP_ISSUER,
  clientId: REACT_APP_CLIENT_ID,
  redirectUri: `${window.location.origin}/login/callback`,
  scopes: ['openid', 'profile', 'email'],
}

export default {
  widget: {
    ...oidc,
    useInteractionCodeFlow: true,
    features: {
      rememberMe: true,
      selfServiceUnlock: true,
    },
  },
}
