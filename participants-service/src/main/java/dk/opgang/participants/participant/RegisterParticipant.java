package dk.opgang.participants.participant;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.casefile.CaseFile;
import dk.opgang.participants.casefile.CaseFiles;
import dk.opgang.participants.casefile.Refusal;
import dk.opgang.participants.elsewhere.HousingAreas;
import dk.opgang.participants.fault.ParticipantsFault;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.participants.subject.Participants;
import dk.opgang.participants.subject.ProtectionForm;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.value.MunicipalityCode;
import dk.opgang.platform.value.Source;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Registers a citizen with the calling municipality. */
@Singleton
public class RegisterParticipant {

    private final Participants participants;
    private final CaseFiles files;
    private final IdentityVault vault;
    private final AgroalDataSource database;
    private final RefusedLookups refused;
    private final HousingAreas areas;
    private final Diary diary;
    private final BusinessClock clock;

    RegisterParticipant(
            Participants participants,
            CaseFiles files,
            IdentityVault vault,
            AgroalDataSource database,
            RefusedLookups refused,
            HousingAreas areas,
            Diary diary,
            BusinessClock clock) {
        this.participants = participants;
        this.files = files;
        this.vault = vault;
        this.database = database;
        this.refused = refused;
        this.areas = areas;
        this.diary = diary;
        this.clock = clock;
    }

    @Transactional
    Participant register(Caller caller, ParticipantRequest request) {
        String municipality =
                caller.municipality().orElseThrow(() -> new ProblemException(ParticipantProblem.NOT_THE_CONTROLLER));
        check(request, municipality);
        List<byte[]> hashes =
                vault.hashes(municipality, new Cpr(request.identity().cpr()));
        CitizenLock.take(database, hashes);
        refuseKnown(caller, municipality, hashes, request.source());
        CaseFile file = CaseFile.ofNew(new Participant(municipality));
        fill(file, request);
        diary.note(caller, "register-participant", file.participant().id(), municipality);
        return file.participant();
    }

    /**
     * Somebody whom another municipality hands over.
     *
     * @param known whether the person was registered before
     */
    public record Admitted(Participant participant, boolean known) {}

    /** The calling municipality's participant of that number: as it is if there is one, otherwise registered now. */
    @Transactional
    public Admitted admit(
            Caller caller, Identity identity, @Nullable String language, @Nullable ProtectionForm protection) {
        String own =
                caller.municipality().orElseThrow(() -> new ProblemException(ParticipantProblem.NOT_THE_CONTROLLER));
        List<byte[]> hashes = vault.hashes(own, new Cpr(identity.cpr()));
        CitizenLock.take(database, hashes);
        return participants
                .withCpr(caller, own, hashes)
                .map(known -> new Admitted(known, true))
                .orElseGet(() -> new Admitted(
                        register(
                                caller,
                                new ParticipantRequest(
                                        identity.cpr(),
                                        identity.givenName(),
                                        identity.familyName(),
                                        null,
                                        null,
                                        null,
                                        language,
                                        protection,
                                        null)),
                        false));
    }

    private void fill(CaseFile file, ParticipantRequest request) {
        Participant participant = file.participant();
        vault.admit(participant, request.identity());
        participant.speaks(request.language());
        participant.comesFrom(request.source());
        if (request.protection() != null) {
            file.shelter().protect(participant, request.protection());
        }
        file.take(request.report(), clock.today())
                .refusal()
                .map(Refusal::toProblem)
                .ifPresent(problem -> {
                    throw problem;
                });
        files.keep(file);
    }

    /** A citizen is registered once; changes come by PATCH or in a batch. A poster's key stands for one citizen. */
    private void refuseKnown(Caller caller, String municipality, List<byte[]> hashes, @Nullable Source source) {
        participants.withCpr(caller, municipality, hashes).ifPresent(known -> {
            throw refused.exists(caller, known);
        });
        if (source != null) {
            participants.from(caller, municipality, source).ifPresent(other -> {
                throw new ProblemException(ParticipantProblem.CPR_DIFFERS).with("id", other.id());
            });
        }
    }

    /** What the request cannot be asked by itself; all of it at once. */
    private void check(ParticipantRequest request, String own) {
        Faults faults = new Faults();
        boolean foreign = request.municipalityCode() != null
                && !new MunicipalityCode(request.municipalityCode()).value().equals(own);
        if (foreign) {
            faults.broken("/municipalityCode", ParticipantsFault.NOT_OWN_MUNICIPALITY);
        }
        CprRules.cprFault(Cpr.parse(request.identity().cpr()), clock.today()).ifPresent(faults::broken);
        if (request.residence() != null) {
            areas.fault(request.residence().housingAreaId(), own, "/residence/housingAreaId")
                    .ifPresent(faults::broken);
        }
        faults.throwIfAny();
    }
}
