"""The console for staff and IT: PINs, permitted actions, status.

authenticator = Authenticator(Pins(folder), Lockout(folder, clock))
attempt = authenticator.try_pin("2580")        # the role of this PIN, or how long to wait
may(attempt.role, Action.ROLL_BACK)
"""
