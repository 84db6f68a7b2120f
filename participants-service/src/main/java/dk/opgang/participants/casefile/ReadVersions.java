package dk.opgang.participants.casefile;

import dk.opgang.participants.access.Insight;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.participants.subject.Subjects;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Tells a participant's municipality what was recorded when, and logs it. */
@Singleton
public class ReadVersions {

    private final Subjects subjects;

    ReadVersions(Subjects subjects) {
        this.subjects = subjects;
    }

    /** The versions of a spell, oldest first, also after it was taken back; 404 if there never was one, and for a reader under a consent. */
    @Transactional
    public <V extends SpellVersion<?>, R> List<R> of(
            Caller caller,
            UUID participantId,
            SpellVersions<V> versions,
            UUID spellId,
            @Nullable String purpose,
            BiFunction<V, Insight, R> view) {
        Insight insight = subjects.toRead(caller, participantId, versions.category(), purpose);
        List<V> found = insight.controller() ? versions.of(caller, participantId, spellId) : List.of();
        if (found.isEmpty()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return found.stream().map(version -> view.apply(version, insight)).toList();
    }

    /** The participant's spells as they were recorded at that instant; 403 for a reader under a consent. */
    @Transactional
    public <V extends SpellVersion<?>, R> Page<R> asOf(
            Caller caller,
            UUID participantId,
            SpellVersions<V> versions,
            Instant instant,
            ListQuery wanted,
            @Nullable String purpose,
            BiFunction<V, Insight, R> view) {
        Insight insight = subjects.toRead(caller, participantId, versions.category(), purpose);
        if (!insight.controller()) {
            throw new ProblemException(ParticipantProblem.NOT_THE_CONTROLLER);
        }
        return versions.page(
                        caller, wanted, Restriction.equal("participantId", participantId), versions.lastAt(instant))
                .map(version -> view.apply(version, insight));
    }
}
