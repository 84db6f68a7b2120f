package dk.opgang.participants.handover;

import dk.opgang.participants.export.HandoverRecord;
import dk.opgang.participants.export.HandoverRecords;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What the packages tell of a participant. */
@Singleton
class HandoversOfParticipant implements HandoverRecords {

    private final HandoverPackages packages;
    private final HandoverCopies copies;

    HandoversOfParticipant(HandoverPackages packages, HandoverCopies copies) {
        this.packages = packages;
        this.copies = copies;
    }

    @Override
    @Transactional
    public List<HandoverRecord> about(Caller caller, UUID participantId) {
        List<UUID> in = copies.list(caller, Restriction.equal("participantId", participantId)).stream()
                .map(HandoverCopy::packageId)
                .distinct()
                .toList();
        return in.isEmpty()
                ? List.of()
                : packages.list(caller, Restriction.in("id", in)).stream()
                        .map(HandoversOfParticipant::told)
                        .toList();
    }

    private static HandoverRecord told(HandoverPackage it) {
        return new HandoverRecord(
                it.createdAt(), it.from(), it.to(), it.dataCategories(), it.acceptedOn(), it.takesOverOn());
    }
}
