# google.cloud.recaptchaenterprise_v1.services.
