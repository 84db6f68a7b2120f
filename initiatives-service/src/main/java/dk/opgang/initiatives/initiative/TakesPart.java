package dk.opgang.initiatives.initiative;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.visibility.Restriction;

/** Who takes part in an initiative, and so sees what belongs to it: its municipalities, and its partners. */
public final class TakesPart {

    private TakesPart() {}

    /**
     * What belongs to an initiative in which the caller takes part.
     *
     * @param initiativeId where that of an {@code e} is told, such as {@code e.initiativeId}
     */
    public static Restriction in(String initiativeId, Caller caller) {
        return switch (caller.tenant()) {
            case Tenant.Municipality m -> asMunicipality(initiativeId, m.code());
            case Tenant.Organisation o -> asPartner(initiativeId, o.cvr());
            case Tenant.Nobody ignored -> Restriction.none();
            case Tenant.System ignored -> Restriction.all();
        };
    }

    public static Restriction asMunicipality(String initiativeId, String code) {
        return as("form.municipalityCodes", initiativeId, code);
    }

    public static Restriction asPartner(String initiativeId, String cvr) {
        return as("partnerOrganisations", initiativeId, cvr);
    }

    private static Restriction as(String those, String initiativeId, String one) {
        return Restriction.of(
                "exists (select 1 from Initiative i where i.id = " + initiativeId + " and i." + those
                        + " contains :takesPart)",
                "takesPart",
                one);
    }
}
