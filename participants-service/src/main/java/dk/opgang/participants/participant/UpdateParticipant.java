package dk.opgang.participants.participant;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.casefile.CaseFile;
import dk.opgang.participants.casefile.CaseFiles;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.participants.subject.Participants;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes a participant itself: the number, the names, the language, the source. */
@Singleton
class UpdateParticipant {

    private final Participants participants;
    private final CaseFiles files;
    private final IdentityVault vault;
    private final AgroalDataSource database;
    private final RefusedLookups refused;
    private final Diary diary;
    private final BusinessClock clock;

    UpdateParticipant(
            Participants participants,
            CaseFiles files,
            IdentityVault vault,
            AgroalDataSource database,
            RefusedLookups refused,
            Diary diary,
            BusinessClock clock) {
        this.participants = participants;
        this.files = files;
        this.vault = vault;
        this.database = database;
        this.refused = refused;
        this.diary = diary;
        this.clock = clock;
    }

    @Transactional
    Participant update(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        CaseFile file = files.open(caller, id);
        Participant participant = file.participant();
        Preconditions.requireMatch(ifMatch, participant.version());
        ParticipantPatch wanted =
                patch.applyTo(ParticipantPatch.of(participant, vault.open(participant)), ParticipantPatch.class);
        refuseUnborn(wanted);
        refuseTaken(caller, participant, wanted);
        vault.reseal(participant, wanted.identity());
        participant.speaks(wanted.language());
        participant.comesFrom(wanted.source());
        files.keep(file);
        diary.note(caller, "update-participant", id, participant.municipalityCode());
        return participant;
    }

    private void refuseUnborn(ParticipantPatch wanted) {
        Faults faults = new Faults();
        CprRules.cprFault(Cpr.parse(wanted.cpr()), clock.today()).ifPresent(faults::broken);
        faults.throwIfAny();
    }

    private void refuseTaken(Caller caller, Participant participant, ParticipantPatch wanted) {
        String municipality = participant.municipalityCode();
        List<byte[]> hashes = vault.hashes(municipality, new Cpr(wanted.cpr()));
        CitizenLock.take(database, hashes);
        another(participant, participants.withCpr(caller, municipality, hashes)).ifPresent(other -> {
            throw refused.exists(caller, other);
        });
        if (wanted.source() != null) {
            another(participant, participants.from(caller, municipality, wanted.source()))
                    .ifPresent(other -> {
                        throw new ProblemException(ParticipantProblem.SOURCE_IN_USE).with("id", other.id());
                    });
        }
    }

    private static Optional<Participant> another(Participant changed, Optional<Participant> found) {
        return found.filter(other -> !other.equals(changed));
    }
}
