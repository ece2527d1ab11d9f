import { Injectable } from '@angular/core';
// @ts-ignore
import * as OktaSignIn from '@okta/okta-signin-widget';
import { environment } from '../environments/environment';

@Injectable({ providedIn: 'root' })
export class WidgetService {
  private readonly config: any = {
    baseUrl: environment.oktaUrl,
    clientId: environment.clientId,
    redirectUri: environment.redirectUri,
    authParams: {
      issuer: environment.issuer,
      scope: 'openid profile',
    },
    features: {
      scrollOnError: false,
      skipIdpFactorVerificationBtn: true,
    },
  };

  readonly widget = new OktaSignIn(this.config);
}
