package dk.opgang.network.member;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other features know of a member.
 *
 * @param from first day of the membership; from ever if null
 * @param to first day after it; for ever if null
 */
public record MemberFacts(
        UUID id,
        String name,
        String kind,
        String role,
        @Nullable String municipalityCode,
        @Nullable String cvr,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    private static final String MUNICIPALITY = "municipality";
    private static final String PRIMARY = "primary";

    static MemberFacts of(Member member) {
        MemberForm form = member.form();
        return new MemberFacts(
                member.id(),
                form.name(),
                Objects.requireNonNull(form.kind()),
                Objects.requireNonNull(form.role()),
                form.municipalityCode(),
                form.cvr(),
                form.memberFrom(),
                form.memberTo());
    }

    public boolean isMemberOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    public boolean isMunicipality() {
        return kind.equals(MUNICIPALITY);
    }

    public boolean isPrimary() {
        return role.equals(PRIMARY);
    }

    /** Whether the caller acts for this member. */
    public boolean isItself(Caller caller) {
        return switch (caller.tenant()) {
            case Tenant.Municipality municipality -> municipality.code().equals(municipalityCode);
            case Tenant.Organisation organisation -> organisation.cvr().equals(cvr);
            case Tenant.System _, Tenant.Nobody _ -> false;
        };
    }
}
