"""The whole program: real window, real files, real HTTP on loopback; one file per thing a user does."""
