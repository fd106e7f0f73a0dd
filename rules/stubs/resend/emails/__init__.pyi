# resend.emails.
