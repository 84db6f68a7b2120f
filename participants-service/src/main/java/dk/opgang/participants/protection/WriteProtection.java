package dk.opgang.participants.protection;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.casefile.CaseFile;
import dk.opgang.participants.casefile.CaseFiles;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.Participants;
import dk.opgang.participants.subject.Protection;
import dk.opgang.participants.subject.ProtectionForm;
import dk.opgang.participants.subject.Protections;
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
 * Protects a participant, changes that, or takes it back: for the participant's municipality alone. Each change settles the case file,
 * so that others hear at once that a threatened participant lives in no area, and nothing else.
 */
@Singleton
class WriteProtection {

    private final Participants participants;
    private final Protections protections;
    private final CaseFiles files;
    private final Diary diary;

    WriteProtection(Participants participants, Protections protections, CaseFiles files, Diary diary) {
        this.participants = participants;
        this.protections = protections;
        this.files = files;
        this.diary = diary;
    }

    @Transactional
    Posted<Protection> put(Caller caller, UUID participantId, PutPrecondition precondition, ProtectionForm form) {
        CaseFile file = files.open(caller, participantId);
        Optional<Protection> known = file.shelter().protection();
        precondition.require(known);
        if (file.shelter().protect(file.participant(), form)) {
            files.keep(file);
        }
        note(caller, "protect-participant", file.participant(), null);
        return new Posted<>(file.shelter().protection().orElseThrow(), known.isEmpty());
    }

    /** The protection, whenever it is in force; 404 without one, and for everybody but the municipality. */
    @Transactional
    Protection read(Caller caller, UUID participantId, @Nullable String purpose) {
        Participant participant = participants.get(caller, participantId);
        Protection protection = existing(protections.of(caller, participantId));
        note(caller, "read-protection", participant, purpose);
        return protection;
    }

    @Transactional
    void remove(Caller caller, UUID participantId, @Nullable String ifMatch) {
        CaseFile file = files.open(caller, participantId);
        Preconditions.requireMatch(
                ifMatch, existing(file.shelter().protection()).version());
        file.shelter().lift();
        files.keep(file);
        note(caller, "remove-protection", file.participant(), null);
    }

    private void note(Caller caller, String action, Participant participant, @Nullable String purpose) {
        diary.note(caller, action, participant.id(), participant.municipalityCode(), purpose);
    }

    private static Protection existing(Optional<Protection> protection) {
        return protection.orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
