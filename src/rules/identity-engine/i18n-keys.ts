/**
 * Text keys of Classic Engine and what became of them. Okta publishes no such table: it is worked out from the label
 * files of the releases and from where the code uses each key.
 */

/** One to one: the new text says the same in the same place. */
export const SAFE_KEYS: { readonly [key: string]: string } = {
  'account.unlock.unlocked.desc': 'oie.selfservice.unlock_user.success.message',
  'enroll.choices.list.optional': 'oie.setup.optional',
  'enroll.choices.list.setup': 'oie.setup.required',
  'enroll.choices.setup': 'oie.enroll.authenticator.button.text',
  'enroll.choices.setup.skip': 'oie.enroll.skip.setup',
  'enroll.choices.title': 'oie.select.authenticators.enroll.title',
  'enroll.duo.title': 'oie.duo.enroll.title',
  'enroll.password.setup': 'oie.password.enroll.title',
  'enroll.securityQuestion.setup': 'oie.security.question.enroll.title',
  'enroll.webauthn.biometric.instructions.edge': 'oie.enroll.webauthn.instructions.edge',
  'enroll.webauthn.save': 'oie.enroll.webauthn.save',
  'enroll.yubikey.title': 'oie.yubikey.enroll.title',
  'granular.consent.scopes.description': 'oie.consent.scopes.granular.description',
  'mfa.phoneNumber.ext.placeholder': 'phone.extention.label',
  'oktaverify.send': 'oie.okta_verify.sendPushButton',
  'password.confirmPassword.placeholder': 'oie.password.confirmPasswordLabel',
  'password.newPassword.placeholder': 'oie.password.newPasswordLabel',
  'registration.form.submit': 'oie.registration.form.submit',
  'webauthn.biometric.error.factorNotSupported.oneFactor': 'oie.webauthn.error.not.supported',
}

