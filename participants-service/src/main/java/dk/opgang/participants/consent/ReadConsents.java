package dk.opgang.participants.consent;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.access.Insight;
import dk.opgang.participants.access.Reader;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.Participants;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads consents. A recipient sees its own, whatever data they are about. */
@Singleton
class ReadConsents {

    private final Participants participants;
    private final Consents consents;
    private final Reader reader;
    private final Diary diary;

    ReadConsents(Participants participants, Consents consents, Reader reader, Diary diary) {
        this.participants = participants;
        this.consents = consents;
        this.reader = reader;
        this.diary = diary;
    }

    @Transactional
    Page<ConsentView> page(Caller caller, UUID participantId, ListQuery wanted, @Nullable String purpose) {
        Participant participant = participants.get(caller, participantId);
        Insight insight = reader.insight(caller, participantId, participant.municipalityCode());
        diary.note(caller, "read-consents", participantId, participant.municipalityCode(), purpose);
        return consents.page(caller, wanted, Restriction.equal("participantId", participantId))
                .map(consent -> ConsentView.of(consent, insight));
    }

    @Transactional
    ConsentView one(Caller caller, UUID consentId, @Nullable String purpose) {
        Consent consent = consents.get(caller, consentId);
        diary.note(caller, "read-consents", consent.participantId(), consent.municipalityCode(), purpose);
        return ConsentView.of(consent, reader.insight(caller, consent.participantId(), consent.municipalityCode()));
    }
}
