"""What `kiosk check` says of files in another language: `bundle.py` and `directory.py` begin it."""
