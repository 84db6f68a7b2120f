package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.eligibility.AboutEnrolment;
import dk.opgang.initiatives.enrolment.EnrolmentHistory.Move;
import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The days of an enrolment, as what counts days needs them. */
@Singleton
public class EnrolmentDays {

    private final EnrolmentHistories histories;
    private final AboutEnrolments abouts;

    EnrolmentDays(EnrolmentHistories histories, AboutEnrolments abouts) {
        this.histories = histories;
        this.abouts = abouts;
    }

    /** When each was active, by their ids: from each day on which it became so until it was paused or ended. */
    public Map<UUID, List<Days>> active(Caller caller, Collection<Enrolment> enrolments) {
        Map<UUID, List<Days>> active = new HashMap<>();
        histories.of(caller, enrolments).forEach((id, history) -> active.put(id, active(history.moves())));
        return active;
    }

    /** What is known of their anchors, by their ids. */
    public Map<UUID, AboutEnrolment> about(Caller caller, Collection<Enrolment> enrolments) {
        return abouts.of(caller, enrolments);
    }

    static List<Days> active(List<Move> moves) {
        List<Days> active = new ArrayList<>();
        LocalDate since = null;
        for (Move move : moves) {
            if (since != null && since.isBefore(move.on())) {
                active.add(new Days(since, move.on()));
            }
            since = move.state() == EnrolmentState.ACTIVE ? move.on() : null;
        }
        if (since != null) {
            active.add(new Days(since, null));
        }
        return active;
    }
}
