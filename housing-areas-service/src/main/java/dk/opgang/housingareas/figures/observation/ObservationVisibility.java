package dk.opgang.housingareas.figures.observation;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.visibility.Restriction;

/** Approved figures are public knowledge; a draft is seen by those who answer for its area. */
final class ObservationVisibility {

    private static final Restriction APPROVED = Restriction.of("e.form.status = 'approved'");
    private static final String OF_AREA = "e.housingAreaId in (select a.id from HousingArea a where a.form.";

    private ObservationVisibility() {}

    /** Whether the caller sees what everybody sees, and no draft. */
    static boolean isThatOfAll(Caller caller) {
        return of(caller) == APPROVED;
    }

    static Restriction of(Caller caller) {
        if (caller.isOperator() || caller.isSystem()) {
            return Restriction.all();
        }
        return switch (caller.tenant()) {
            case Tenant.Municipality it ->
                APPROVED.or(Restriction.of(OF_AREA + "municipalityCode = :viewer)", "viewer", it.code()));
            case Tenant.Organisation it ->
                APPROVED.or(Restriction.of(OF_AREA + "housingOrganisation = :viewer)", "viewer", it.cvr()));
            case Tenant.Nobody ignored -> APPROVED;
            case Tenant.System ignored -> Restriction.all();
        };
    }
}
