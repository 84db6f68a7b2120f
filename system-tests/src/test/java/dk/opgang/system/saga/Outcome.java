package dk.opgang.system.saga;

import java.util.List;

/**
 * What came of a relocation, as its parties and one who is none see it.
 *
 * @param state of the case; empty as long as there is none
 * @param history the states that the case went through, as its sender sees them
 * @param receiversHistory the same as the receiver sees it; empty if it sees no case
 * @param told the states that events told the sender
 * @param offer the state of the home
 * @param matches the states of all matches of the case
 * @param handovers the states of all handovers of the case
 * @param isReadable whether the receiver may read the package
 * @param isResident whether the receiver has registered the person
 * @param isDeparted whether the person has departed from the sender
 * @param grants their states
 * @param owed all lines of settlements that the case has led to
 * @param shownToOthers what is shown of case, home's match and package to a municipality that has nothing to do with it
 */
record Outcome(
        String state,
        List<String> history,
        List<String> receiversHistory,
        List<String> told,
        String offer,
        List<String> matches,
        List<String> handovers,
        boolean isReadable,
        boolean isResident,
        boolean isDeparted,
        List<String> grants,
        List<String> owed,
        List<String> shownToOthers) {}
