# dulwich 0.24.

