package dk.opgang.participants.contactinformation;

import dk.opgang.participants.access.DataCategory;
import dk.opgang.participants.access.Diary;
import dk.opgang.participants.access.Insight;
import dk.opgang.participants.access.Purpose;
import dk.opgang.participants.access.Reader;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.Participants;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Tells how a participant is reached: its municipality, or under a consent that names it; and logs the purpose. */
@Singleton
public class ReadContactInformation {

    private final Participants participants;
    private final ContactInformations informations;
    private final ContactInformationVault vault;
    private final Reader reader;
    private final Diary diary;

    ReadContactInformation(
            Participants participants,
            ContactInformations informations,
            ContactInformationVault vault,
            Reader reader,
            Diary diary) {
        this.participants = participants;
        this.informations = informations;
        this.vault = vault;
        this.reader = reader;
        this.diary = diary;
    }

    /** @throws ProblemException 404 if nothing is kept or no consent names it, 403 if a protection keeps it from own staff */
    @Transactional
    ContactInformationView read(Caller caller, UUID participantId, Purpose purpose) {
        Participant participant = participants.get(caller, participantId);
        Insight insight = reader.insight(caller, participantId, participant.municipalityCode());
        insight.require(DataCategory.CONTACT_INFORMATION);
        String action = insight.actionOf("read-contact-information");
        diary.note(caller, action, participantId, participant.municipalityCode(), purpose.code());
        return open(caller, participantId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** The same for who has been let in already: what there is for the participant's export. */
    @Transactional
    public Optional<ContactInformationView> open(Caller caller, UUID participantId) {
        return informations.of(caller, participantId).map(it -> ContactInformationView.of(it, vault.open(it)));
    }
}
