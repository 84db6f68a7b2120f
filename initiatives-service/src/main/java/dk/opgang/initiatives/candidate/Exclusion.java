package dk.opgang.initiatives.candidate;

import dk.opgang.platform.coded.Coded;

/**
 * Why somebody is no candidate, in the order in which the rules are asked: the age comes last, so that nobody's is asked for whom another
 * rule rules out.
 */
enum Exclusion implements Coded {
    INVITED,
    KIND,
    AVAILABILITY,
    CERTIFICATES,
    AGE,
    YOUTH_HOURS;
}
