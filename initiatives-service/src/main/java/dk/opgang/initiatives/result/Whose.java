package dk.opgang.initiatives.result;

import org.jspecify.annotations.Nullable;

/**
 * Whose facts are counted: those of everybody, or those alone that somebody knows who takes part.
 *
 * @param municipality that of the participants; null for all
 * @param organisation CVR of an organisation that posted the facts itself, or at which the participants work; null for all
 * @param underConsent whether what the organisation reads of enrolments under a consent counts as well
 * @param restricted whether those count, too, whose processing is restricted: to their municipality alone
 */
record Whose(@Nullable String municipality, @Nullable String organisation, boolean underConsent, boolean restricted) {

    static final Whose EVERYBODY = new Whose(null, null, false, false);

    /** What a municipality reads about its own citizens. */
    static Whose allCitizensOf(String municipality) {
        return new Whose(municipality, null, false, true);
    }

    /** What of the figures for everybody a municipality can tell to be its own: it knows whose processing is restricted. */
    static Whose citizensOf(String municipality) {
        return new Whose(municipality, null, false, false);
    }

    static Whose postedBy(String organisation) {
        return new Whose(null, organisation, false, false);
    }

    static Whose readBy(String organisation) {
        return new Whose(null, organisation, true, false);
    }
}
