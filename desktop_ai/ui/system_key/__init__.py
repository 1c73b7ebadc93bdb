"""A key that is heard whatever program is in front, where the session lets a program have one."""
