"""What `kiosk doctor` finds out about one kiosk: rule by rule, with value, limit and clause."""
