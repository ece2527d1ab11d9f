import React, { useEffect, useRef } from 'react'
import OktaSignIn from '@okta/okta-signin-widget'
import '@okta/okta-signin-widget/dist/css/okta-sign-in.min.css'
import config from './config'

export default function OktaSignInWidget({ onSuccess, onError }) {
  const widgetRef = useRef()

  useEffect(() => {
    const widget = new OktaSignIn(config.widget)
    widget.showSignInToGetTokens({ el: widgetRef.current }).then(onSuccess).catch(onError)
    return () => widget.remove()
  }, [onSuccess, onError])

  return <div ref={widgetRef} />
}