/** The nearest text of Identity Engine: the place or the meaning differs, so a person decides. */
export const NEAR_KEYS: { readonly [key: string]: string } = {
  'account.unlock.email.or.username.placeholder': 'primaryauth.username.placeholder',
  'account.unlock.email.or.username.tooltip': 'primaryauth.username.tooltip',
  'account.unlock.question.submit': 'account.unlock.title',
  'consent.required.text': 'oie.consent.scopes.enduser.title',
  'email.button.send': 'oie.email.verify.primaryButton',
  'email.code.label': 'mfa.challenge.enterCode.placeholder',
  'email.enroll.description': 'oie.email.enroll.subtitle',
  'email.mfa.description': 'oie.email.verify.subtitle.text.with.email',
  'email.mfa.email.sent.description': 'oie.email.verify.alternate.magicLinkToEmailAddress',
  'email.mfa.title': 'oie.email.challenge.mfa.title',
  'enroll.call.setup': 'oie.phone.enroll.title',
  'enroll.choices.description.generic': 'oie.select.authenticators.enroll.subtitle',
  'enroll.choices.description.gracePeriod.bold': 'oie.setup.required.soon.description',
  'enroll.choices.description.specific': 'oie.select.authenticators.enroll.subtitle.custom',
  'enroll.choices.submit.next': 'oie.optional.authenticator.button.title',
  'enroll.customFactor.save': 'mfa.enroll',
  'enroll.customFactor.subtitle': 'oie.idp.enroll.description',
  'enroll.onprem.passcode.tooltip': 'enroll.onprem.passcode.placeholder',
  'enroll.onprem.username.tooltip': 'enroll.onprem.username.placeholder',
  'enroll.sms.setup': 'oie.phone.enroll.title',
  'enroll.symantecVip.credentialId.tooltip': 'enroll.symantecVip.credentialId.placeholder',
  'enroll.symantecVip.passcode1.tooltip': 'enroll.symantecVip.passcode1.placeholder',
  'enroll.symantecVip.passcode2.tooltip': 'enroll.symantecVip.passcode2.placeholder',
  'enroll.symantecVip.subtitle': 'oie.symantecVip.enroll.description',
  'enroll.totp.cannotScanBarcode': 'oie.enroll.google_authenticator.cannotScanBarcode.title',
  'enroll.totp.enrollViaEmail.title': 'oie.enroll.okta_verify.setup.email.title',
  'enroll.totp.enrollViaSms.title': 'oie.enroll.okta_verify.setup.sms.title',
  'enroll.totp.enterCode': 'oie.enroll.google_authenticator.enterCode.title',
  'enroll.totp.manualSetupInstructions.generic': 'oie.enroll.google_authenticator.manualSetupInstructions',
  'enroll.totp.manualSetupInstructions.specific': 'oie.enroll.google_authenticator.manualSetupInstructions',
  'enroll.totp.sendEmail': 'oie.enroll.okta_verify.select.channel.email.label',
  'enroll.totp.sendSms': 'oie.enroll.okta_verify.select.channel.sms.label',
  'enroll.totp.setupGoogleAuthApp': 'oie.enroll.google_authenticator.scanBarcode.description',
  'enroll.totp.sharedSecretInstructions.aria.secretKey': 'oie.enroll.google_authenticator.sharedSecret.ariaLabel',
  'enroll.totp.title': 'oie.enroll.google_authenticator.setup.title',
  'enroll.webauthn.biometric.instructions': 'oie.enroll.webauthn.instructions',
  'enroll.webauthn.biometric.title': 'oie.enroll.webauthn.title',
  'enroll.yubikey.subtitle': 'oie.yubikey.description',
  'error.expired.session': 'idx.session.expired',
  'factor.call.time.warning': 'oie.phone.verify.call.resendText',
  'factor.sms.time.warning': 'oie.phone.verify.sms.resendText',
  'factor.totpHard.yubikey.placeholder': 'oie.yubikey.passcode.label',
  'granular.consent.scopes.title': 'oie.consent.scopes.granular.title',
  'mfa.backToFactors': 'oie.verification.switch.authenticator',
  'mfa.call': 'oie.phone.call.primaryButton',
  'mfa.challenge.answer.showAnswer': 'oie.challenge.answer.showAnswer',
  'mfa.challenge.answer.tooltip': 'mfa.challenge.answer.placeholder',
  'mfa.challenge.enterCode.tooltip': 'mfa.challenge.enterCode.placeholder',
  'mfa.factors.dropdown.title': 'oie.select.authenticators.verify.title',
  'mfa.redial': 'oie.phone.verify.call.resendLinkText',
  'mfa.resendCode': 'oie.phone.verify.sms.resendLinkText',
  'mfa.scanBarcode': 'oie.enroll.google_authenticator.scanBarcode.title',
  'mfa.sendCode': 'oie.phone.sms.primaryButton',
  'mfa.sendEmail': 'oie.email.verify.primaryButton',
  'oktaverify.numberchallenge.instruction': 'oie.numberchallenge.instruction',
  'oktaverify.sent': 'oie.okta_verify.push.sent',
  'password.confirmPassword.tooltip': 'oie.password.confirmPasswordLabel',
  'password.forgot.email.or.username.tooltip': 'password.forgot.email.or.username.placeholder',
  'password.forgot.question.submit': 'password.reset',
  'password.newPassword.tooltip': 'oie.password.newPasswordLabel',
  'primaryauth.submit': 'oie.primaryauth.submit',
  'recovery.call': 'oie.phone.enroll.voice.label',
  'recovery.sms': 'oie.phone.enroll.sms.label',
  'registration.complete.title': 'registration.complete.confirm.text',
  'registration.form.title': 'oie.registration.form.title',
  'registration.signup.text': 'oie.registration.form.title',
  remember: 'oie.remember',
  signout: 'goback',
  'verify.customFactor.subtitle': 'oie.idp.challenge.description',
  'verify.u2f.retry': 'retry',
  'verify.webauthn.biometric.instructions': 'oie.verify.webauthn.instructions',
  'verify.windowsHello.subtitle.signingIn.generic': 'oie.success.text.signingIn.with.ellipsis',
  'verify.windowsHello.subtitle.signingIn.specific': 'oie.success.text.signingIn.with.appName',
  'webauthn.biometric.error.factorNotSupported': 'oie.webauthn.error.not.supported',
}

