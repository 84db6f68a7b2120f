package dk.opgang.participants.handover;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.export.HandoverRecord;
import dk.opgang.participants.export.HandoverRecords;
import dk.opgang.participants.subject.Participants;
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
    private final Participants participants;
    private final Diary diary;

    HandoversOfParticipant(HandoverPackages packages, HandoverCopies copies, Participants participants, Diary diary) {
        this.packages = packages;
        this.copies = copies;
        this.participants = participants;
        this.diary = diary;
    }

    /**
     * The packages in which a participant of the caller is or was, as one of those who are handed over or as one who was accepted; none for
     * whoever has no copy of its own. The id of one who was merged stands for the survivor.
     */
    @Transactional
    List<UUID> packages(Caller caller, UUID named, String purpose) {
        UUID participantId = participants.meant(named);
        List<UUID> in = idsOf(caller, participantId);
        if (!in.isEmpty()) {
            diary.note(
                    caller,
                    "read-handovers",
                    participantId,
                    caller.municipality().orElseThrow(),
                    purpose);
        }
        return in;
    }

    @Override
    @Transactional
    public List<HandoverRecord> about(Caller caller, UUID participantId) {
        List<UUID> in = idsOf(caller, participantId);
        return in.isEmpty()
                ? List.of()
                : packages.list(caller, Restriction.in("id", in)).stream()
                        .map(HandoversOfParticipant::told)
                        .toList();
    }

    private List<UUID> idsOf(Caller caller, UUID participantId) {
        return copies.list(caller, Restriction.equal("participantId", participantId)).stream()
                .map(HandoverCopy::packageId)
                .distinct()
                .toList();
    }

    private static HandoverRecord told(HandoverPackage it) {
        return new HandoverRecord(
                it.createdAt(), it.from(), it.to(), it.dataCategories(), it.acceptedOn(), it.takesOverOn());
    }
}
