package dk.opgang.participants.question;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.access.Purpose;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.Participants;
import dk.opgang.participants.subject.ProcessingRestrictions;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds whom another service asks about, and notes that it did. Runs as the system, in a transaction. */
@Singleton
class Asked {

    private final Participants participants;
    private final ProcessingRestrictions restrictions;
    private final Diary diary;

    Asked(Participants participants, ProcessingRestrictions restrictions, Diary diary) {
        this.participants = participants;
        this.restrictions = restrictions;
        this.diary = diary;
    }

    /**
     * Those of the participants who exist and of whom data may be processed; nothing is told of others. Each of them is a read in the log.
     *
     * @param asking the other service
     * @param action of the access log
     */
    List<Participant> about(Caller asking, String action, Collection<UUID> ids) {
        Set<UUID> restricted = restrictions.among(Caller.system(), ids);
        List<Participant> found = participants.list(Caller.system(), Restriction.in("id", ids)).stream()
                .filter(participant -> !restricted.contains(participant.id()))
                .toList();
        Map<UUID, String> municipalities =
                found.stream().collect(Collectors.toMap(Participant::id, Participant::municipalityCode));
        diary.noteAll(asking, action, Purpose.EVERYDAY, municipalities);
        return found;
    }
}
