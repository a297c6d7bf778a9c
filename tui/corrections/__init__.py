"""What a person put right, applied on top of a parse."""
