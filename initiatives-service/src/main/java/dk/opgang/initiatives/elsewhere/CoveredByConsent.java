package dk.opgang.initiatives.elsewhere;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;

/**
 * Who sees what is kept of a participant in an initiative: the participant's municipality, and a partner under a consent to
 * pass on enrolments that covers it today. Being a partner alone is enough to place somebody, not to read about him or her.
 */
@Singleton
public class CoveredByConsent {

    /** Of data-categories: what a consent must name for its recipient to read about enrolments. */
    public static final String CATEGORY = "enrolments";

    /** The same for what came of a placement that the recipient posted. */
    static final String CATEGORY_OF_PLACEMENTS = "placements";

    /** The rule itself stands in the database, where the policies use it too. */
    private static final String CONSENT =
            "function('initiatives_consent_covers', %1$s.participantId, %1$s.municipalityCode, %1$s.initiativeId, '%2$s') = true";

    /** The condition on an enrolment itself. */
    public Restriction enrolment(Caller caller) {
        return visible(caller, partner("e"));
    }

    /** The condition on what belongs to an enrolment by its {@code enrolmentId}. */
    public Restriction part(Caller caller) {
        return visible(caller, ofEnrolment("e.enrolmentId"));
    }

    /** The condition on what belongs to an enrolment and is there for placing: others need a consent to placements besides. */
    public Restriction partForPlacing(Caller caller) {
        return visible(caller, ofEnrolment("e.enrolmentId") + " and " + CONSENT.formatted("e", CATEGORY_OF_PLACEMENTS));
    }

    /** The condition on an enrolment of which that may be read or told, besides the one on the enrolment itself. */
    public Restriction forPlacing(Caller caller) {
        return caller.organisation().isPresent()
                ? Restriction.of(CONSENT.formatted("e", CATEGORY_OF_PLACEMENTS))
                : Restriction.all();
    }

    /** The condition on what names the category of the consent that opens it to partners, whether or not one opens the enrolment. */
    public Restriction byCategory(Caller caller) {
        return caller.organisation().isPresent()
                ? Restriction.of("function('initiatives_partner_of', e.enrolmentId) = true and "
                        + "function('initiatives_consent_covers', e.participantId, e.municipalityCode, e.initiativeId,"
                        + " e.consentCategory) = true")
                : visible(caller, "1 = 0");
    }

    /** The condition on a follow-up of an enrolment, for an organisation. */
    public Restriction followUpOfEnrolment(Caller caller) {
        return visible(caller, ofEnrolment("e.question.enrolmentId"));
    }

    /** The condition on a follow-up of a placement that the organisation posted. */
    public Restriction followUpOfPosted(Caller caller) {
        return Restriction.of(
                "e.question.placementId is not null and e.poster = :seenByPoster and "
                        + CONSENT.formatted("e.question", CATEGORY_OF_PLACEMENTS),
                "seenByPoster",
                caller.tenantKey());
    }

    private static String ofEnrolment(String id) {
        return "exists (select 1 from Enrolment n where n.id = " + id + " and " + partner("n") + ")";
    }

    private static String partner(String enrolment) {
        return enrolment + ".partnerOrganisations contains :seenBy and " + CONSENT.formatted(enrolment, CATEGORY);
    }

    private Restriction visible(Caller caller, String covered) {
        return switch (caller.tenant()) {
            case Tenant.Municipality m -> Restriction.of("e.municipalityCode = :seenBy", "seenBy", m.code());
            case Tenant.Organisation o -> Restriction.of(covered, "seenBy", o.cvr());
            case Tenant.Nobody ignored -> Restriction.none();
            case Tenant.System ignored -> Restriction.all();
        };
    }
}
