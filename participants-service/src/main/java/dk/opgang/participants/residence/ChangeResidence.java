package dk.opgang.participants.residence;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.area.HousingAreas;
import dk.opgang.participants.casefile.CaseFile;
import dk.opgang.participants.casefile.CaseFiles;
import dk.opgang.participants.casefile.ParticipantProblem;
import dk.opgang.participants.casefile.Refusal;
import dk.opgang.participants.casefile.Residence;
import dk.opgang.participants.casefile.Residences;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.Faults;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.Period;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Moves a participant into an area, which ends the residence before, or out of one. */
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
        Residence residence = file.residences().spells().stream()
                .filter(known -> known.id().equals(residenceId))
                .findFirst()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        Preconditions.requireMatch(ifMatch, residence.version());
        end(
                file,
                residence,
                patch.applyTo(new ResidencePatch(residence.to()), ResidencePatch.class)
                        .to());
        diary.note(
                caller, "correct-residence", participantId, file.participant().municipalityCode());
        return residence;
    }

    private Residence repeat(CaseFile file, Residence known, ResidenceRequest request) {
        boolean same = known.participantId().equals(file.participant().id())
                && known.housingAreaId().equals(request.housingAreaId())
                && known.from().equals(request.from());
        if (!same) {
            throw new ProblemException(ParticipantProblem.SOURCE_IN_USE).with("id", known.id());
        }
        if (request.to() != null) {
            end(file, known, request.to());
        }
        return known;
    }

    private void end(CaseFile file, Residence residence, @Nullable LocalDate to) {
        Faults faults = new Faults();
        faults.broken(Period.faults(residence.from(), to, "/to"));
        faults.throwIfAny();
        file.residences().conflictWithEnd(residence, to).ifPresent(other -> refuse("/to", other));
        residence.correct(to);
        files.keep(file);
    }

    private static void refuse(String pointer, Residence other) {
        throw new Refusal(ParticipantProblem.RESIDENCE_OVERLAPS, pointer, other.id()).toProblem();
    }
}
