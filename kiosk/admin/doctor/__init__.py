"""`kiosk doctor`: examines the machine that a kiosk runs on, and says how to fix each problem."""
