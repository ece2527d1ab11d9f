import OktaSignIn from '@okta/okta-signin-widget';
import '@okta/okta-signin-widget/dist/css/okta-sign-in.min.css';
import { tellerConfig } from './teller.config';

tellerConfig.features.rememberMe = true;

export const teller = new OktaSignIn(tellerConfig);

teller.showSignInAndRedirect({ el: '#teller' });
