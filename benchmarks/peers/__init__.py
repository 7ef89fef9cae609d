"""What people would use instead, measured beside the floor: `make bench-peers`."""
