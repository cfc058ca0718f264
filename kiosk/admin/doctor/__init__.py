"""`kiosk doctor`: the machine that a kiosk runs on, and the way to mend what is wrong."""
