"""Documents a release: the files of each installer, their licences and checksums."""
