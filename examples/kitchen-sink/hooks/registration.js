const express = require('express')

const hooks = express.Router()

// com.okta.user.pre-registration: refuse addresses of the competition.
hooks.post('/okta/registration', (req, res) => {
  if (req.body.eventType !== 'com.okta.user.pre-registration') return res.sendStatus(204)
  const { email } = req.body.data.userProfile
  const action = email.endsWith('@lighthouse.example') ? 'DENY' : 'ALLOW'
  return res.json({ commands: [{ type: 'com.okta.action.update', value: { registration: action } }] })
})

module.exports = hooks
