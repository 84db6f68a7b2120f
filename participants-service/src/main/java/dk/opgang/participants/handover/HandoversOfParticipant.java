package dk.opgang.participants.handover;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** To whom a participant was handed over, and by whom, for the participant. */
@Singleton
public class HandoversOfParticipant {

    private final HandoverPackages packages;
    private final HandoverCopies copies;

    HandoversOfParticipant(HandoverPackages packages, HandoverCopies copies) {
        this.packages = packages;
        this.copies = copies;
    }

    /**
     * A handover, as the export tells it.
     *
     * @param dataCategories what was told
     */
    @Schema(name = "ParticipantExportHandover")
    public record Told(
            Instant sentAt,
            String fromMunicipalityCode,
            String toMunicipalityCode,
            List<String> dataCategories,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate takesOverOn) {

        static Told of(HandoverPackage it) {
            return new Told(it.createdAt(), it.from(), it.to(), it.dataCategories(), it.acceptedOn(), it.takesOverOn());
        }
    }

    /** Those that the participant is or was in, oldest first. */
    @Transactional
    public List<Told> about(Caller caller, UUID participantId) {
        List<UUID> in = copies.list(caller, Restriction.equal("participantId", participantId)).stream()
                .map(HandoverCopy::packageId)
                .distinct()
                .toList();
        return in.isEmpty()
                ? List.of()
                : packages.list(caller, Restriction.in("id", in)).stream()
                        .map(Told::of)
                        .toList();
    }
}
