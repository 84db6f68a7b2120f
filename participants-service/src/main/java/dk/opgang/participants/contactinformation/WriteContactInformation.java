package dk.opgang.participants.contactinformation;

import dk.opgang.participants.access.DataCategory;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.Participants;
import dk.opgang.participants.subject.Subjects;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.PutPrecondition;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records how a participant is reached, changes it, or takes it back: for the participant's municipality, and if it is protected for
 * those who may read it. Nobody is told.
 */
@Singleton
class WriteContactInformation {

    private final Subjects subjects;
    private final Participants participants;
    private final ContactInformations informations;
    private final ContactInformationVault vault;

    WriteContactInformation(
            Subjects subjects,
            Participants participants,
            ContactInformations informations,
            ContactInformationVault vault) {
        this.subjects = subjects;
        this.participants = participants;
        this.informations = informations;
        this.vault = vault;
    }

    @Transactional
    Posted<ContactInformation> put(
            Caller caller, UUID participantId, PutPrecondition precondition, ContactInformationForm form) {
        Participant participant = toChange(caller, participantId, "record-contact-information");
        Optional<ContactInformation> known = informations.of(caller, participantId);
        precondition.require(known);
        if (known.isPresent() && vault.open(known.get()).equals(form)) {
            return new Posted<>(known.get(), false);
        }
        byte[] sealed = vault.seal(participantId, form);
        known.ifPresent(it -> it.become(sealed));
        ContactInformation information =
                known.orElseGet(() -> new ContactInformation(participantId, participant.municipalityCode(), sealed));
        informations.persist(information);
        informations.flush();
        return new Posted<>(information, known.isEmpty());
    }

    @Transactional
    void remove(Caller caller, UUID participantId, @Nullable String ifMatch) {
        toChange(caller, participantId, "remove-contact-information");
        ContactInformation information =
                informations.of(caller, participantId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        Preconditions.requireMatch(ifMatch, information.version());
        informations.remove(information);
    }

    private Participant toChange(Caller caller, UUID participantId, String action) {
        subjects.requireShown(caller, participantId, DataCategory.CONTACT_INFORMATION);
        Participant participant = subjects.toChange(caller, participantId, action);
        // Two who write at once follow each other: the second finds what the first has made.
        participants.lock(caller, participantId);
        return participant;
    }
}
