package dk.opgang.participants.residence;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.casefile.CaseFile;
import dk.opgang.participants.casefile.CaseFiles;
import dk.opgang.participants.casefile.ParticipantProblem;
import dk.opgang.participants.casefile.Refusal;
import dk.opgang.participants.casefile.Residence;
import dk.opgang.participants.casefile.Residences;
import dk.opgang.participants.elsewhere.HousingAreas;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.Happened;
import dk.opgang.platform.time.Period;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Moves a participant into an area, which ends the residence before, or out of one; corrects what was told, or takes it back. */
@Singleton
class ChangeResidence {

    private final CaseFiles files;
    private final Residences residences;
    private final HousingAreas areas;
    private final Diary diary;

    ChangeResidence(CaseFiles files, Residences residences, HousingAreas areas, Diary diary) {
        this.files = files;
        this.residences = residences;
        this.areas = areas;
        this.diary = diary;
    }

    /** The residence, and whether it is new. */
    record Opened(Residence residence, boolean created) {}

    @Transactional
    Opened open(Caller caller, UUID participantId, ResidenceRequest request) {
        CaseFile file = files.open(caller, participantId);
        String municipality = file.participant().municipalityCode();
        areas.requireNotElsewhere(request.housingAreaId(), municipality, "/housingAreaId");
        diary.note(caller, "record-residence", participantId, municipality);
        Optional<Residence> known = residences.fromSource(caller, municipality, request.source());
        if (known.isPresent()) {
            return new Opened(repeat(file, known.get(), request), false);
        }
        Faults faults = new Faults();
        Happened.sinceBirth(file.participant().birthYear(), "/from", request.from())
                .ifPresent(faults::broken);
        faults.throwIfAny();
        Residence opened = new Residence(
                file.participant().subject(),
                request.source(),
                request.housingAreaId(),
                new Period(request.from(), request.to()));
        file.residences().conflictWith(opened).ifPresent(other -> refuse("/from", other));
        file.residences().add(opened);
        files.keep(file);
        return new Opened(opened, true);
    }

    @Transactional
    Residence correct(Caller caller, UUID participantId, UUID residenceId, @Nullable String ifMatch, MergePatch patch) {
        CaseFile file = files.open(caller, participantId);
        Residence residence = known(file, residenceId, ifMatch);
        ResidencePatch wanted = patch.applyTo(ResidencePatch.of(residence), ResidencePatch.class);
        areas.requireNotElsewhere(wanted.housingAreaId(), file.participant().municipalityCode(), "/housingAreaId");
        if (wanted.to() == null && !residence.isOpen()) {
            // Said outright, it is to go on where another has begun; a report without an end only leaves it open.
            file.residences().next(residence, wanted.from()).ifPresent(next -> refuse("/to", next));
        }
        residences.rename(caller, residence, wanted.source());
        apply(file, residence, wanted);
        note(caller, "correct-residence", file);
        return residence;
    }

    /** Takes back a residence that never was; the one that ended because of it goes on. */
    @Transactional
    void remove(Caller caller, UUID participantId, UUID residenceId, @Nullable String ifMatch) {
        CaseFile file = files.open(caller, participantId);
        file.residences().remove(known(file, residenceId, ifMatch));
        files.keep(file);
        note(caller, "remove-residence", file);
    }

    private Residence repeat(CaseFile file, Residence known, ResidenceRequest request) {
        if (!known.participantId().equals(file.participant().id())) {
            throw ParticipantProblem.sourceInUse(known.id());
        }
        apply(file, known, new ResidencePatch(request.housingAreaId(), request.from(), request.to(), request.source()));
        return known;
    }

    /** Makes the residence what is wanted; without an end it lasts until the next begins. */
    private void apply(CaseFile file, Residence residence, ResidencePatch wanted) {
        @Nullable LocalDate to = residence.isConcludedEnd(wanted.to()) ? null : wanted.to();
        Faults faults = new Faults();
        faults.broken(Period.faults(wanted.from(), to, "/to"));
        Happened.sinceBirth(file.participant().birthYear(), "/from", wanted.from())
                .ifPresent(faults::broken);
        faults.throwIfAny();
        Period lasting = new Period(wanted.from(), to);
        file.residences().conflictWithCorrection(residence, lasting).ifPresent(other -> refuse("/from", other));
        file.residences().correct(residence, () -> residence.correct(wanted.housingAreaId(), lasting));
        files.keep(file);
    }

    private static Residence known(CaseFile file, UUID residenceId, @Nullable String ifMatch) {
        Residence residence = file.residences().spells().stream()
                .filter(spell -> spell.id().equals(residenceId))
                .findFirst()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        Preconditions.requireMatch(ifMatch, residence.version());
        return residence;
    }

    private void note(Caller caller, String action, CaseFile file) {
        diary.note(caller, action, file.participant().id(), file.participant().municipalityCode());
    }

    private static void refuse(String pointer, Residence other) {
        throw new Refusal(ParticipantProblem.RESIDENCE_OVERLAPS, pointer, other.id()).toProblem();
    }
}
