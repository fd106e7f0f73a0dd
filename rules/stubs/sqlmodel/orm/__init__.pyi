# SQLModel 0.0.50: sessions.
