# redmail.email.
