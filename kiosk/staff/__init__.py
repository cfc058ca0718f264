"""What staff and IT may do at the screen: PINs, permitted actions, what they are told.

door = Door(Pins(folder), Delay(folder, clock))
entry = door.try_pin("2580")                   # whose PIN it is, or how long to wait
may(entry.role, Action.ROLL_BACK)
"""
