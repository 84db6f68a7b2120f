package dk.opgang.participants.intake;

import dk.opgang.participants.casefile.Report;
import dk.opgang.participants.subject.ProtectionForm;
import dk.opgang.platform.text.NumberField;
import dk.opgang.platform.value.Source;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a participant batch, its components being the CSV columns. What is empty is not told, and leaves things as they are:
 * no housing area ends no residence, no {@code benefitTo} opens no closed period again. What
 * follows them is there so that a row can be all that a single registration is.
 */
record ParticipantRow(
        String sourceSystem,
        String sourceId,
        @NumberField String cpr,
        String givenName,
        String familyName,
        @Nullable UUID housingAreaId,
        @Nullable String benefitGroup,
        @Nullable LocalDate benefitFrom,
        @Nullable LocalDate benefitTo,
        @Nullable String closingReason,
        @Nullable String municipalityCode,
        @Nullable LocalDate residenceFrom,
        @Nullable String language,
        @Nullable String protectionKind,
        @Nullable LocalDate protectionFrom,
        @Nullable LocalDate protectionUntil) {

    Source source() {
        return new Source(sourceSystem, sourceId);
    }

    /** The protection that it tells, of a row that keeps the rules. */
    Optional<ProtectionForm> protection() {
        return protectionKind == null || protectionFrom == null
                ? Optional.empty()
                : Optional.of(new ProtectionForm(protectionKind, protectionFrom, protectionUntil, null));
    }

    Report report() {
        return new Report(
                housingAreaId == null
                        ? null
                        : new Report.Stay(housingAreaId, residenceFrom, "/housingAreaId", "/residenceFrom"),
                benefitGroup == null || benefitFrom == null
                        ? null
                        : new Report.Benefit(benefitGroup, benefitFrom, benefitTo, closingReason, "/benefitFrom"));
    }

    /** Never the person: it may end in a log. */
    @Override
    public String toString() {
        return "ParticipantRow[**********]";
    }
}
