package dk.opgang.network.member;

import dk.opgang.network.posting.KnownCodes;
import dk.opgang.network.posting.Periods;
import dk.opgang.platform.json.Checked;
import dk.opgang.platform.json.Faults;
import dk.opgang.platform.value.Cvr;
import dk.opgang.platform.value.MunicipalityCode;
import dk.opgang.platform.value.Source;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member as it is posted.
 *
 * @param kind a code of {@code network-member-kinds}
 * @param role a code of {@code network-roles}
 * @param municipalityCode three digits, only of a municipality
 * @param memberFrom first day of the membership
 * @param memberTo first day after it
 */
record MemberForm(
        @Nullable Source source,
        @NotBlank @Size(max = 200) String name,
        @NotNull String kind,
        @NotNull String role,
        @Nullable String municipalityCode,
        @Nullable String cvr,
        @Nullable LocalDate memberFrom,
        @Nullable LocalDate memberTo)
        implements Checked {

    private static final String MUNICIPALITY = "municipality";

    MemberForm {
        municipalityCode = MunicipalityCode.isValid(municipalityCode)
                ? new MunicipalityCode(municipalityCode).value()
                : municipalityCode;
    }

    @Override
    public void check(Faults faults) {
        KnownCodes.MEMBER_KINDS.check(kind, "/kind", faults);
        KnownCodes.ROLES.check(role, "/role", faults);
        KnownCodes.MUNICIPALITIES.check(municipalityCode, "/municipalityCode", faults);
        if (municipalityCode != null && kind != null && !kind.equals(MUNICIPALITY)) {
            faults.broken(
                    "/municipalityCode",
                    "not-a-municipality",
                    "Kun en kommune har en kommunekode",
                    "Only a municipality has a municipality code");
        }
        if (cvr != null && !Cvr.isValid(cvr)) {
            faults.broken("/cvr", "invalid-cvr", "CVR-nummeret er ikke gyldigt", "The CVR number is not valid");
        }
        Periods.check(memberFrom, memberTo, "/memberTo", faults);
    }
}
