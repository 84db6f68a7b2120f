package dk.opgang.participants.benefit;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.casefile.BenefitPeriod;
import dk.opgang.participants.casefile.BenefitPeriods;
import dk.opgang.participants.casefile.CaseFile;
import dk.opgang.participants.casefile.CaseFiles;
import dk.opgang.participants.casefile.ParticipantProblem;
import dk.opgang.participants.casefile.Refusal;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.Happened;
import dk.opgang.platform.time.Period;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Opens a benefit period, which closes the one that was open; under a source that is known, corrects that one's period. */
@Singleton
class OpenBenefitPeriod {

    private final CaseFiles files;
    private final BenefitPeriods periods;
    private final CorrectBenefitPeriod correction;
    private final Diary diary;

    OpenBenefitPeriod(CaseFiles files, BenefitPeriods periods, CorrectBenefitPeriod correction, Diary diary) {
        this.files = files;
        this.periods = periods;
        this.correction = correction;
        this.diary = diary;
    }

    /** The period, and whether it is new. */
    record Opened(BenefitPeriod period, boolean created) {}

    @Transactional
    Opened open(Caller caller, UUID participantId, BenefitPeriodRequest request) {
        CaseFile file = files.open(caller, participantId);
        diary.note(
                caller,
                "record-benefit-period",
                participantId,
                file.participant().municipalityCode());
        Optional<BenefitPeriod> known =
                periods.fromSource(caller, file.participant().municipalityCode(), request.source());
        if (known.isPresent()) {
            return new Opened(correct(file, known.get(), request), false);
        }
        Faults faults = new Faults();
        Happened.sinceBirth(file.participant().birthYear(), "/from", request.from())
                .ifPresent(faults::broken);
        faults.throwIfAny();
        BenefitPeriod opened = new BenefitPeriod(
                file.participant().subject(),
                request.source(),
                request.group(),
                new Period(request.from(), request.to()),
                request.closingReason());
        file.benefits().conflictWith(opened).ifPresent(other -> {
            throw new Refusal(ParticipantProblem.BENEFIT_PERIOD_OVERLAPS, "/from", other.id()).toProblem();
        });
        file.benefits().add(opened);
        files.keep(file);
        return new Opened(opened, true);
    }

    private BenefitPeriod correct(CaseFile file, BenefitPeriod known, BenefitPeriodRequest request) {
        if (!known.participantId().equals(file.participant().id())) {
            throw ParticipantProblem.sourceInUse(known.id());
        }
        correction.apply(
                file,
                known,
                new BenefitPeriodPatch(
                        request.group(), request.from(), request.to(), request.closingReason(), request.source()));
        return known;
    }
}
