<?php
require __DIR__ . '/config.php';
$widgetVersion = '3.9.2';
?>
<!doctype html>
<html>
<head>
	<script src="https://global.oktacdn.com/okta-signin-widget/<?= $widgetVersion ?>/js/okta-sign-in.min.js"></script>
	<link href="https://global.oktacdn.com/okta-signin-widget/<?= $widgetVersion ?>/css/okta-sign-in.min.css" rel="stylesheet">
</head>
<body>
<div id="login"></div>
<script>
	var login = new OktaSignIn({
		baseUrl: "<?php echo getenv('OKTA_BASE_URL') ?>",
		logo: "<?php echo asset('img/logo.png') ?>",
		features: {
			securityImage: true,
			rememberMe: true
		},
		piv: {
			certAuthUrl: '/your/cert/validation/endpoint',
			text: 'Authenticate with a smart card',
			className: 'custom-style'
		}
	});
	login.renderEl({ el: '#login' }, function (res) {
		res.session.setCookieAndRedirect("<?php echo $redirect ?>");
	});
</script>
</body>
</html>
