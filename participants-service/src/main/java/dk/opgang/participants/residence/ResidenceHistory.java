package dk.opgang.participants.residence;

import java.util.List;

/** What was recorded of one residence, oldest first. */
record ResidenceHistory(List<ResidenceVersionView> items) {}
