package dk.opgang.initiatives.candidate;

import java.util.Locale;

/**
 * Why somebody is no candidate, in the order in which the rules are asked: the age comes last, so that nobody's is asked for whom another
 * rule rules out.
 */
enum Exclusion {
    INVITED,
    KIND,
    AVAILABILITY,
    CERTIFICATES,
    AGE,
    YOUTH_HOURS;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
