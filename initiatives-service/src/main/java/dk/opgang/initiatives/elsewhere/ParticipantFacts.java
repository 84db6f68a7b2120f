package dk.opgang.initiatives.elsewhere;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The facts of participants-service that this service keeps, in the words of its events. */
final class ParticipantFacts {

    private static final String KEEP = "keep";

    private ParticipantFacts() {}

    record Person(
            UUID participantId,
            String municipalityCode,
            int birthYear,
            @Nullable UUID housingAreaId,
            @Nullable String benefitGroup) {}

    record BenefitPeriod(
            UUID id,
            UUID participantId,
            String municipalityCode,
            String group,
            LocalDate from,
            @Nullable LocalDate to) {}

    record Consent(
            UUID consentId,
            UUID participantId,
            String municipalityCode,
            String sourceOrganisation,
            String recipientOrganisation,
            List<String> dataCategories,
            @Nullable UUID initiativeId,
            LocalDate from,
            LocalDate until,
            @Nullable Instant withdrawnAt) {}

    record Contact(
            UUID id,
            UUID participantId,
            String municipalityCode,
            Instant at,
            boolean attended,
            @Nullable UUID initiativeId) {}

    /** @param statistics {@code keep} if the record was kept long enough and counts go on resting on it; null if it never was */
    record Removed(UUID id, @Nullable String statistics) {

        boolean isCounted() {
            return KEEP.equals(statistics);
        }
    }

    record RemovedConsent(UUID consentId) {}

    /** @param statistics whether counts keep what they rest on, {@code keep} or {@code remove}; they do not if it is not told */
    record Erased(UUID participantId, @Nullable String statistics) {

        boolean keepsCounts() {
            return KEEP.equals(statistics);
        }
    }
}
