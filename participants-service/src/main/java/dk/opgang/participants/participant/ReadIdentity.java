package dk.opgang.participants.participant;

import dk.opgang.participants.access.DataCategory;
import dk.opgang.participants.access.Diary;
import dk.opgang.participants.access.Purpose;
import dk.opgang.participants.access.Reader;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.Participants;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Tells who a participant is: to its municipality, or under a consent that names the identity; and logs the purpose. */
@Singleton
class ReadIdentity {

    private final Participants participants;
    private final IdentityVault vault;
    private final Reader reader;
    private final Diary diary;

    ReadIdentity(Participants participants, IdentityVault vault, Reader reader, Diary diary) {
        this.participants = participants;
        this.vault = vault;
        this.reader = reader;
        this.diary = diary;
    }

    /** The participant with its identity in the clear. */
    record Revealed(Participant participant, Identity identity) {}

    @Transactional
    Revealed reveal(Caller caller, UUID id, Purpose purpose) {
        Participant participant = participants.get(caller, id);
        if (!reader.insight(caller, id, participant.municipalityCode()).covers(DataCategory.IDENTITY)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        diary.note(caller, "read-identity", id, participant.municipalityCode(), purpose.code());
        return new Revealed(participant, vault.open(participant));
    }
}