/** Texts beside the security image: they have an item of their own. */
export const SECURITY_IMAGE_KEYS: ReadonlySet<string> = new Set([
  'primaryauth.newUser.tooltip',
  'primaryauth.newUser.tooltip.close',
])

/** Texts of Classic Engine that Identity Engine shows nowhere. */
export const CLASSIC_KEYS: ReadonlySet<string> = new Set(
  `account.unlock.code.notReceived account.unlock.emailSent.desc account.unlock.emailSent.title
  account.unlock.noFactorsEnabled account.unlock.question.title account.unlock.sendEmail account.unlock.sendText
  account.unlock.voiceCall api.authn.error.PASSCODE_INVALID common.logo.alt contact.support email.enroll.title
  enroll.choices.description.gracePeriod.oneDay.bold enroll.choices.list.enrolled enroll.choices.optional
  enroll.choices.submit.configure enroll.hotp.restricted enroll.sms.try_again enroll.totp.downloadApp
  enroll.totp.enrollViaEmail.msg enroll.totp.enrollViaSms.msg enroll.totp.refreshBarcode
  enroll.totp.selectDevice enroll.totp.setupApp enroll.totp.setupManually
  enroll.totp.sharedSecretInstructions.generic enroll.totp.sharedSecretInstructions.specific enroll.u2f.general2
  enroll.u2f.general3 enroll.u2f.instructions enroll.u2f.instructionsBluetooth enroll.u2f.save enroll.u2f.title
  enroll.webauthn.instructions.noSupportForBiometric enroll.windowsHello.error.notConfiguredHtml
  enroll.windowsHello.error.notWindows enroll.windowsHello.save enroll.windowsHello.subtitle
  enroll.windowsHello.subtitle.loading enroll.windowsHello.title error.auth.lockedOut
  error.mfa.only.expired.session iphone mfa.challenge.orEnterCode mfa.challenge.title
  mfa.challenge.totp.subtitle.multiple mfa.duoSecurity.call mfa.duoSecurity.push mfa.duoSecurity.sms
  mfa.factors.dropdown.sr.text mfa.noAccessToEmail mfa.resendEmail mfa.sent mfa.setupOptions minutes.oneMinute
  model.validation.field.username oform.error.webfinger oform.send oktaverify.numberchallenge.explain
  oktaverify.rejected.upgradeRequired.android oktaverify.rejected.upgradeRequired.ios oktaverify.timeout
  password.expiring.subtitle.generic password.forgot.call password.forgot.code.notReceived
  password.forgot.emailSent.desc password.forgot.emailSent.title password.forgot.noFactorsEnabled
  password.forgot.question.title password.forgot.sendEmail password.forgot.sendText
  password.oldPassword.placeholder password.oldPassword.tooltip piv.cac.error polling.title
  recovery.mobile.hint recovery.smsOrCall
  recoveryChallenge.call.title recoveryChallenge.sms.title registration.error.userName.notUniqueWithinOrg
  registration.model.validation.field.string.too.long registration.model.validation.field.string.too.short
  registration.required.fields.label rememberDevice rememberDevice.devicebased rememberDevice.timebased
  skip.to.main.content u2f.error.factorNotSupported u2f.error.factorNotSupported.oneFactor
  verify.customFactor.subtitle.redirect verify.u2f.instructions verify.u2f.instructionsBluetooth
  verify.windowsHello.error.notFound verify.windowsHello.error.notFound.selectAnother verify.windowsHello.save
  verify.windowsHello.subtitle verify.windowsHello.subtitle.loading`.split(/\s+/),
)
