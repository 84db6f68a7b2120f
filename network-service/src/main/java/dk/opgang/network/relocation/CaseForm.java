package dk.opgang.network.relocation;

import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.CvrNumber;
import dk.opgang.platform.constraint.Defaulted;
import dk.opgang.platform.constraint.Distinct;
import dk.opgang.platform.constraint.HasHappened;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A family that wants to move, as its municipality tells it.
 *
 * @param programme a code of {@code relocation-programmes}
 * @param participantIds the family; the municipality's own participants
 * @param familyAgreement that each of them of 15 years or more has said yes
 * @param exposure what came of the exposure check; for second chance
 * @param fromHousingAreaId the housing area that they move from
 * @param fromHousingOrganisation the organisation that they rent from, by CVR
 * @param agreementId the move-in agreement under which they move
 * @param openedOn the day on which the case began; nothing of it is older. If missing, the oldest day that is told, today at the latest
 * @param seekUntil until when a home is sought; six months from today if missing
 */
@Embeddable
@Schema(name = "NewRelocationCase", example = """
                {"programme": "move-in-coordination", "participantIds": ["01980a5e-7c00-7000-8000-000000000001"],
                 "familyAgreement": [{"participantId": "01980a5e-7c00-7000-8000-000000000001", "givenOn": "2026-11-02", "form": "written"}],
                 "wish": {"municipalityCodes": ["253"], "roomsMin": 3, "maxRentDkk": "8000.00", "moveFrom": "2027-02-01"},
                 "openedOn": "2026-11-01"}""")
public record CaseForm(
        @Nullable Source source,
        @NotNull @CodeOf("relocation-programmes") String programme,

        @NotEmpty @Size(max = 20) @Distinct @JdbcTypeCode(SqlTypes.ARRAY)
        List<@NotNull UUID> participantIds,

        @Defaulted @Size(max = 20) @JdbcTypeCode(SqlTypes.JSON)
        List<@NotNull @Valid FamilyAgreement> familyAgreement,

        @Nullable @Valid @JdbcTypeCode(SqlTypes.JSON) Exposure exposure,
        @Nullable UUID fromHousingAreaId,
        @Nullable @CvrNumber String fromHousingOrganisation,
        @NotNull @Valid Wish wish,
        @Nullable UUID agreementId,
        @Nullable @Defaulted @HasHappened LocalDate openedOn,
        @Nullable @Defaulted LocalDate seekUntil)
        implements PostedForm, Checked {

    static final String SECOND_CHANCE = "second-chance";
    private static final int SEEKING_MONTHS = 6;

    public CaseForm {
        familyAgreement = familyAgreement == null ? List.of() : List.copyOf(familyAgreement);
    }

    @Override
    public void check(Faults faults) {
        if (wish != null && wish.roomsMin() != null && wish.roomsMax() != null && wish.roomsMax() < wish.roomsMin()) {
            faults.broken("/wish/roomsMax", CommonFault.MIN, wish.roomsMin());
        }
    }

    /** The same with the days that were left out. */
    CaseForm from(LocalDate today) {
        LocalDate opened = openedOn != null
                ? openedOn
                : Stream.concat(
                                Stream.of(today),
                                Stream.concat(
                                        familyAgreement.stream().map(FamilyAgreement::givenOn),
                                        Stream.ofNullable(exposure).map(Exposure::checkedOn)))
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(today);
        LocalDate until = seekUntil != null ? seekUntil : today.plusMonths(SEEKING_MONTHS);
        return with(participantIds, familyAgreement, opened, until);
    }

    /** The same with the days of what is known, where it leaves them out. */
    CaseForm daysOf(CaseForm known) {
        return with(
                participantIds,
                familyAgreement,
                openedOn == null ? known.openedOn : openedOn,
                seekUntil == null ? known.seekUntil : seekUntil);
    }

    /** The same with other people: after an erasure, a merge, or a yes that was said again. */
    CaseForm of(List<UUID> family, List<FamilyAgreement> agreed) {
        return with(family, agreed, openedOn, seekUntil);
    }

    private CaseForm with(
            List<UUID> family, List<FamilyAgreement> agreed, @Nullable LocalDate opened, @Nullable LocalDate until) {
        return new CaseForm(
                source,
                programme,
                family,
                agreed,
                exposure,
                fromHousingAreaId,
                fromHousingOrganisation,
                wish,
                agreementId,
                opened,
                until);
    }
}
