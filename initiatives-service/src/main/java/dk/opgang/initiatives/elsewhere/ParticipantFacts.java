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
    record Removed(UUID id, UUID participantId, @Nullable String statistics) {

        boolean isCounted() {
            return KEEP.equals(statistics);
        }

        Fact fact() {
            return new Fact(id, participantId);
        }
    }

    record RemovedConsent(UUID consentId, UUID participantId) {

        Fact fact() {
            return new Fact(consentId, participantId);
        }
    }

    /** By what a fact is known: of a person who was merged the same is told once more under the other's id. */
    record Fact(UUID id, UUID participantId) {}

    /** @param returnedIds what is of the duplicate again, if a merge was taken back */
    record Merged(
            UUID participantId,
            UUID mergedParticipantId,
            @Nullable List<UUID> returnedIds) {

        List<UUID> returned() {
            return returnedIds == null ? List.of() : returnedIds;
        }
    }

    /** @param statistics whether counts keep what they rest on, {@code keep} or {@code remove}; they do not if it is not told */
    record Erased(UUID participantId, @Nullable String statistics) {

        boolean keepsCounts() {
            return KEEP.equals(statistics);
        }
    }
}
