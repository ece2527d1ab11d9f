const express = require('express')

const app = express()
const siwVersion = '6.9.0'

app.get('/login', (req, res) => {
  res.render('login', { title: 'Sign in', siwVersion, issuer: process.env.ISSUER, clientId: process.env.CLIENT_ID })
})

app.listen(3000)
