package dk.opgang.participants.household.programme;

/** Two years that are held against each other. */
record YearPair(int before, int after) {}
