# square.bookings.
