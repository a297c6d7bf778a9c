"""What the English tables of the event stage are made with."""
