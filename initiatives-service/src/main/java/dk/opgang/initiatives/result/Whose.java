package dk.opgang.initiatives.result;

import org.jspecify.annotations.Nullable;

/**
 * Whose facts are counted: those of everybody, or those alone that somebody knows who takes part.
 *
 * @param municipality that of the participants; null for all
 * @param organisation CVR of an organisation that posted the facts itself, or at which the participants work; null for all
 * @param underConsent whether what the organisation reads of enrolments under a consent counts as well
 */
record Whose(@Nullable String municipality, @Nullable String organisation, boolean underConsent) {

    static final Whose EVERYBODY = new Whose(null, null, false);

    static Whose citizensOf(String municipality) {
        return new Whose(municipality, null, false);
    }

    static Whose postedBy(String organisation) {
        return new Whose(null, organisation, false);
    }

    static Whose readBy(String organisation) {
        return new Whose(null, organisation, true);
    }
}
