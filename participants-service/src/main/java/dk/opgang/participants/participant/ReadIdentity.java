package dk.opgang.participants.participant;

import dk.opgang.participants.access.DataCategory;
import dk.opgang.participants.access.Diary;
import dk.opgang.participants.access.Insight;
import dk.opgang.participants.access.Purpose;
import dk.opgang.participants.access.Reader;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.Participants;
import dk.opgang.platform.caller.Caller;
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

    /** The participant with its identity in the clear, and what else of it the caller sees. */
    record Revealed(Participant participant, Identity identity, Insight insight) {}

    @Transactional
    Revealed reveal(Caller caller, UUID id, Purpose purpose) {
        Participant participant = participants.get(caller, id);
        Insight insight = reader.insight(caller, id, participant.municipalityCode());
        insight.require(DataCategory.IDENTITY);
        String action = insight.actionOf("read-identity");
        diary.note(caller, action, id, participant.municipalityCode(), purpose.code());
        return new Revealed(participant, vault.open(participant), insight);
    }
}
