package dk.opgang.cli.batch;

import java.util.Locale;

/** What can be sent as a batch: every collection of batches that the API has, and who posts to it in the local stack. */
public enum Kind {
    PARTICIPANTS("participant", Poster.MUNICIPALITY),
    BENEFIT_PERIODS("benefit-period", Poster.MUNICIPALITY),
    RESIDENCES("residence", Poster.MUNICIPALITY),
    CONTACTS("contact", Poster.MUNICIPALITY),
    EDUCATION_READINESS("education-readiness", Poster.MUNICIPALITY),
    CONSENTS("consent", Poster.MUNICIPALITY),
    HOUSEHOLD_DRAWS("household-draw", Poster.MUNICIPALITY),
    ENROLMENTS("enrolment", Poster.MUNICIPALITY),
    PLACEMENTS("placement", Poster.HOUSING_ORGANISATION),
    HOURS("hours", Poster.HOUSING_ORGANISATION),
    FOLLOW_UPS("follow-up", Poster.MUNICIPALITY),
    EMPLOYERS("employer", Poster.MUNICIPALITY),
    ATTENDANCES("attendance", Poster.MUNICIPALITY),
    EVENT_ATTENDANCES("event-attendance", Poster.MUNICIPALITY),
    ATTACHMENTS("attachment", Poster.MUNICIPALITY),
    OBSERVATIONS("observation", Poster.ADMINISTRATOR),
    REFERENCE_VALUES("reference-value", Poster.ADMINISTRATOR);

    private final String collection;
    private final String poster;

    Kind(String row, String poster) {
        this.collection = "/v1/" + row + "-batches";
        this.poster = poster;
    }

    /** Where its batches are. */
    public String collection() {
        return collection;
    }

    /** The persona that posts it unless another is named. */
    String poster() {
        return poster;
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static final class Poster {
        static final String MUNICIPALITY = "horsens";
        static final String HOUSING_ORGANISATION = "odinsgaarden";
        static final String ADMINISTRATOR = "admin";
    }
}
