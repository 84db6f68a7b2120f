package dk.opgang.participants.participant;

import dk.opgang.participants.casefile.Report;
import dk.opgang.participants.fault.ParticipantsFault;
import dk.opgang.participants.subject.ProtectionForm;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.text.NumberField;
import dk.opgang.platform.time.Happened;
import dk.opgang.platform.value.MunicipalityCode;
import dk.opgang.platform.value.Source;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A citizen as a municipality registers one. */
@Schema(name = "NewParticipant")
record ParticipantRequest(
        @NotBlank @NumberField @Schema(description = "DDMMYYNNNN, with or without a hyphen")
        String cpr,

        @NotBlank @Size(max = 200) String givenName,
        @NotBlank @Size(max = 200) String familyName,

        @Nullable @Schema(description = "The caller's own; may be left out")
        String municipalityCode,

        @Nullable @Valid Stay residence,
        @Nullable @Valid Benefit benefit,

        @Nullable @CodeOf("languages") @Schema(description = "A code of languages")
        String language,

        @Nullable @Valid ProtectionForm protection,
        @Nullable Source source)
        implements Checked {

    /** The housing area where the participant lives, and since when. */
    @Schema(name = "ParticipantResidence")
    record Stay(@NotNull UUID housingAreaId, @NotNull LocalDate from) {}

    /** The benefit that the participant is on, and since when. */
    @Schema(name = "ParticipantBenefit")
    record Benefit(
            @NotNull @CodeOf("benefit-groups") @Schema(description = "A code of benefit-groups")
            String group,

            @NotNull LocalDate from) {}

    @Override
    public void check(Faults faults) {
        checkCpr(cpr, faults);
        if (municipalityCode != null && !MunicipalityCode.isValid(municipalityCode)) {
            faults.broken("/municipalityCode", ParticipantsFault.INVALID_MUNICIPALITY);
        }
        Optional.ofNullable(cpr).flatMap(Cpr::parse).map(Cpr::birthDate).ifPresent(birth -> {
            Happened.sinceBirth(birth, "/residence/from", residence == null ? null : residence.from())
                    .ifPresent(faults::broken);
            Happened.sinceBirth(birth, "/benefit/from", benefit == null ? null : benefit.from())
                    .ifPresent(faults::broken);
        });
    }

    static void checkCpr(@Nullable String cpr, Faults faults) {
        if (cpr != null && !cpr.isBlank()) {
            CprRules.cprFault(Cpr.parse(cpr), LocalDate.MAX).ifPresent(faults::broken);
        }
    }

    Identity identity() {
        return new Identity(cpr, givenName, familyName);
    }

    Report report() {
        return new Report(
                residence == null
                        ? null
                        : new Report.Stay(
                                residence.housingAreaId(),
                                residence.from(),
                                "/residence/housingAreaId",
                                "/residence/from"),
                benefit == null
                        ? null
                        : new Report.Benefit(benefit.group(), benefit.from(), null, null, "/benefit/from"));
    }

    /** Never the person: it may end in a log. */
    @Override
    public String toString() {
        return "ParticipantRequest[**********]";
    }
}
