package dk.opgang.participants.participant;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.area.HousingAreas;
import dk.opgang.participants.casefile.CaseFile;
import dk.opgang.participants.casefile.CaseFiles;
import dk.opgang.participants.casefile.Participant;
import dk.opgang.participants.casefile.ParticipantProblem;
import dk.opgang.participants.casefile.Participants;
import dk.opgang.participants.casefile.Refusal;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.value.MunicipalityCode;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Registers a citizen with the calling municipality, or updates the one that it registered under the same key of its own. */
@Singleton
class RegisterParticipant {

    private final Participants participants;
    private final CaseFiles files;
    private final IdentityVault vault;
    private final RegistrationLock lock;
    private final HousingAreas areas;
    private final Diary diary;
    private final BusinessClock clock;

    RegisterParticipant(
            Participants participants,
            CaseFiles files,
            IdentityVault vault,
            RegistrationLock lock,
            HousingAreas areas,
            Diary diary,
            BusinessClock clock) {
        this.participants = participants;
        this.files = files;
        this.vault = vault;
        this.lock = lock;
        this.areas = areas;
        this.diary = diary;
        this.clock = clock;
    }

    /** The participant, and whether it is new. */
    record Registered(Participant participant, boolean created) {}

    @Transactional
    Registered register(Caller caller, ParticipantRequest request) {
        String municipality = municipality(caller, request);
        refuseUnborn(request.identity());
        if (request.residence() != null) {
            areas.requireNotElsewhere(request.residence().housingAreaId(), municipality, "/residence/housingAreaId");
        }
        byte[] hash = vault.hash(municipality, new Cpr(request.identity().cpr()));
        lock.take(hash);
        Optional<Participant> known = participants.withCpr(caller, municipality, hash);
        refuseOtherKey(caller, municipality, request, known);
        CaseFile file = known.map(participant -> files.open(caller, participant.id()))
                .orElseGet(() -> CaseFile.ofNew(new Participant(municipality)));
        fill(file, request, known.isEmpty());
        diary.note(
                caller,
                known.isEmpty() ? "register-participant" : "update-participant",
                file.participant().id(),
                municipality);
        return new Registered(file.participant(), known.isEmpty());
    }

    private void fill(CaseFile file, ParticipantRequest request, boolean created) {
        Participant participant = file.participant();
        if (created) {
            vault.admit(participant, request.identity());
        } else {
            vault.reseal(participant, request.identity());
        }
        participant.speaks(request.language());
        participant.comesFrom(request.source());
        file.take(request.report(), clock.today())
                .refusal()
                .map(Refusal::toProblem)
                .ifPresent(problem -> {
                    throw problem;
                });
        files.keep(file);
    }

    /** A second registration is refused, unless the poster names the key under which it registered the participant. */
    private void refuseOtherKey(
            Caller caller, String municipality, ParticipantRequest request, Optional<Participant> known) {
        if (request.source() == null) {
            known.ifPresent(participant -> {
                throw new ProblemException(ParticipantProblem.PARTICIPANT_EXISTS).with("id", participant.id());
            });
            return;
        }
        known.filter(participant -> !request.source().equals(participant.source()))
                .ifPresent(participant -> {
                    throw new ProblemException(ParticipantProblem.PARTICIPANT_EXISTS).with("id", participant.id());
                });
        participants
                .from(caller, municipality, request.source())
                .filter(other -> !known.equals(Optional.of(other)))
                .ifPresent(other -> {
                    throw new ProblemException(ParticipantProblem.CPR_DIFFERS).with("id", other.id());
                });
    }

    private static String municipality(Caller caller, ParticipantRequest request) {
        String own =
                caller.municipality().orElseThrow(() -> new ProblemException(ParticipantProblem.NOT_THE_CONTROLLER));
        boolean foreign = request.municipalityCode() != null
                && !new MunicipalityCode(request.municipalityCode()).value().equals(own);
        if (foreign) {
            throw new ProblemException(
                    CommonProblem.VALIDATION_FAILED,
                    List.of(Fault.at(
                            "/municipalityCode",
                            "not-own-municipality",
                            "En kommune registrerer sine egne borgere",
                            "A municipality registers its own citizens")));
        }
        return own;
    }

    private void refuseUnborn(Identity identity) {
        PersonRules.cprFault(Cpr.parse(identity.cpr()), clock.today()).ifPresent(fault -> {
            throw new ProblemException(CommonProblem.VALIDATION_FAILED, List.of(fault));
        });
    }
}
