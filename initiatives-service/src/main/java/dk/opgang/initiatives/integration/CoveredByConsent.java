package dk.opgang.initiatives.integration;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import java.util.Map;

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

    private static final String CONSENT = "exists (select 1 from " + Consent.ENTITY + " c"
            + " where c.participantId = %1$s.participantId and c.recipient = :seenBy and c.withdrawnAt is null"
            + " and array_contains(c.dataCategories, '%2$s')"
            + " and c.from <= :seenOn and c.until > :seenOn"
            + " and (c.initiativeId is null or c.initiativeId = %1$s.initiativeId))";

    private final BusinessClock clock;

    CoveredByConsent(BusinessClock clock) {
        this.clock = clock;
    }

    /** The condition on an enrolment itself. */
    public Restriction enrolment(Caller caller) {
        return visible(caller, partner("e"));
    }

    /** The condition on what belongs to an enrolment by its {@code enrolmentId}. */
    public Restriction part(Caller caller) {
        return visible(
                caller, "exists (select 1 from Enrolment n where n.id = e.enrolmentId and " + partner("n") + ")");
    }

    /** The condition on a follow-up of a placement that the caller posted. */
    public Restriction followUpOfPosted(Caller caller) {
        return visible(caller, "e.placementId is not null and " + CONSENT.formatted("e", CATEGORY_OF_PLACEMENTS))
                .and(Restriction.of("e.poster = :seenByPoster", "seenByPoster", caller.tenantKey()));
    }

    private static String partner(String enrolment) {
        return CONSENT.formatted(enrolment, CATEGORY) + " and array_contains(" + enrolment
                + ".partnerOrganisations, :seenBy)";
    }

    private Restriction visible(Caller caller, String covered) {
        return switch (caller.tenant()) {
            case Tenant.Municipality m -> Restriction.of("e.municipalityCode = :seenBy", "seenBy", m.code());
            case Tenant.Organisation o -> Restriction.of(covered, Map.of("seenBy", o.cvr(), "seenOn", clock.today()));
            case Tenant.Nobody ignored -> Restriction.none();
            case Tenant.System ignored -> Restriction.all();
        };
    }
}
