package dk.opgang.participants.casefile;

import dk.opgang.participants.casefile.Decision.Change;
import dk.opgang.participants.casefile.Decision.Nothing;
import dk.opgang.participants.casefile.Decision.Refused;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.platform.time.Period;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reported area does to a case file. With a first day the residence opens on it. Without one, it begins on the day of the
 * benefit that is told with it if nothing else is known, or today if the participant is known to have lived elsewhere.
 */
final class StayRule {

    private final CaseFile file;
    private final LocalDate today;

    StayRule(CaseFile file, LocalDate today) {
        this.file = file;
        this.today = today;
    }

    Decision decide(Report.Stay report, Report.@Nullable Benefit benefit) {
        Participant participant = file.participant();
        if (report.from() != null) {
            ResidenceForm told = new ResidenceForm(report.housingAreaId(), report.from(), null, null);
            return began(report, report.from())
                    .orElseGet(
                            () -> open(report, new Residence(participant.id(), participant.municipalityCode(), told)));
        }
        LocalDate day = benefit == null ? today : benefit.from();
        return known(report, day).or(() -> livesThere(report, day)).orElseGet(() -> {
            ResidenceForm concluded = new ResidenceForm(report.housingAreaId(), firstDay(day), null, null);
            return open(report, Residence.knownOnly(participant.id(), participant.municipalityCode(), concluded));
        });
    }

    /** A told beginning takes the place of a concluded one; a told one is never moved by another report, nor is that passed over. */
    private Optional<Decision> began(Report.Stay report, LocalDate from) {
        return file.residences()
                .on(from)
                .filter(stay -> stay.housingAreaId().equals(report.housingAreaId()))
                .or(() -> concludedLater(report, from))
                .map(stay -> stay.from().equals(from) || isOfAnother(stay, from)
                        ? new Nothing()
                        : moveBegin(report, stay, from));
    }

    /** Of somebody who was registered twice, each record tells its own first day of what is one residence now. */
    private boolean isOfAnother(Residence stay, LocalDate from) {
        return file.isUnited() && stay.period().contains(from);
    }

    private Optional<Residence> concludedLater(Report.Stay report, LocalDate from) {
        return file.residences().spells().stream()
                .filter(stay -> stay.housingAreaId().equals(report.housingAreaId()) && isFree(from, stay))
                .findFirst();
    }

    private Decision moveBegin(Report.Stay report, Residence stay, LocalDate from) {
        if (!stay.isBeginConcluded()) {
            return new Refused(new Refusal(ParticipantProblem.RESIDENCE_OVERLAPS, report.fromPointer(), stay.id()));
        }
        ResidenceForm wanted = stay.form().lasting(from, stay.isEndedByNext() ? null : stay.to());
        return new Change(() -> file.residences().correct(stay, () -> stay.correct(wanted)));
    }

    /** Nothing to do if the participant is known to have lived there on that day. */
    private Optional<Decision> known(Report.Stay report, LocalDate day) {
        return file.residences()
                .on(day)
                .filter(stay -> stay.housingAreaId().equals(report.housingAreaId()))
                .map(stay -> new Nothing());
    }

    /** A later beginning of the same residence, being concluded, moves to that day; a reported one stays. */
    private Optional<Decision> livesThere(Report.Stay report, LocalDate day) {
        return file.residences().spells().stream()
                .filter(stay -> stay.isOpen() && stay.housingAreaId().equals(report.housingAreaId()))
                .findFirst()
                .map(stay -> isFree(day, stay) ? new Change(() -> stay.wasKnownOn(day)) : new Nothing());
    }

    private boolean isFree(LocalDate day, Residence until) {
        return until.isBeginConcluded()
                && day.isBefore(until.from())
                && file.residences().firstIn(new Period(day, until.from())).isEmpty();
    }

    private LocalDate firstDay(LocalDate day) {
        boolean movesAfterAll =
                file.residences().spells().stream().allMatch(stay -> stay.from().isBefore(day));
        return movesAfterAll ? day : today;
    }

    private Decision open(Report.Stay report, Residence opened) {
        return file.departedBy(opened.from(), report.pointer())
                .<Decision>map(Refused::new)
                .or(() -> file.residences()
                        .conflictWith(opened)
                        .map(other -> new Refused(
                                new Refusal(ParticipantProblem.RESIDENCE_OVERLAPS, report.pointer(), other.id()))))
                .orElseGet(() -> new Change(() -> file.residences().add(opened)));
    }
}
