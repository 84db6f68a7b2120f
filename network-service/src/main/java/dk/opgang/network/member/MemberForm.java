package dk.opgang.network.member;

import dk.opgang.network.fault.NetworkFault;
import dk.opgang.platform.constraint.After;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.CvrNumber;
import dk.opgang.platform.constraint.Defaulted;
import dk.opgang.platform.constraint.Municipality;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.value.MunicipalityCode;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An organisation in the network.
 *
 * @param kind a code of {@code network-member-kinds}; if missing, a municipality if there is a code of one, otherwise other
 * @param role a code of {@code network-roles}; primary if missing
 * @param municipalityCode three digits, only of a municipality; if missing, that of the municipality which posts or is named
 * @param memberFrom first day of the membership
 * @param memberTo first day after it
 */
@Embeddable
record MemberForm(
        @Nullable Source source,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Defaulted @CodeOf("network-member-kinds") String kind,
        @Nullable @Defaulted @CodeOf("network-roles") String role,
        @Nullable @Municipality String municipalityCode,
        @Nullable @CvrNumber String cvr,
        @Nullable LocalDate memberFrom,
        @Nullable @After("memberFrom") LocalDate memberTo)
        implements PostedForm, Checked {

    private static final String MUNICIPALITY = "municipality";
    private static final String OTHER = "other";
    private static final String PRIMARY = "primary";

    MemberForm {
        municipalityCode = municipalityCode == null ? null : MunicipalityCode.plain(municipalityCode);
    }

    /** With the code of the municipality that it is, unless it is something else: the poster's own, or that of its name. */
    MemberForm withCodeOf(Optional<String> poster) {
        boolean somethingElse = kind != null && !kind.equals(MUNICIPALITY);
        return municipalityCode != null || somethingElse
                ? this
                : with(
                        kind,
                        role,
                        poster.or(() -> MunicipalityNames.codeOf(name)).orElse(null));
    }

    /** With everything that a member has. */
    MemberForm completed() {
        String assumed = municipalityCode == null ? OTHER : MUNICIPALITY;
        return with(kind == null ? assumed : kind, role == null ? PRIMARY : role, municipalityCode);
    }

    private MemberForm with(@Nullable String newKind, @Nullable String newRole, @Nullable String code) {
        return new MemberForm(source, name, newKind, newRole, code, cvr, memberFrom, memberTo);
    }

    @Override
    public void check(Faults faults) {
        if (municipalityCode != null && kind != null && !kind.equals(MUNICIPALITY)) {
            faults.broken("/municipalityCode", NetworkFault.NOT_A_MUNICIPALITY);
        }
    }
}
