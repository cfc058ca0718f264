"""What a release says about itself: what is in each installer, its licences, its checksums."""
