package dk.opgang.participants.casefile;

import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.time.Happened;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is told of a spell, recorded in a case file unless something stands in the way: the same for a single call and for a row of a batch.
 *
 * @param overlaps the answer if another spell stands in the way
 */
public record Recording<F extends SpellForm<F>, S extends Spell<F>>(
        CaseFile file, Timeline<S> timeline, ParticipantProblem overlaps) {

    private static final String FROM = "/from";

    /** What is wrong with the first day of a spell of the participant. */
    public static List<Fault> faults(Participant participant, LocalDate from) {
        return Happened.sinceBirth(participant.birthYear(), FROM, from).stream().toList();
    }

    /** Opens the spell, which ends the one before; or says why not. */
    public Optional<Refusal> open(S opened) {
        Optional<Refusal> refusal = file.departedBy(opened.from(), FROM)
                .or(() -> timeline.conflictWith(opened).map(this::inTheWay));
        if (refusal.isEmpty()) {
            timeline.add(opened);
        }
        return refusal;
    }

    /** Makes the spell what is reported; without an end it lasts until the next begins. Or says why not. */
    public Optional<Refusal> correct(S spell, F reported) {
        if (reported.equals(spell.reported(spell.form()))) {
            return Optional.empty();
        }
        Optional<Refusal> refusal = file.departedBy(reported.from(), FROM)
                .or(() -> timeline.conflictWithCorrection(spell, reported.period())
                        .map(this::inTheWay));
        if (refusal.isEmpty()) {
            timeline.correct(spell, () -> spell.correct(reported));
        }
        return refusal;
    }

    private Refusal inTheWay(S other) {
        return new Refusal(overlaps, FROM, other.id());
    }
}
