"""One module for each kind of mistake that only shows when parts of a bundle are held together."""
